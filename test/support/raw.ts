import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { randomUUID } from 'node:crypto'
import { fromAttributes, type Item, type Tables, toAttributes } from '@patronat/core/table/client.ts'
import type { TableName } from '@patronat/core/table/definition.ts'
import { sendTransaction } from '@patronat/core/table/write.ts'

/** Everything that lies in a table, as it lies there: what a thief of the disk would read. */
export async function allItems(tables: Tables, table: TableName = 'registry'): Promise<Item[]> {
  const items: Item[] = []
  let from: Parameters<typeof fromAttributes>[0] | undefined
  do {
    const page = await tables.client.send(
      new ScanCommand({ TableName: tables.names[table], ConsistentRead: true, ExclusiveStartKey: from }),
    )
    items.push(...(page.Items ?? []).map((attributes) => fromAttributes(attributes)))
    from = page.LastEvaluatedKey
  } while (from !== undefined)
  return items
}

/** Writes past `commit`, as an attacker with access to the table would. */
export const overwrite = (tables: Tables, item: Item) =>
  sendTransaction(tables, [{ Put: { TableName: tables.names.registry, Item: toAttributes(item) } }], token())

/** Deletes past `commit`. */
export const remove = (tables: Tables, { pk, sk }: { pk: string; sk: string }) =>
  sendTransaction(tables, [{ Delete: { TableName: tables.names.registry, Key: toAttributes({ pk, sk }) } }], token())

const token = () => randomUUID()

/** How many items of each sort there are: the record kinds, audit, values, claims, commands, outbox. */
export function tally(items: readonly Item[]): Record<string, number> {
  const sorts: Record<string, number> = {}
  for (const { sk } of items) {
    const sort = sk.replace(/#.*$/, '')
    sorts[sort] = (sorts[sort] ?? 0) + 1
  }
  return sorts
}
