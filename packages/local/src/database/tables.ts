import {
  type CreateTableCommandInput,
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import type { Tables } from '@patronat/core/table/client.ts'
import { KEY, TABLE, type TableDefinition, type TableName } from '@patronat/core/table/definition.ts'
import { setTimeout as pause } from 'node:timers/promises'

export const TABLE_NAMES = Object.keys(TABLE) as TableName[]

/** `registry` -> `<prefix>-registry`, for each table. */
export const namesWith = (prefix: string): Tables['names'] =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, `${prefix}-${table}`])) as Record<TableName, string>

const keySchema = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
]

const STREAM = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const

function toCreate(name: string, definition: TableDefinition): CreateTableCommandInput {
  const keys = [KEY.hash, KEY.range, ...definition.indexes.flatMap((index) => [`${index}pk`, `${index}sk`])]
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: keySchema(KEY.hash, KEY.range),
    GlobalSecondaryIndexes: definition.indexes.map((index) => ({
      IndexName: index,
      KeySchema: keySchema(`${index}pk`, `${index}sk`),
      Projection: { ProjectionType: 'ALL' },
    })),
    StreamSpecification: definition.stream ? STREAM : { StreamEnabled: false },
  }
}

/** Makes whichever of the three tables is missing, and waits until all can be used. Again changes nothing. */
export async function createTables(client: DynamoDBClient, names: Tables['names']): Promise<void> {
  await Promise.all(TABLE_NAMES.map((table) => createTable(client, names[table], TABLE[table])))
}

async function createTable(client: DynamoDBClient, name: string, definition: TableDefinition): Promise<void> {
  try {
    const { TableDescription } = await client.send(new CreateTableCommand(toCreate(name, definition)))
    if (TableDescription?.TableStatus !== 'ACTIVE') await active(client, name)
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
    await active(client, name)
  }
  const { TimeToLiveDescription: now } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }))
  if (now?.AttributeName === definition.timeToLive) return
  const TimeToLiveSpecification = { AttributeName: definition.timeToLive, Enabled: true }
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }))
}

/** The same table, but nothing follows from what is written to it until its stream begins. */
export async function createWithoutStream(client: DynamoDBClient, name: string, table: TableName): Promise<void> {
  await createTable(client, name, { ...TABLE[table], stream: false })
}

export async function hasStream(client: DynamoDBClient, name: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
  return Table?.StreamSpecification?.StreamEnabled === true
}

export async function beginStream(client: DynamoDBClient, name: string): Promise<void> {
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: STREAM }))
  await active(client, name)
}

/** Resolves when it is gone. */
export async function removeTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new DeleteTableCommand({ TableName: name }))
    for (let wait = 10; ; wait = Math.min(wait * 2, 1_000)) {
      await client.send(new DescribeTableCommand({ TableName: name }))
      await pause(wait)
    }
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
  }
}

async function active(client: DynamoDBClient, name: string): Promise<void> {
  for (let wait = 10; ; wait = Math.min(wait * 2, 1_000)) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    if (Table?.TableStatus === 'ACTIVE') return
    await pause(wait)
  }
}
