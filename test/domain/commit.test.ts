import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandKey } from '@patronat/core/audit/commit.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { changePrisoner, createPrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { readItem } from '@patronat/core/table/client.ts'
import { startDatabase, type TestDatabase } from '../support/database.ts'
import { prisonerInput } from '../support/input.ts'
import { acceptedSet, at, because, draftWith, open, pledgeIn, refusalOf } from '../support/pledges.ts'
import { addPrisoner } from '../support/people.ts'
import { allItems, tally } from '../support/raw.ts'
import { makeWorld, type World } from '../support/world.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await startDatabase()
  world = await makeWorld(database.tables)
})
afterAll(() => database.stop())

/** What an act added to the table, by sort; what it did not add is not named. */
async function added(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = tally(await allItems(database.tables))
  await act()
  const after = tally(await allItems(database.tables))
  return Object.fromEntries(
    Object.entries(after)
      .map(([sort, count]) => [sort, count - (before[sort] ?? 0)] as const)
      .filter(([, count]) => count !== 0),
  )
}

test('a submission writes state, trail, claim, outbox and command, and nothing else', async () => {
  const { actor, pledge } = await draftWith(world)
  const submit = () => pledges.submitPledge(world.core, actor, acceptedSet(world, pledge), { id: 'submit', input: 1 })
  expect(await added(submit)).toEqual({ AUDIT: 1, VALUES: 1, CLAIM: 1, OUTBOX: 1, COMMAND: 1 })
})

test('a refused submission writes nothing at all', async () => {
  const { actor, pledge } = await draftWith(world, { declaration: null })
  const submit = () => pledges.submitPledge(world.core, actor, acceptedSet(world, pledge), { id: 'refused', input: 1 })
  expect(await added(() => expect(submit()).rejects.toThrow('pledge.declarationMissing'))).toEqual({})
})

test('of two editors who save the same version at once one wins, the other is told, and one trace is left', async () => {
  const prisoner = await addPrisoner(world, 'Twice Saved')
  const save = (text: string) =>
    changePrisoner(world.core, world.actors.editor, { ...because(prisoner), change: { summary: { en: text } } })
  let outcomes: PromiseSettledResult<unknown>[] = []
  const items = await added(async () => {
    outcomes = await Promise.allSettled(['one', 'two', 'three'].map(save))
  })
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'record.changed' })
  expect(items).toEqual({ AUDIT: 1, VALUES: 1, COMMAND: 1 })
  expect((await getPrisoner(world.core, prisoner.id)).version).toBe(prisoner.version + 1)
  expect(await verifyTrail(world.core, prisoner.id)).toEqual([])
})

const RACERS = 50
const all = <T>(act: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: RACERS }, act))

test('an editor who sends one creation fifty times at once gets one record, and its id each time', async () => {
  const input = prisonerInput('Fifty Fold', world.organisation.id)
  const command = { id: 'fifty', input }
  const create = () => createPrisoner(world.core, world.actors.editor, input, command)
  let records: { id: string }[] = []
  const items = await added(async () => {
    records = await all(create)
  })
  expect(new Set(records.map(({ id }) => id)).size).toBe(1)
  expect(items).toEqual({ PRISONER: 1, AUDIT: 1, VALUES: 1, CLAIM: 1, COMMAND: 1, ...tokens(items) })
  expect((await create()).id).toBe(records[0]?.id)
})

/** Items of the name index are sorted by the name itself. */
const tokens = (items: Record<string, number>) =>
  Object.fromEntries(Object.entries(items).filter(([sort]) => sort === sort.toLowerCase()))

