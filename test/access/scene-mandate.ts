import { completeRoster, endTerm } from '@patronat/core/legislature/end-term.ts'
import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import { goOnWithoutSeat } from '@patronat/core/office/go-on.ts'
import { endMandate } from '@patronat/core/parliamentarian/end-mandate.ts'
import { recordOutside } from '@patronat/core/parliamentarian/record-outside.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { proposeHandOver, takeOver, withdrawHandOver } from '@patronat/core/pledge/pledge.ts'
import { addPrisoner } from '../support/people.ts'
import { addOffice, at, pledgeIn, type TestOffice } from '../support/pledges.ts'
import type { World } from '../support/world.ts'

/**
 * Everything an election and a hand-over can leave behind: Anna is asked and asks, Clara goes on without a seat, a term
 * ends next year, and somebody is a patron who never sat. @returns the pledge that Anna is asked to take over
 */
export async function setMandates(world: World, anna: TestOffice) {
  const { core, actors, parliament, council, members } = world
  const other = await addOffice(world)
  const offered = await pledgeIn(world, 'ACTIVE', { office: other, prisoner: await addPrisoner(world, 'Hanna Handed') })
  await proposeHandOver(core, other.actor, { ...at(offered.pledge), successorId: anna.member.id, reason: '' })
  await takeOver(core, anna.actor, { id: offered.pledge.id, officeId: anna.office.id })
  const own = await pledgeIn(world, 'ACTIVE', { office: anna, prisoner: await addPrisoner(world, 'Hugo Handed') })
  const asked = { ...at(own.pledge), successorId: other.member.id, reason: '' }
  await withdrawHandOver(core, anna.actor, at(await proposeHandOver(core, anna.actor, asked)))
  const past = { endedOn: '2026-11-10', mailboxUntil: '2027-01-09', reason: 'the election' }
  const ended = await endTerm(core, actors.coordinator, { ...at(await getLegislature(core, council.id)), ...past })
  await completeRoster(core, actors.moderator, { ...at(ended), reason: 'the list of the house is in' })

  const { version } = await getParliamentarian(core, members.clara.id)
  const clara = { id: members.clara.id, expectedVersion: version, legislatureId: council.id, reason: 'a letter' }
  await endMandate(core, actors.moderator, {
    ...clara,
    cause: 'RESIGNED',
    on: '2026-11-23',
    mailboxUntil: '2027-01-22',
  })
  await goOnWithoutSeat(core, actors.clara, { id: members.clara.id, reason: '' })
  const term = { endedOn: '2027-06-30', mailboxUntil: '2027-08-30', reason: 'the election is in May' }
  const house = await getLegislature(core, parliament.id)
  await endTerm(core, actors.coordinator, { ...at(house), ...term })
  const names = [{ language: 'en', text: 'Agatha Ambassador', kind: 'PREFERRED' as const, source: null }]
  const role = { en: 'Former ambassador' }
  await recordOutside(core, actors.coordinator, { slug: 'agatha-ambassador', names, role, legislatureId: council.id, channels: [], reason: 'she declared it' }) // prettier-ignore
  return offered.pledge
}
