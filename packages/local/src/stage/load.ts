import { ScanCommand } from '@aws-sdk/client-dynamodb'
import type { Tables } from '@patronat/core/table/client.ts'
import { sendTransaction, TRANSACTION_LIMIT } from '@patronat/core/table/write.ts'
import { randomUUID } from 'node:crypto'
import { beginStream, createTables, createWithoutStream, hasStream, removeTable } from '../database/tables.ts'
import type { Attributes } from './expression.ts'
import type { Staging } from './staging-tables.ts'

const CHUNK = TRANSACTION_LIMIT
const AT_ONCE = 2

/** Whether the process died while the registry was being filled: it is one without a stream. */
export const isHalfLoaded = async ({ client, names }: Tables): Promise<boolean> =>
  !(await hasStream(client, names.registry))

/** Begins anew with empty tables. @throws Error unless a filling was begun and not ended: nothing else is thrown away */
export async function throwAwayHalf(tables: Tables): Promise<void> {
  if (!(await isHalfLoaded(tables))) throw new Error('This registry is whole: it is not thrown away')
  const { client, names } = tables
  // The registry last: until it goes, it says that it is not whole.
  for (const name of [names.public, names.registry]) await removeTable(client, name)
  await createTables(client, names)
}

/**
 * Writes what was staged into an EMPTY registry, a hundred items at a time. This is no way around `commit`: verbs
 * wrote every item into the staging tables, and where one item lies already nothing is loaded. While it is filled the
 * registry has no stream: nobody can start on it, and what follows from it, which is loaded too, is not made twice.
 *
 * @throws Error if anything lies in the registry
 */
export async function load(
  tables: Tables,
  staging: Staging,
  progress: (done: number, of: number) => void = () => {},
): Promise<void> {
  const { client, names } = tables
  const found = await client.send(new ScanCommand({ TableName: names.registry, ConsistentRead: true, Limit: 1 }))
  if ((found.Items ?? []).length > 0) throw new Error('Only an empty registry can be loaded')
  await removeTable(client, names.registry)
  await createWithoutStream(client, names.registry, 'registry')
  const writes = [
    ...inOrder(staging.items('public')).map((item) => [names.public, item] as const),
    ...inOrder(staging.items('registry'))
      .filter(stays)
      .map((item) => [names.registry, item] as const),
  ]
  const of = writes.length
  let begun = 0
  let done = 0
  const worker = async () => {
    try {
      while (begun < of) {
        const chunk = writes.slice(begun, (begun += CHUNK))
        await write(tables, chunk)
        progress((done += chunk.length), of)
      }
    } finally {
      // Where one fails, the others begin nothing more.
      begun = of
    }
  }
  // All of them are waited for: a write that is still under way would land in the tables that the next attempt makes anew.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  await beginStream(client, names.registry)
}

/**
 * By key, as the database keeps them: what comes next lies beside what came last. Half a million items out of order touch
 * a page of the disk each, which takes five times as long.
 */
const inOrder = (items: Iterable<Attributes>): Attributes[] =>
  [...items]
    .map((item) => ({ item, key: `${item['pk']?.S}\n${item['sk']?.S}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)

/** What would be gone in a month by itself (commands, an outbox that sends nothing) need not be loaded. */
const stays = (item: Attributes): boolean => item['expiresAt'] === undefined

/** In one transaction: a database that waits for its disk does so once for a hundred items. */
async function write(tables: Tables, chunk: readonly (readonly [string, Attributes])[]): Promise<void> {
  const puts = chunk.map(([TableName, Item]) => ({
    Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  }))
  const outcome = await sendTransaction(tables, puts, randomUUID())
  if (!outcome.done) throw new Error('Something else was written while the registry was being filled')
}
