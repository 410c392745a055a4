import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { CheckpointStore } from './checkpoint.ts'
import { deliver } from './deliver.ts'
import type { Consumer, StreamRecord } from './event.ts'
import { shardReader } from './shards.ts'

export type DeadLetter = {
  at: string
  consumer: string
  streamArn: string
  shardId: string
  sequenceNumber: string
  /** Its name only: a message may quote what nobody should read in a file. */
  error: string
}

export type ConsumptionOptions = {
  client: DynamoDBStreamsClient
  streamArn: string
  consumer: Consumer
  checkpoints: CheckpointStore
  deadLetter: (letter: DeadLetter) => Promise<void>
  warn: (line: string) => void
  tries: number
  idleMs: number
  /** How long to wait before a failed record's next try. */
  pauseMs: (attempt: number) => number
}

/** One consumer following one stream. */
export type Consumption = {
  /** How many records it has been through since it began. */
  handled: () => number
  /** Resolves after a look at the stream that began after this call and found nothing new. */
  caughtUp: () => Promise<void>
  stop: () => Promise<void>
}

export function consume(options: ConsumptionOptions): Consumption {
  const { consumer, streamArn } = options
  const stopping = new AbortController()
  let handled = 0
  let look = 0
  let wake: (() => void) | null = null
  let waiting: { since: number; resolve: () => void }[] = []

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (stopping.signal.aborted) wake()
    })

  const lost = () =>
    options.warn(`${consumer.name}: the stream no longer has all that came after its checkpoint; run: patronat rebuild`)

  async function follow(): Promise<void> {
    const found = await options.checkpoints.read(consumer.name)
    // Another stream is another database: what was done with the old one says nothing.
    const checkpoint = found?.streamArn === streamArn ? found : { streamArn, shards: {} }
    let reader = shardReader(options.client, streamArn, lost)
    while (!stopping.signal.aborted) {
      look += 1
      const before = handled
      try {
        for (const shardId of await reader.open()) {
          const after = checkpoint.shards[shardId]
          const records = await reader.read(shardId, after === undefined ? 'TRIM_HORIZON' : { after })
          await handOver(records, shardId)
        }
      } catch (error) {
        options.warn(`${consumer.name}: could not read the stream (${nameOf(error)}); trying again`)
        reader = shardReader(options.client, streamArn, lost)
        await pause(1_000)
        continue
      }
      if (handled !== before) continue
      waiting = waiting.filter(({ since, resolve }) => (since < look ? resolve() : true))
      await pause(waiting.length > 0 ? 0 : options.idleMs)
    }

    async function handOver(records: readonly StreamRecord[], shardId: string): Promise<void> {
      await deliver(records, consumer.handler, {
        tries: options.tries,
        pause: (attempt) => pause(options.pauseMs(attempt)),
        stopped: () => stopping.signal.aborted,
        async passed(record) {
          checkpoint.shards[shardId] = record.dynamodb.SequenceNumber
          await options.checkpoints.write(consumer.name, checkpoint)
        },
        async dead(record, error) {
          const sequenceNumber = record.dynamodb.SequenceNumber
          const letter = { consumer: consumer.name, streamArn, shardId, sequenceNumber, error: nameOf(error) }
          await options.deadLetter({ at: new Date().toISOString(), ...letter })
        },
      })
      handled += records.length
    }
  }

  const running = follow()
  return {
    handled: () => handled,
    caughtUp: () =>
      new Promise<void>((resolve) => {
        waiting.push({ since: look, resolve })
        wake?.()
      }),
    async stop() {
      stopping.abort()
      wake?.()
      await running
      for (const { resolve } of waiting) resolve()
    },
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'reported by the consumer')