test('a moderator who sends one acceptance fifty times at once accepts once, and is never told off for it', async () => {
  const subject = await pledgeIn(world, 'SUBMITTED')
  const pledge = await open(world, subject.pledge)
  const input = because(pledge)
  let accepted: Awaited<ReturnType<typeof pledges.acceptPledge>>[] = []
  const items = await added(async () => {
    accepted = await all(() =>
      pledges.acceptPledge(world.core, world.actors.moderator, input, { id: 'accept-fifty', input }),
    )
  })
  expect(new Set(accepted.map(({ id, data }) => `${id} ${data.state}`))).toEqual(new Set([`${pledge.id} ACTIVE`]))
  // How long the pledge waited is noted once too, by the time of the act.
  const waited = world.clock.now().toISOString()
  expect(items).toEqual({ AUDIT: 1, VALUES: 1, OUTBOX: 1, COMMAND: 1, [waited]: 1 })
})

test('an office that sends one submission fifty times at once hands in once', async () => {
  const { actor, pledge } = await draftWith(world)
  const input = acceptedSet(world, pledge)
  const submitted = await all(() => pledges.submitPledge(world.core, actor, input, { id: 'submit-fifty', input }))
  expect(new Set(submitted.map(({ id, version }) => `${id} ${version}`))).toEqual(
    new Set([`${pledge.id} ${pledge.version + 1}`]),
  )
})

test('a command that comes again long after its record moved on still answers what it did', async () => {
  const { actor, pledge } = await pledgeIn(world, 'SUBMITTED')
  const refusal = refusalOf(pledge)
  const decline = () =>
    pledges.declinePledge(world.core, world.actors.moderator, refusal, { id: 'decline', input: refusal })
  await decline()
  const reopened = await pledges.reopenPledge(
    world.core,
    world.actors.secondModerator,
    because(await pledges.getPledge(world.core, pledge.id)),
  )
  await pledges.withdrawPledge(world.core, actor, at(reopened))
  expect((await decline()).data.state).toBe('ENDED')
})

/** Verbs that lead to one of two events: the command is the same one whichever it was. */
test('an office that discards a draft twice with one command discards it once', async () => {
  const { actor, pledge } = await draftWith(world)
  const discard = () => pledges.withdrawPledge(world.core, actor, at(pledge), { id: 'discard', input: 1 })
  await discard()
  expect((await discard()).data.state).toBe('ENDED')
})

test('a first approval that comes again with the same command is the same approval', async () => {
  const subject = await pledgeIn(world, 'SUBMITTED', { listed: false })
  const input = because(await open(world, subject.pledge))
  const approve = () => pledges.acceptPledge(world.core, world.actors.moderator, input, { id: 'approve-once', input })
  const first = await approve()
  expect(first.data).toMatchObject({ state: 'SUBMITTED', decisions: [{ kind: 'APPROVED_ONCE' }] })
  expect(await approve()).toEqual(first)
})

test('a command id is refused for another input and for another act, and belongs to who used it', async () => {
  const { editor, admin } = world.actors
  const input = prisonerInput('Command Owner', world.organisation.id)
  const command = { id: 'mine', input }
  const made = await createPrisoner(world.core, editor, input, command)
  const other = prisonerInput('Command Thief', world.organisation.id)
  await expect(createPrisoner(world.core, editor, other, { id: 'mine', input: other })).rejects.toMatchObject({
    code: 'command.reused',
    field: 'commandId',
  })
  const hide = { ...because(made), id: made.id }
  await expect(hidePrisoner(world.core, editor, hide, command)).rejects.toThrow('command.reused')
  // Somebody else may use the same id: it is another command.
  expect((await createPrisoner(world.core, admin, other, { id: 'mine', input: other })).id).not.toBe(made.id)
})

test('a failed act does not use up its command: corrected state, same command, and it works', async () => {
  const { actor, pledge } = await draftWith(world)
  const stale = { ...acceptedSet(world, pledge), expectedVersion: 1 }
  await expect(pledges.submitPledge(world.core, actor, stale, { id: 'second-try', input: stale })).rejects.toThrow(
    'record.changed',
  )
  expect(await readItem(database.tables, 'registry', commandKey(actor, 'second-try'))).toBeNull()
  const fresh = acceptedSet(world, pledge)
  const done = await pledges.submitPledge(world.core, actor, fresh, { id: 'second-try', input: fresh })
  expect(done.data.state).toBe('SUBMITTED')
})
