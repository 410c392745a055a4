import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import type { Tables } from '@patronat/core/table/client.ts'
import { TABLE, type TableName } from '@patronat/core/table/definition.ts'
import { type Attributes, holds, updated } from './expression.ts'
import { Partitions } from './partitions.ts'

export type Staging = {
  tables: Tables
  /** Everything that lies in one of them. */
  items: (table: TableName) => Iterable<Attributes>
}

const NAMES = { registry: 'registry', public: 'public', auth: 'auth' } as const satisfies Tables['names']

/**
 * The three tables in the memory of this process, for verbs to run against before anything reaches a database. They
 * answer the five calls that the core makes, with the same conditions; anything else is an error.
 */
export function stagingTables(): Staging {
  const kept = Object.fromEntries(
    Object.entries(TABLE).map(([name, { indexes }]) => [name, new Partitions(indexes)]),
  ) as Record<TableName, Partitions>
  const tableOf = (name: string | undefined): Partitions => kept[name as TableName]
  const client = {
    async send(command: unknown): Promise<unknown> {
      if (command instanceof GetItemCommand) {
        const { TableName, Key } = command.input
        return { Item: tableOf(TableName).get(Key ?? {}) }
      }
      if (command instanceof BatchGetItemCommand) {
        const asked = Object.entries(command.input.RequestItems ?? {})
        const found = ([name, { Keys }]: (typeof asked)[number]) =>
          (Keys ?? []).map((key) => tableOf(name).get(key)).filter((item) => item !== undefined)
        return { Responses: Object.fromEntries(asked.map((one) => [one[0], found(one)])) }
      }
      if (command instanceof QueryCommand) return tableOf(command.input.TableName).query(command.input)
      if (command instanceof TransactWriteItemsCommand) return transact(tableOf, command)
      throw new Error(`The staging tables do not know ${(command as object).constructor.name}`)
    },
    destroy() {},
  }
  return {
    tables: { client: client as unknown as DynamoDBClient, names: NAMES },
    items: (table) => kept[table].all(),
  }
}

function transact(tableOf: (name: string | undefined) => Partitions, { input }: TransactWriteItemsCommand) {
  const writes = (input.TransactItems ?? []).map(({ Put, Delete, Update, ConditionCheck }) => {
    const request = Put ?? Delete ?? Update ?? ConditionCheck
    const table = tableOf(request?.TableName)
    const key = Put?.Item ?? (Delete ?? Update ?? ConditionCheck)?.Key ?? {}
    const was = table.get(key)
    const given = { names: request?.ExpressionAttributeNames, values: request?.ExpressionAttributeValues }
    const allowed = holds(request?.ConditionExpression, was, given)
    const write = () => {
      if (Put?.Item !== undefined) table.put(Put.Item)
      if (Delete !== undefined) table.delete(key)
      if (Update?.UpdateExpression !== undefined) table.put(updated(Update.UpdateExpression, was ?? { ...key }, given))
    }
    return { allowed, write }
  })
  if (writes.some(({ allowed }) => !allowed))
    throw new TransactionCanceledException({
      $metadata: {},
      message: 'refused',
      CancellationReasons: writes.map(({ allowed }) => ({ Code: allowed ? 'None' : 'ConditionalCheckFailed' })),
    })
  for (const { write } of writes) write()
  return {}
}
