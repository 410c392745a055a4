import { afterAll, expect, test } from 'vitest'
import { listMailboxesBeside } from '@patronat/core/office/beside.ts'
import { listOwnOffices, openOfficeMailbox, registerOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { startDatabase } from '../support/database.ts'
import { acceptedSet, addOffice, at, declaredBy, draftWith, pledgeIn, refusalOf } from '../support/pledges.ts'
import { addPrisoner } from '../support/people.ts'
import { makeWorld, officeActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, sealer } = world

/** Another mailbox of the house that registers for the same member; nobody has matched it. */
async function beside(first: Awaited<ReturnType<typeof addOffice>>, name: string) {
  const actor = officeActor(sealer, `${name}@parliament.example`)
  const office = await registerOffice(core, actor, { parliamentarianId: first.member.id, language: 'de' })
  return { ...first, actor, office }
}
const addressesSeenBy = async ({ actor, office }: { actor: typeof world.actors.anna; office: { id: string } }) =>
  (await listMailboxesBeside(core, actor, office.id)).map(({ mailbox }) => mailbox)

test('the published address sees every mailbox of its member; an unmatched one sees itself only', async () => {
  const published = await addOffice(world)
  const colleague = await beside(published, 'colleague.one')
  expect(await addressesSeenBy(published)).toHaveLength(2)
  expect(await addressesSeenBy(colleague)).toEqual(['colleague.one@parliament.example'])
  await expect(listMailboxesBeside(core, colleague.actor, published.office.id)).rejects.toThrow('office.notRegistered')
})

test('the published address removes a mailbox: it acts no more, cannot come back for 30 days, and blocks no pledge', async () => {
  const published = await addOffice(world)
  const impostor = await beside(published, 'impostor')
  const prisoner = await addPrisoner(world, 'Held By Impostor')
  const { pledge } = await pledgeIn(world, 'SUBMITTED', { office: impostor, prisoner })
  const mine = { officeId: published.office.id, prisonerId: prisoner.id, campaignId: world.campaign.id }
  await expect(pledges.draftPledge(core, published.actor, mine)).rejects.toThrow('pledge.exists')

  const input = { officeId: published.office.id, otherId: impostor.office.id, expectedVersion: impostor.office.version }
  const reversed = { officeId: impostor.office.id, otherId: published.office.id, expectedVersion: 1 }
  await expect(pledges.removeMailbox(core, impostor.actor, reversed)).rejects.toThrow('office.notPublished')
  await expect(pledges.removeMailbox(core, world.actors.anna, input)).rejects.toThrow('office.notRegistered')
  const command = { id: 'remove-once', input }
  const gone = await pledges.removeMailbox(core, published.actor, input, command)
  expect(gone.data.left).toMatchObject({ by: 'PUBLISHED_ADDRESS' })
  expect(await openOfficeMailbox(core, gone)).toBe('')
  expect(await pledges.removeMailbox(core, published.actor, input, command)).toEqual(gone)

  expect(await listOwnOffices(core, impostor.actor)).toEqual([])
  expect((await pledges.getPledge(core, pledge.id)).data).toMatchObject({ state: 'ENDED', endReason: 'WITHDRAWN' })
  await expect(pledges.getOwnPledge(core, impostor.actor, pledge.id)).rejects.toThrow('record.notFound')
  expect((await pledges.draftPledge(core, published.actor, mine)).data.state).toBe('DRAFT')
  const back = () => registerOffice(core, impostor.actor, { parliamentarianId: published.member.id, language: 'en' })
  await expect(back()).rejects.toMatchObject({ code: 'office.removed' })
  world.clock.addDays(31)
  expect((await back()).data.match.state).toBe('NONE')
})

test('what a matched colleague handed in stays with the member when they leave; their drafts go with them', async () => {
  const published = await addOffice(world)
  const colleague = await beside(published, 'colleague.two')
  const asked = await pledgeIn(world, 'SUBMITTED', { office: colleague })
  const draft = await draftWith(world, { office: colleague })
  await expect(pledges.getOwnPledge(core, published.actor, draft.pledge.id)).rejects.toThrow('record.notFound')
  await pledges.leaveOffice(core, colleague.actor, {
    officeId: colleague.office.id,
    expectedVersion: colleague.office.version,
  })

  expect((await pledges.getPledge(core, draft.pledge.id)).data.state).toBe('ENDED')
  expect(await listOwnOffices(core, colleague.actor)).toEqual([])
  const waiting = await pledges.getOwnPledge(core, published.actor, asked.pledge.id)
  const returned = await pledges.requestPledgeChanges(core, world.actors.moderator, refusalOf(waiting))
  const saved = await pledges.savePledge(core, published.actor, {
    ...at(returned),
    declaration: { ...declaredBy(published), on: '2026-11-19' },
  })
  const again = await pledges.submitPledge(core, published.actor, acceptedSet(world, saved))
  expect(again.data).toMatchObject({ state: 'SUBMITTED', officeId: published.office.id })
  // Who left by themselves can come back at once.
  const input = { parliamentarianId: published.member.id, language: 'en' } as const
  expect((await registerOffice(core, colleague.actor, input)).data.match.state).toBe('NONE')
})
