import { randomUUID } from 'node:crypto'
import type { Core } from '../core.ts'
import type { Key } from '../table/client.ts'
import type { OnlyIf, Operation } from '../table/operation.ts'
import { sendTransaction, toTransactItem } from '../table/write.ts'
import { raiseEpoch } from '../visibility/visibility.ts'
import type { CardItem } from './card-item.ts'

/**
 * Writes read models in one transaction, only if every record they were made from is still as it was
 * read: a late projector can never bring back what a HIDE took away.
 *
 * @returns false if something moved on; the stream will bring the newer version, or the caller reads again
 */
export const writeProjection = (core: Core, operations: readonly Operation[]): Promise<boolean> =>
  writeIndex(core, [...operations, raiseEpoch])

/** The same for what only staff find things by: no public answer changes, so no epoch is raised. */
export async function writeIndex(core: Core, operations: readonly Operation[]): Promise<boolean> {
  const now = core.clock.now().toISOString()
  const items = operations.map((operation) => toTransactItem(core.tables, operation, now))
  return (await sendTransaction(core.tables, items, randomUUID())).done
}

export const putCard = (item: CardItem, onlyIf?: OnlyIf): Operation => ({
  do: 'put',
  table: 'public',
  item,
  ...(onlyIf === undefined ? {} : { onlyIf }),
})

export const removeCard = (key: Key): Operation => ({ do: 'delete', table: 'public', key })
