import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Core } from '@patronat/core/core.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { startDatabase, type TestDatabase } from '../support/database.ts'
import { type Fault, FAULTS, type FaultyTables, withFaults } from '../support/faults.ts'
import { acceptedSet, draftWith } from '../support/pledges.ts'
import { allItems, tally } from '../support/raw.ts'
import { makeWorld, type World } from '../support/world.ts'

let database: TestDatabase
let world: World
let tables: FaultyTables
let core: Core

beforeAll(async () => {
  database = await startDatabase()
  world = await makeWorld(database.tables)
  tables = withFaults(database.tables, () => null)
  core = { ...world.core, tables }
})
afterAll(async () => {
  tables.client.destroy()
  await database.stop()
})

/** The first `times` transactions meet the fault. */
function strike(fault: Fault, times: number): void {
  let left = times
  tables.setPlan((command) => {
    if (command !== 'TransactWriteItemsCommand' || left === 0) return null
    left -= 1
    return fault
  })
}

/** What an office does when the page says "no answer": it presses the button again. */
async function untilAnswered<T>(act: () => Promise<T>): Promise<T> {
  for (let call = 1; ; call += 1)
    try {
      return await act()
    } catch (error) {
      if (error instanceof DomainError || call === 10) throw error
    }
}

const added = (before: Record<string, number>, after: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(after)
      .map(([sort, count]) => [sort, count - (before[sort] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  )

describe.each(FAULTS)('a submission that is %s', (fault) => {
  // Once: nobody notices. Four times: the SDK gives up after three, the office presses again.
  test.each([1, 2, 4, 7])('%i times is handed in once, and acknowledged', async (times) => {
    const { actor, pledge } = await draftWith(world)
    const input = acceptedSet(world, pledge)
    const before = tally(await allItems(database.tables))
    strike(fault, times)
    const command = { id: `${fault}-${times}`, input }
    const submitted = await untilAnswered(() => pledges.submitPledge(core, actor, input, command))
    tables.setPlan(() => null)
    expect(submitted).toMatchObject({ id: pledge.id, version: pledge.version + 1, data: { state: 'SUBMITTED' } })
    const now = tally(await allItems(database.tables))
    expect(added(before, now)).toEqual({ AUDIT: 1, VALUES: 1, CLAIM: 1, OUTBOX: 1, COMMAND: 1 })
    expect(await verifyTrail(world.core, pledge.id)).toEqual([])
  })
})

test.each([
  ['dropped', 2],
  ['replyLost', 2],
  ['inProgress', 2],
  ['throttled', 2],
  ['conflict', 5],
] as const)(
  'a submission that is %s up to %i times in a row is none of the office’s business',
  async (fault, times) => {
    const { actor, pledge } = await draftWith(world)
    strike(fault, times)
    // No command, no second press: what is tried again is tried again below.
    const submitted = await pledges.submitPledge(core, actor, acceptedSet(world, pledge))
    expect(submitted.data.state).toBe('SUBMITTED')
  },
)

test.each(['dropped', 'throttled', 'conflict'] as const)(
  'a submission that never gets through (%s) is an error, not a yes, and leaves nothing',
  async (fault) => {
    const { actor, pledge } = await draftWith(world)
    const before = await allItems(database.tables)
    strike(fault, Infinity)
    const submit = pledges.submitPledge(core, actor, acceptedSet(world, pledge))
    await expect(submit).rejects.not.toBeInstanceOf(DomainError)
    tables.setPlan(() => null)
    expect(await allItems(database.tables)).toEqual(before)
  },
)
