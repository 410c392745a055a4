import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { Tables } from '@patronat/core/table/client.ts'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from './database/database.ts'
import { checkpointFiles, checkpointsInMemory, type CheckpointStore } from './stream/checkpoint.ts'
import { consume, type DeadLetter } from './stream/consumption.ts'
import type { Consumer } from './stream/event.ts'

export type Pump = {
  /** Resolves when all that was committed before, and all that followed from it, has been handled. */
  drain: () => Promise<void>
  /** Ends after the batches that are being handled. */
  stop: () => Promise<void>
}

export type PumpOptions = {
  tables: Tables
  connection: Connection
  consumers: readonly Consumer[]
  /** Where checkpoints and dead letters are kept; null: in memory only. */
  dataDir: string | null
  warn?: (line: string) => void
  checkpoints?: CheckpointStore
  tries?: number
  pauseMs?: (attempt: number) => number
  /** How long to wait after a look that found nothing; `drain` looks at once. */
  idleMs?: number
}

const IDLE_MS = 100
const TRIES = 6
const backOff = (attempt: number) => Math.min(100 * 2 ** (attempt - 1), 5_000)

/**
 * Brings the registry's stream to its consumers, as AWS does: in order, at least once, each at its own pace.
 * What was handled but not yet noted down when the process died comes again.
 */
export async function startPump(options: PumpOptions): Promise<Pump> {
  const { tables, connection, dataDir } = options
  const warn = options.warn ?? ((line) => console.warn(line))
  const client = new DynamoDBStreamsClient(connection)
  const streamArn = await streamOf(tables)
  const files = dataDir === null ? checkpointsInMemory() : checkpointFiles(join(dataDir, 'checkpoints'))

  async function deadLetter(letter: DeadLetter): Promise<void> {
    warn(`${letter.consumer}: gave up on record ${letter.sequenceNumber} (${letter.error}); see dead-letters.jsonl`)
    if (dataDir !== null) await appendFile(join(dataDir, 'dead-letters.jsonl'), `${JSON.stringify(letter)}\n`)
  }

  const consumptions = options.consumers.map((consumer) =>
    consume({
      client,
      streamArn,
      consumer,
      checkpoints: options.checkpoints ?? files,
      deadLetter,
      warn,
      tries: options.tries ?? TRIES,
      idleMs: options.idleMs ?? IDLE_MS,
      pauseMs: options.pauseMs ?? backOff,
    }),
  )
  const handled = () => consumptions.reduce((sum, one) => sum + one.handled(), 0)
  return {
    async drain() {
      let before: number
      do {
        before = handled()
        await Promise.all(consumptions.map((one) => one.caughtUp()))
      } while (handled() !== before)
    },
    async stop() {
      await Promise.all(consumptions.map((one) => one.stop()))
      client.destroy()
    },
  }
}

async function streamOf(tables: Tables): Promise<string> {
  const { Table } = await tables.client.send(new DescribeTableCommand({ TableName: tables.names.registry }))
  if (Table?.LatestStreamArn === undefined) throw new Error(`${tables.names.registry} has no stream`)
  return Table.LatestStreamArn
}
