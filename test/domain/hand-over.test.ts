import { afterAll, expect, test } from 'vitest'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { readPledgeMonths } from '@patronat/core/pledge/pledge-months.ts'
import { endMandate } from '@patronat/core/parliamentarian/end-mandate.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { startDatabase } from '../support/database.ts'
import {
  acceptedSet,
  addOffice,
  at,
  because,
  declaredBy,
  pledgeIn,
  refusalOf,
  type TestOffice,
} from '../support/pledges.ts'
import { makeWorld, NOW } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world

const pair = async () => {
  world.clock.set(NOW)
  const from = await pledgeIn(world, 'ACTIVE')
  return { from, to: await addOffice(world), pledge: from.pledge }
}
const propose = (pledge: { id: string; version: number }, from: { actor: TestOffice['actor'] }, to: TestOffice) =>
  pledges.proposeHandOver(core, from.actor, { ...at(pledge), successorId: to.member.id, reason: '' })
const take = async (id: string, to: TestOffice) => {
  const draft = await pledges.takeOver(core, to.actor, { id, officeId: to.office.id })
  const saved = await pledges.savePledge(core, to.actor, { ...at(draft), declaration: declaredBy(to) })
  return pledges.submitPledge(core, to.actor, acceptedSet(world, saved))
}
const accept = async (id: string) => {
  const opened = await pledges.openDeclaration(core, actors.moderator, { id })
  return pledges.acceptPledge(core, actors.moderator, because(opened))
}
const get = async (id: string) => (await pledges.getPledge(core, id)).data

test('what one office proposes the other sees, takes with its own declaration, and the acceptance ends the first in the same instant', async () => {
  const { from, to, pledge } = await pair()
  await propose(pledge, from, to)
  expect((await pledges.listOffers(core, to.actor, to.office.id)).map(({ id }) => id)).toEqual([pledge.id])
  expect(await pledges.listOffers(core, from.actor, from.office.id)).toEqual([])
  const taken = await take(pledge.id, to)
  expect(await get(pledge.id)).toMatchObject({ state: 'ACTIVE', succeededById: null })
  await accept(taken.id)
  expect(await get(taken.id)).toMatchObject({ state: 'ACTIVE', succeedsId: pledge.id })
  expect(await get(pledge.id)).toMatchObject({ state: 'ENDED', endReason: 'HANDED_OVER', succeededById: taken.id })
  expect(await pledges.listOffers(core, to.actor, to.office.id)).toEqual([])
  expect(await pledges.findOpenPledge(core, from.member.id, pledge.data.prisonerId)).toBeNull()
  expect(await verifyTrail(core, pledge.id)).toEqual([])
})

test('while nobody has answered, at most sixty days, nothing monthly is owed', async () => {
  const { from, to, pledge } = await pair()
  world.clock.set('2026-12-28T10:00:00Z')
  await propose(await pledges.getPledge(core, pledge.id), from, to)
  world.clock.set('2027-04-10T10:00:00Z')
  const { months } = await readPledgeMonths(core, await pledges.getPledge(core, pledge.id))
  expect(months.slice(1).map(({ month, state }) => `${month} ${state}`)).toEqual([
    '2026-12 NOT_OWED',
    '2027-01 NOT_OWED',
    '2027-02 NOT_OWED',
    '2027-03 LATE',
    '2027-04 DUE',
  ])
  expect(await pledges.listOffers(core, to.actor, to.office.id)).toEqual([])
  await expect(pledges.takeOver(core, to.actor, { id: pledge.id, officeId: to.office.id })).rejects.toMatchObject({ code: 'pledge.handOverClosed' }) // prettier-ignore
})

test('only who is asked can answer, one proposal stands at a time, and a no leaves everything as it was', async () => {
  const { from, to, pledge } = await pair()
  const stranger = await addOffice(world)
  const proposed = await propose(pledge, from, to)
  await expect(propose(proposed, from, stranger)).rejects.toMatchObject({ code: 'pledge.handOverOpen' })
  for (const act of [pledges.takeOver, pledges.declineHandOver])
    await expect(act(core, stranger.actor, { ...at(proposed), officeId: stranger.office.id })).rejects.toMatchObject({ code: 'record.notFound' }) // prettier-ignore
  await expect(propose(proposed, stranger, to)).rejects.toMatchObject({ code: 'record.notFound' })
  await pledges.declineHandOver(core, to.actor, { ...at(proposed), officeId: to.office.id })
  expect(await get(pledge.id)).toMatchObject({ state: 'ACTIVE', handOvers: [{ answer: 'DECLINED' }] })
  await propose(await pledges.getPledge(core, pledge.id), from, stranger)
})

test('staff says why, and asks nobody whom the rules or a family exclude', async () => {
  const { from, to, pledge } = await pair()
  const input = { ...at(pledge), successorId: to.member.id, reason: 'the office asked by telephone' }
  await expect(pledges.proposeHandOver(core, actors.moderator, { ...input, reason: '' })).rejects.toThrow(
    'input.missing',
  )
  await expect(pledges.proposeHandOver(core, actors.stranger, input)).rejects.toMatchObject({ code: 'record.notFound' })
  for (const successorId of [from.member.id, (await pledgeIn(world, 'ACTIVE', { prisoner: from.prisoner })).member.id])
    await expect(pledges.proposeHandOver(core, actors.moderator, { ...input, successorId })).rejects.toMatchObject({ code: 'pledge.successorUnfit' }) // prettier-ignore
  expect((await pledges.proposeHandOver(core, actors.moderator, input)).data.handOvers).toMatchObject([
    { answer: null },
  ])
})

test('a proposal taken back, or declined by a moderator, never ends the first one', async () => {
  const { from, to, pledge } = await pair()
  await propose(pledge, from, to)
  const taken = await take(pledge.id, to)
  await pledges.withdrawHandOver(core, from.actor, at(await pledges.getPledge(core, pledge.id)))
  await accept(taken.id)
  expect(await get(pledge.id)).toMatchObject({ state: 'ACTIVE', succeededById: null })
  expect(await get(taken.id)).toMatchObject({ state: 'ACTIVE', succeedsId: null })
})

test('a mailbox that dies while the successor waits for us ends nothing; a refusal does', async () => {
  const { from, to, pledge } = await pair()
  await propose(pledge, from, to)
  const taken = await take(pledge.id, to)
  const { version } = await getParliamentarian(core, from.member.id)
  const legislatureId = world.parliament.id
  await endMandate(core, actors.moderator, { id: from.member.id, expectedVersion: version, legislatureId, cause: 'RESIGNED', on: '2026-11-24', mailboxUntil: '2026-12-24', reason: 'so' }) // prettier-ignore
  world.clock.set('2026-12-30T10:00:00Z')
  await pledges.settleMember(core, from.member.id)
  expect((await get(pledge.id)).state).toBe('ACTIVE')
  await pledges.declinePledge(core, actors.moderator, refusalOf(await pledges.getPledge(core, taken.id)))
  await pledges.settleMember(core, from.member.id)
  expect(await get(pledge.id)).toMatchObject({ state: 'ENDED', endReason: 'MANDATE_ENDED' })
})
