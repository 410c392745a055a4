import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { expect, test } from 'vitest'
import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import { ORGANISATION } from '@patronat/local/demo/organisation.ts'
import { seedDemo, stageDemo } from '@patronat/local/demo/seed-demo.ts'
import { isHalfLoaded, load, throwAwayHalf } from '@patronat/local/stage/load.ts'
import { startDatabase } from '../support/database.ts'
import { allItems, tally } from '../support/raw.ts'
import { NOW, SEED, testClock, testSealer } from '../support/world.ts'
import { SMALL } from './demo-size.ts'

/** Five of the staff, and the offices that so small a demo has. */
const SIGN_INS = 10

async function emptyRegistry(now = NOW): Promise<Core> {
  const { tables } = await startDatabase()
  return { tables, clock: testClock(now), sealer: testSealer(), files: filesInMemory() }
}

/** The same core, until so many writes were sent: from then on nothing reaches the tables any more. */
function killedAt(whole: Core, fatal: number): Core {
  let writes = 0
  const client = new Proxy(whole.tables.client, {
    get: (target, name) =>
      name === 'send'
        ? async (command: Parameters<typeof target.send>[0]) => {
            if (/TransactWrite|UpdateTable/.test(command.constructor.name)) writes += 1
            if (writes >= fatal) throw new Error('killed')
            return target.send(command)
          }
        : (Reflect.get(target, name) as unknown),
  })
  return { ...whole, tables: { ...whole.tables, client } }
}

test('a seeding that is killed again and again is never taken for whole, and ends in the same world', async () => {
  const [uninterrupted, killed] = [await emptyRegistry(), await emptyRegistry()]
  await seedDemo(uninterrupted, SMALL)
  const chunks = Math.ceil((await allItems(uninterrupted.tables)).length / 100)
  // In the middle, then at the very last write of all.
  for (const writes of [chunks, chunks + 5]) {
    await expect(seedDemo(killedAt(killed, writes), SMALL)).rejects.toThrow('killed')
    expect(await isHalfLoaded(killed.tables)).toBe(true)
  }
  expect(await seedDemo(killed, SMALL)).toHaveLength(SIGN_INS)
  expect(await isHalfLoaded(killed.tables)).toBe(false)
  expect(tally(await allItems(killed.tables))).toEqual(tally(await allItems(uninterrupted.tables)))
  const publicOf = async ({ tables }: Core) => (await allItems(tables, 'public')).length
  expect(await publicOf(killed)).toBe(await publicOf(uninterrupted))
}, 180_000)

test('a seeding that fails in one place has nothing under way any more when it says so', async () => {
  const empty = await emptyRegistry()
  const staging = await stageDemo(empty, SMALL)
  const slow = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  let writes = 0
  const client = new Proxy(empty.tables.client, {
    get: (target, name) =>
      name === 'send'
        ? async (command: Parameters<typeof target.send>[0]) => {
            if (!command.constructor.name.startsWith('TransactWrite')) return target.send(command)
            writes += 1
            if (writes === 1) throw new Error('refused')
            begun.resolve()
            await slow.promise
            return target.send(command)
          }
        : (Reflect.get(target, name) as unknown),
  })
  let isOver = false
  const loading = load({ ...empty.tables, client }, staging).catch(() => (isOver = true))
  await begun.promise
  // The one that failed has been told of by now; the other one is still on its way.
  await empty.tables.client.send(new DescribeTableCommand({ TableName: empty.tables.names.registry }))
  expect(isOver).toBe(false)
  slow.resolve()
  await loading
  expect([isOver, writes]).toEqual([true, 2])
})

test('nobody loads anything over what lies there', async () => {
  const core = await emptyRegistry()
  await seedDemo(core, SMALL)
  const staging = await stageDemo(core, SMALL)
  const before = (await allItems(core.tables)).length
  await expect(load(core.tables, staging)).rejects.toThrow('Only an empty registry')
  await expect(throwAwayHalf(core.tables)).rejects.toThrow('is whole')
  expect(await allItems(core.tables)).toHaveLength(before)
})

test('a registry that somebody else began is left alone', async () => {
  const begun = await emptyRegistry()
  await createOrganisation(begun, SEED, { ...ORGANISATION, slug: 'somebody-else' })
  const before = await allItems(begun.tables)
  expect(await seedDemo(begun)).toEqual([])
  expect(await allItems(begun.tables)).toHaveLength(before.length)
})

test('whoever sets the clock far back gets the demo all the same', async () => {
  expect(await seedDemo(await emptyRegistry('2021-03-02T09:00:00Z'), SMALL)).toHaveLength(SIGN_INS)
}, 180_000)
