import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toAttributes, type Tables } from '@patronat/core/table/client.ts'
import { sendTransaction } from '@patronat/core/table/write.ts'
import { connectionTo } from '@patronat/local/database/database.ts'
import { startPump, type Pump, type PumpOptions } from '@patronat/local/pump.ts'
import { checkpointFiles } from '@patronat/local/stream/checkpoint.ts'
import type { Consumer, StreamRecord } from '@patronat/local/stream/event.ts'
import { startDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let dataDir: string
let pumps: Pump[]

beforeEach(async () => {
  database = await startDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'patronat-pump-'))
  pumps = []
})

afterEach(async () => {
  await Promise.all(pumps.map((running) => running.stop()))
  await database.stop()
  await rm(dataDir, { recursive: true })
})

async function write(...names: string[]): Promise<void> {
  await writeTo(database.tables, ...names)
}

// DynamoDB tells of no change where nothing has changed.
let written = 0

async function writeTo(tables: Tables, ...names: string[]): Promise<void> {
  for (const sk of names) {
    const Item = toAttributes({ pk: 'test', sk, shape: 1, bytes: new Uint8Array([1, 2]), at: (written += 1) })
    await sendTransaction(tables, [{ Put: { TableName: tables.names.registry, Item } }], `${sk}-${Math.random()}`)
  }
}

async function pump(consumers: Consumer[], options: Partial<PumpOptions> = {}): Promise<Pump> {
  const connection = connectionTo(database.endpoint)
  const quick = { tries: 3, pauseMs: () => 1, warn: () => {} }
  const started = await startPump({ tables: database.tables, connection, dataDir, consumers, ...quick, ...options })
  pumps.push(started)
  return started
}

const nameOf = (record: StreamRecord) => record.dynamodb.Keys['sk']?.S ?? ''

/** Remembers what it got; throws at the records named. */
function consumer(name: string, throwsAt: string[] = []) {
  const got: string[] = []
  const records: StreamRecord[] = []
  const handler: Consumer['handler'] = async ({ Records }) => {
    if (Records.some((record) => throwsAt.includes(nameOf(record)))) throw new TypeError('poison')
    got.push(...Records.map(nameOf))
    records.push(...Records)
    return { batchItemFailures: [] }
  }
  return { name, handler, got, records }
}

test('every consumer gets every change, in order, as Lambda would get it', async () => {
  const [projector, relay] = [consumer('projector'), consumer('relay')]
  const running = await pump([projector, relay])
  await write('a', 'b', 'a')
  await running.drain()
  expect(projector.got).toEqual(['a', 'b', 'a'])
  expect(relay.got).toEqual(['a', 'b', 'a'])
  expect(projector.records[2]).toMatchObject({
    eventName: 'MODIFY',
    eventSource: 'aws:dynamodb',
    eventSourceARN: expect.stringContaining(database.tables.names.registry),
    dynamodb: {
      Keys: { pk: { S: 'test' }, sk: { S: 'a' } },
      NewImage: { sk: { S: 'a' }, bytes: { B: 'AQI=' } },
      OldImage: { sk: { S: 'a' } },
      SequenceNumber: expect.stringMatching(/^\d+$/),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  })
})

test('a pump that was started again goes on after its checkpoint', async () => {
  const before = consumer('projector')
  const first = await pump([before])
  await write('a')
  await first.drain()
  await first.stop()
  await write('b')
  const after = consumer('projector')
  await (await pump([after])).drain()
  expect(before.got).toEqual(['a'])
  expect(after.got).toEqual(['b'])
})

test('a pump that dies between the batch and its checkpoint hands the batch over again', async () => {
  const files = checkpointFiles(join(dataDir, 'checkpoints'))
  const died = Promise.withResolvers<void>()
  const dying = consumer('projector')
  await write('a', 'b')
  await startPump({
    tables: database.tables,
    connection: connectionTo(database.endpoint),
    dataDir,
    consumers: [dying],
    checkpoints: {
      ...files,
      write: () => {
        died.resolve()
        return new Promise(() => {}) // as when the process is killed here: it never comes back
      },
    },
  })
  await died.promise
  const again = consumer('projector')
  await (await pump([again])).drain()
  expect(dying.got).toEqual(['a', 'b'])
  expect(again.got).toEqual(['a', 'b'])
})

test('a record that no try can handle leaves a pointer without its content, and holds up nobody for good', async () => {
  const [poisoned, well] = [consumer('poisoned', ['bad']), consumer('well')]
  const lines: string[] = []
  const running = await pump([poisoned, well], { warn: (line) => lines.push(line) })
  await write('a', 'bad', 'c')
  await running.drain()
  expect(poisoned.got).toEqual(['a', 'c'])
  expect(well.got).toEqual(['a', 'bad', 'c'])
  const letter = JSON.parse(await readFile(join(dataDir, 'dead-letters.jsonl'), 'utf8')) as Record<string, unknown>
  expect(letter).toMatchObject({ consumer: 'poisoned', sequenceNumber: expect.any(String), error: 'TypeError' })
  expect(JSON.stringify(letter)).not.toContain('bad')
  expect(lines).toEqual([expect.stringContaining('gave up on record')])
})

test('a checkpoint that cannot be read makes everything come again', async () => {
  const first = await pump([consumer('projector')])
  await write('a')
  await first.drain()
  await first.stop()
  await writeFile(join(dataDir, 'checkpoints', 'projector.json'), '{"streamArn":"ar')
  const again = consumer('projector')
  await (await pump([again])).drain()
  expect(again.got).toEqual(['a'])
})

test("another database's checkpoint counts for nothing", async () => {
  const other = await startDatabase()
  const elsewhere = await pump([consumer('projector')], { tables: other.tables })
  await writeTo(other.tables, 'x', 'y', 'z')
  await elsewhere.drain()
  await elsewhere.stop()
  await write('a')
  const here = consumer('projector')
  await (await pump([here])).drain()
  expect(here.got).toEqual(['a'])
  await other.stop()
})

test('a drain waits for what a consumer itself writes', async () => {
  const chained = consumer('chained')
  const running = await pump([
    {
      name: 'chained',
      handler: async (event) => {
        if (event.Records.some((record) => nameOf(record) === 'a')) await write('followed')
        return chained.handler(event)
      },
    },
  ])
  await write('a')
  await running.drain()
  expect(chained.got).toEqual(['a', 'followed'])
})
