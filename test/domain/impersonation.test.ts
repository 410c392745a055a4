import { afterAll, expect, test } from 'vitest'
import {
  getActivity,
  listActivitiesOfOffice,
  reportActivity,
  verifyActivity,
} from '@patronat/core/activity/activity.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import { listAudit, verifyTrail } from '@patronat/core/audit/reader.ts'
import type { Core } from '@patronat/core/core.ts'
import { listCausedActivities, listCausedPledges } from '@patronat/core/impersonation/caused.ts'
import { beginTakeBack, continueTakeBack, isTakingBack } from '@patronat/core/impersonation/take-back.ts'
import { readTakeBack } from '@patronat/core/impersonation/take-back.store.ts'
import { freezeOffice, isMailboxFrozen, thawOffice, unmatchOffice } from '@patronat/core/office/freeze-office.ts'
import { listOffices } from '@patronat/core/office/list-office.ts'
import { getOffice, matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { startDatabase } from '../support/database.ts'
import { withFaults } from '../support/faults.ts'
import { acceptedSet, addOffice, at, because, draftWith, open, pledgeIn, type TestOffice } from '../support/pledges.ts'
import { makeWorld, officeActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world
const { moderator, secondModerator } = actors

const said = {
  kind: 'PUBLIC_EVENT',
  on: '2026-11-20',
  url: 'https://news.example/said',
  title: null,
  language: 'en',
} as const
const report = (pledgeId: string, actor: Actor) => reportActivity(core, actor, { pledgeId, ...said })
const verified = async (pledgeId: string, actor: Actor) =>
  verifyActivity(core, moderator, because(await report(pledgeId, actor)))

/** An office that got two pledges and three activities into the public, and one of each that waits. */
async function busyOffice() {
  const office = await addOffice(world, { published: false })
  const twice = async () => {
    const first = (await pledgeIn(world, 'SUBMITTED', { office })).pledge
    const once = await pledges.acceptPledge(core, moderator, because(await open(world, first)))
    const opened = await open(world, once, secondModerator)
    return pledges.acceptPledge(core, secondModerator, because(opened))
  }
  const active = [await twice(), await twice()]
  const acts = []
  for (const pledge of [active[0], active[1], active[0]]) acts.push(await verified(pledge?.id ?? '', office.actor))
  const waiting = await report(active[0]?.id ?? '', office.actor)
  const submitted = (await pledgeIn(world, 'SUBMITTED', { office })).pledge
  return { ...office, active, acts, waiting, submitted }
}

const freeze = (office: TestOffice['office'], by: Actor = moderator) => freezeOffice(core, by, because(office))

test('what a frozen office handed in waits: nobody accepts or verifies it, until it is thawed', async () => {
  const { office, submitted, waiting } = await busyOffice()
  const frozen = await freeze(office)
  const opened = await open(world, submitted)
  await expect(pledges.acceptPledge(core, moderator, because(opened))).rejects.toThrow('office.frozen')
  await expect(verifyActivity(core, moderator, because(waiting))).rejects.toThrow('office.frozen')
  await thawOffice(core, moderator, because(frozen))
  expect((await verifyActivity(core, moderator, because(waiting))).data.state).toBe('VERIFIED')
})

test('an office that is frozen in the middle of a form can hand in nothing more, whatever it holds open', async () => {
  const office = await addOffice(world)
  const { pledge } = await draftWith(world, { office })
  const active = (await pledgeIn(world, 'ACTIVE', { office })).pledge
  await freeze(office.office)
  await expect(pledges.submitPledge(core, office.actor, acceptedSet(world, pledge))).rejects.toThrow('office.frozen')
  await expect(pledges.withdrawPledge(core, office.actor, at(active))).rejects.toThrow('office.frozen')
  await expect(report(active.id, office.actor)).rejects.toThrow('office.frozen')
})

test('no code goes to a mailbox while any office of it is frozen; the published address of the member registers anew', async () => {
  const published = await addOffice(world)
  const impostor = officeActor(world.sealer, 'posing@parliament.example')
  const register = (actor: Actor) =>
    registerOffice(core, actor, { parliamentarianId: published.member.id, language: 'en' })
  const [one, two] = [
    await register(impostor),
    await registerOffice(core, impostor, { parliamentarianId: world.members.boris.id, language: 'en' }),
  ]
  const frozen = [await freeze(one), await freeze(two)]
  expect(await isMailboxFrozen(core, impostor.mailboxIndex)).toBe(true)
  await thawOffice(core, moderator, because(frozen[0] as never))
  expect(await isMailboxFrozen(core, impostor.mailboxIndex)).toBe(true)
  await thawOffice(core, moderator, because(frozen[1] as never))
  expect(await isMailboxFrozen(core, impostor.mailboxIndex)).toBe(false)
  await freeze(await getOffice(core, one.id))
  // Registering again leads the impostor back to what is frozen, and the member's own office goes on.
  expect((await register(impostor)).id).toBe(one.id)
  expect((await register(published.actor)).data).toMatchObject({ frozen: false, match: { state: 'ROSTER' } })
  expect(await isMailboxFrozen(core, published.actor.kind === 'office' ? published.actor.mailboxIndex : '')).toBe(false)
})

test('a moderator or an administrator freezes, with a reason, and only what is not frozen; a moderator takes back', async () => {
  const { office } = await addOffice(world)
  for (const who of [actors.editor, actors.coordinator, actors.anna])
    await expect(freeze(office, who)).rejects.toThrow('actor.notAllowed')
  await expect(freeze(office, actors.stranger)).rejects.toThrow('record.notFound')
  await expect(freezeOffice(core, moderator, { ...because(office), reason: ' ' })).rejects.toThrow('input.missing')
  const command = { id: 'freeze-once', input: office.id }
  const frozen = await freezeOffice(core, actors.admin, because(office), command)
  expect((await freezeOffice(core, actors.admin, because(office), command)).version).toBe(frozen.version)
  await expect(freeze(frozen)).rejects.toThrow('office.notInState')
  await expect(freeze(office)).rejects.toThrow('record.changed')
  const everything = { ...because(frozen), except: [] }
  await expect(beginTakeBack(core, actors.admin, everything)).rejects.toThrow('actor.notAllowed')
  const thawed = await thawOffice(core, actors.admin, because(frozen))
  await expect(beginTakeBack(core, moderator, { ...everything, ...because(thawed) })).rejects.toThrow(
    'office.notInState',
  )
})

test('what it caused is listed and taken back together, each with its own audit entry, but for what somebody keeps', async () => {
  const { office, active, acts, waiting, submitted } = await busyOffice()
  const frozen = await freeze(await getOffice(core, office.id))
  const caused = {
    pledges: await listCausedPledges(core, frozen),
    activities: await listCausedActivities(core, frozen),
  }
  expect(caused.pledges.map(({ id }) => id).sort()).toEqual(active.map(({ id }) => id).sort())
  expect(caused.activities.map(({ id }) => id).sort()).toEqual(acts.map(({ id }) => id).sort())
  const [kept, taken] = [active[0]?.id ?? '', active[1]?.id ?? '']
  await beginTakeBack(core, moderator, { ...because(frozen), except: [kept] })
  await continueTakeBack(core, moderator, office.id)
  expect((await pledges.getPledge(core, kept)).data.state).toBe('ACTIVE')
  expect((await pledges.getPledge(core, taken)).data.state).toBe('ANNULLED')
  for (const { id } of acts) expect((await getActivity(core, id)).data.state).toBe('REPORTED')
  const [entry] = (await listAudit(core, taken, { first: 1 })).items
  expect(entry?.item).toMatchObject({ event: 'pledge.annulled', values: { reason: 'as the rules say' } })
  // What waited still waits.
  expect((await pledges.getPledge(core, submitted.id)).version).toBe(submitted.version)
  expect((await getActivity(core, waiting.id)).version).toBe(waiting.version)
  const now = await getOffice(core, office.id)
  const { results } = await readTakeBack(core, now.data.takeBackId ?? null)
  expect(results.map(({ outcome }) => outcome).sort()).toEqual(['ANNULLED', 'REVERSED', 'REVERSED', 'REVERSED'])
  for (const id of [office.id, taken, acts[0]?.id ?? '']) expect(await verifyTrail(core, id)).toEqual([])
})

test('a take-back that is killed in the middle is gone on with by somebody else, and nothing is taken back twice', async () => {
  const { office, active, acts } = await busyOffice()
  const frozen = await freeze(await getOffice(core, office.id))
  const input = { ...because(frozen), except: [] }
  await beginTakeBack(core, moderator, input, { id: 'all-of-it', input: office.id })
  // Two are taken back, the third is too but nobody hears of it, and from then on nothing gets through.
  let writes = 0
  const broken = withFaults(tables, (command) => {
    if (command === 'TransactWriteItemsCommand') writes += 1
    return writes <= 2 ? null : writes === 3 ? 'replyLost' : 'dropped'
  })
  const killed: Core = { ...core, tables: broken }
  await expect(continueTakeBack(killed, moderator, office.id)).rejects.toThrow()
  const half = await getOffice(core, office.id)
  expect(await isTakingBack(core, half)).toBe(true)
  await expect(beginTakeBack(core, moderator, { ...input, ...because(half) })).rejects.toThrow('office.takeBackOpen')
  // Asked again by the one who began, and side by side by a colleague.
  await beginTakeBack(core, moderator, input, { id: 'all-of-it', input: office.id })
  await Promise.all([continueTakeBack(core, secondModerator, office.id), continueTakeBack(core, moderator, office.id)])
  const { job, results } = await readTakeBack(core, half.data.takeBackId ?? null)
  expect(results.map(({ item }) => item).sort()).toEqual([...job.items].sort())
  for (const { id } of active) {
    const trail = await listAudit(core, id, { first: 100 })
    expect(trail.items.filter(({ item }) => item.event === 'pledge.annulled')).toHaveLength(1)
  }
  for (const { id } of acts) {
    const trail = await listAudit(core, id, { first: 100 })
    expect(trail.items.filter(({ item }) => item.event === 'activity.reversed')).toHaveLength(1)
  }
  expect([...(await listCausedPledges(core, half)), ...(await listCausedActivities(core, half))]).toEqual([])
  expect((await listActivitiesOfOffice(core, office.id, { first: 10 })).items).toHaveLength(acts.length + 1)
})

test('what a moderator matched by hand can be unmatched, what the roster says cannot', async () => {
  const byHand = await addOffice(world, { published: false })
  const unmatched = await unmatchOffice(core, moderator, because(byHand.office))
  expect(unmatched.data.match.state).toBe('NONE')
  const again = await matchOffice(core, secondModerator, { id: byHand.office.id, reason: 'asked again' })
  expect(again.data.match).toMatchObject({
    state: 'MODERATOR',
    by: secondModerator.kind === 'staff' && secondModerator.id,
  })
  const roster = await addOffice(world)
  await expect(unmatchOffice(core, moderator, because(roster.office))).rejects.toThrow('office.notInState')
  await expect(unmatchOffice(core, actors.admin, because(again))).rejects.toThrow('actor.notAllowed')
  await freeze(again)
  await expect(matchOffice(core, moderator, { id: again.id, reason: 'x' })).rejects.toThrow('office.notInState')
})

test('staff list the offices of a house, in a state, or of a member by name, by an index; nobody else does', async () => {
  const frozen = await freeze((await addOffice(world)).office)
  const { organisation, council, parliament } = world
  const list = async (filter: Parameters<typeof listOffices>[3]) =>
    (await listOffices(core, actors.admin, organisation.id, filter, { first: 100 })).items.map(({ item }) => item.id)
  expect(await list({ legislatureId: council.id })).toEqual([world.offices.clara.id])
  expect(await list({ state: 'FROZEN', legislatureId: parliament.id })).toContain(frozen.id)
  expect(await list({ state: 'MATCHED' })).not.toContain(frozen.id)
  expect(await list({})).toEqual(expect.arrayContaining([frozen.id, world.offices.anna.id, world.offices.clara.id]))
  const page = { first: 1 }
  await expect(listOffices(core, actors.editor, organisation.id, {}, page)).rejects.toThrow('actor.notAllowed')
  await expect(listOffices(core, actors.stranger, organisation.id, {}, page)).rejects.toThrow('record.notFound')
})
