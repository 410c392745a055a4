import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { setTimeout as pause } from 'node:timers/promises'
import { DomainError } from '../base/error.ts'
import type { IndexName, TableName } from './definition.ts'
import { decodeCursor, encodeCursor, type Page, type PageRequest } from './page.ts'

export type Key = { pk: string; sk: string }

/** Anything we keep: a key, the version of its shape, and what else it says. */
export type Item = Key & { shape: number; expiresAt?: number; [attribute: string]: unknown }

/** A connection to the three tables. Reads are here; writes only in `write.ts`. */
export type Tables = { client: DynamoDBClient; names: Readonly<Record<TableName, string>> }

const marshallOptions = { removeUndefinedValues: true } as const

export const toAttributes = (item: Record<string, unknown>): Record<string, AttributeValue> =>
  marshall(item, marshallOptions)

export const fromAttributes = <T = Item>(attributes: Record<string, AttributeValue>): T => unmarshall(attributes) as T

/** One item or null. Strongly consistent unless said otherwise: most callers decide something by it. */
export async function readItem<T = Item>(
  tables: Tables,
  table: TableName,
  key: Key,
  options: { consistent?: boolean } = {},
): Promise<T | null> {
  const { Item: found } = await tables.client.send(
    new GetItemCommand({
      TableName: tables.names[table],
      Key: toAttributes({ pk: key.pk, sk: key.sk }),
      ConsistentRead: options.consistent ?? true,
    }),
  )
  return found === undefined ? null : fromAttributes<T>(found)
}

/** At most 100 items in one call, in the order asked, null where there is none. */
export async function readItems<T = Item>(
  tables: Tables,
  table: TableName,
  keys: readonly Key[],
): Promise<(T | null)[]> {
  if (keys.length === 0) return []
  if (keys.length > 100) throw new RangeError(`readItems takes at most 100 keys, not ${keys.length}`)
  const name = tables.names[table]
  const found = new Map<string, T>()
  const unique = new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, toAttributes({ pk: key.pk, sk: key.sk })]))
  let wanted: Record<string, AttributeValue>[] = [...unique.values()]
  for (let round = 0; wanted.length > 0; round += 1) {
    // BatchGetItem may answer a part and hand the rest back; it asks for a pause before the rest.
    if (round > 0) await pause(Math.random() * 50 * 2 ** Math.min(round, 5))
    const { Responses, UnprocessedKeys } = await tables.client.send(
      new BatchGetItemCommand({ RequestItems: { [name]: { Keys: wanted, ConsistentRead: true } } }),
    )
    for (const attributes of Responses?.[name] ?? []) {
      const item = fromAttributes<T & Key>(attributes)
      found.set(`${item.pk}\n${item.sk}`, item)
    }
    wanted = UnprocessedKeys?.[name]?.Keys ?? []
  }
  return keys.map((key) => found.get(`${key.pk}\n${key.sk}`) ?? null)
}

export type QueryRequest = {
  table: TableName
  /** Left out: the table itself. */
  index?: IndexName
  hash: string
  /** Only range keys that begin with this. */
  beginsWith?: string
  /** Only range keys from this one on; not together with `beginsWith`. */
  from?: string
  page: PageRequest
  consistent?: boolean
}

function keyCondition({ hash: of, beginsWith, from }: QueryRequest, hash: string, range: string) {
  const bound = beginsWith ?? from
  if (bound === undefined)
    return {
      KeyConditionExpression: '#h = :h',
      ExpressionAttributeNames: { '#h': hash },
      ExpressionAttributeValues: toAttributes({ ':h': of }),
    }
  return {
    KeyConditionExpression: beginsWith === undefined ? '#h = :h AND #r >= :b' : '#h = :h AND begins_with(#r, :b)',
    ExpressionAttributeNames: { '#h': hash, '#r': range },
    ExpressionAttributeValues: toAttributes({ ':h': of, ':b': bound }),
  }
}

/** One page of one partition, by range key. Costs what the page holds, whatever the partition's size. */
export async function queryItems<T = Item>(tables: Tables, request: QueryRequest): Promise<Page<T>> {
  const { index, page } = request
  const [hash, range] = index === undefined ? (['pk', 'sk'] as const) : ([`${index}pk`, `${index}sk`] as const)
  const named = index === undefined ? [hash, range] : ['pk', 'sk', hash, range]
  const start = page.after === undefined ? undefined : decodeCursor(page.after, request.hash, named)
  // A key of another partition, or from before the beginning that is asked for, is no place in this list.
  const lies = start?.[hash] === request.hash && String(start[range]).startsWith(request.beginsWith ?? '')
  if (start !== undefined && !lies) throw new DomainError('input.invalid', { field: 'after' })
  const answer = await tables.client.send(
    new QueryCommand({
      TableName: tables.names[request.table],
      IndexName: index,
      ...keyCondition(request, hash, range),
      // One more than asked: it tells whether there is a next page without a second call.
      Limit: page.first + 1,
      ScanIndexForward: !(page.backwards ?? false),
      ConsistentRead: index === undefined ? (request.consistent ?? true) : undefined,
      ExclusiveStartKey: start === undefined ? undefined : toAttributes(start),
    }),
  )
  const all = (answer.Items ?? []).map((attributes) => fromAttributes<T & Item>(attributes))
  const items = all.slice(0, page.first)
  const keyOf = (item: Item) => ({
    pk: item.pk,
    sk: item.sk,
    ...(index === undefined ? {} : { [hash]: item[hash], [range]: item[range] }),
  })
  return {
    items: items.map((item) => ({ item, cursor: encodeCursor(keyOf(item), request.hash) })),
    hasMore: all.length > page.first || answer.LastEvaluatedKey !== undefined,
  }
}

/**
 * One page of a whole table, in no order, read consistently: for maintenance, which walks through all there is. No answer
 * to anybody is made of it. `next`: from where to go on; null: that was all.
 */
export async function scanItems(
  tables: Tables,
  table: TableName,
  limit: number,
  after: Key | null,
): Promise<{ items: Item[]; next: Key | null }> {
  const page = await tables.client.send(
    new ScanCommand({
      TableName: tables.names[table],
      ConsistentRead: true,
      Limit: limit,
      ...(after === null ? {} : { ExclusiveStartKey: toAttributes(after) }),
    }),
  )
  return {
    items: (page.Items ?? []).map((attributes) => fromAttributes(attributes)),
    next: page.LastEvaluatedKey === undefined ? null : fromAttributes<Key>(page.LastEvaluatedKey),
  }
}
