import { DynamoDBClient, type DynamoDBClientConfig, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tables } from '@patronat/core/table/client.ts'

/**
 * What can go wrong with one call to the database, and how AWS or the network says so. `killed` and `killedAfter`: the
 * process dies before or after it; nobody tries again but whoever started it.
 */
export const FAULTS = [
  'dropped',
  'replyLost',
  'conflict',
  'inProgress',
  'throttled',
  'delayed',
  'killed',
  'killedAfter',
] as const
export type Fault = (typeof FAULTS)[number]

/** What shall happen to the next call of this kind; null: it passes. A plan that takes its time holds the call up. */
export type FaultPlan = (command: string) => Fault | null | Promise<Fault | null>

/** Numbers in [0, 1) that are the same again for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** This share of reads and of writes meets a fault; only writes can collide or be in progress already. */
export function randomFaults(random: () => number, share: { reads: number; writes: number }): FaultPlan {
  return (command) => {
    if (random() >= (command === 'TransactWriteItemsCommand' ? share.writes : share.reads)) return null
    const fault = FAULTS[Math.floor(random() * FAULTS.length)] as Fault
    const onlyOfWrites = fault === 'conflict' || fault === 'inProgress'
    return onlyOfWrites && command !== 'TransactWriteItemsCommand' ? 'throttled' : fault
  }
}

const failure = (name: string, message: string): Error => Object.assign(new Error(message), { name })
const answer = (name: string) =>
  Object.assign(failure(name, name), { $metadata: { httpStatusCode: 400 }, $fault: 'client', $service: 'DynamoDB' })

/** A transaction that met another one: DynamoDB names the item that collided, here the last. */
const conflict = (items: number) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: Array.from({ length: items }, (_, at) => ({
      Code: at === items - 1 ? 'TransactionConflict' : 'None',
    })),
  })

type Retries = Extract<DynamoDBClientConfig['retryStrategy'], { acquireInitialRetryToken: unknown }>
const retryToken = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 })

/** Three attempts at what may be tried again, as the SDK does by itself, but without its pauses. */
const quickRetries: Retries = {
  acquireInitialRetryToken: async () => retryToken(0),
  refreshRetryTokenForRetry: async (token, { errorType }) => {
    const count = token.getRetryCount() + 1
    if (count === 3 || errorType === 'CLIENT_ERROR') throw new Error('no more attempts')
    return retryToken(count)
  },
  recordSuccess: () => {},
}

export type FaultyTables = Tables & {
  /** How often each fault struck, so that a test can tell whether it tested anything. */
  struck: Record<Fault, number>
  /** From here on everything passes, or not. */
  setPlan: (plan: FaultPlan) => void
}

/**
 * The same tables through a client whose calls fail by a plan. The fault strikes each attempt, below the
 * retries of the AWS SDK, just as the network does.
 */
export function withFaults(tables: Tables, plan: FaultPlan): FaultyTables {
  const { endpoint, region, credentials } = tables.client.config
  const client = new DynamoDBClient({
    ...(endpoint === undefined ? {} : { endpoint }),
    region,
    credentials,
    retryStrategy: quickRetries,
  })
  const struck = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>
  let current = plan
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = context.commandName ?? ''
      const fault = await current(command)
      if (fault === null) return next(args)
      struck[fault] += 1
      switch (fault) {
        case 'dropped':
          throw failure('TimeoutError', 'never sent')
        case 'replyLost':
          await next(args)
          throw failure('TimeoutError', 'done, but nobody heard')
        case 'conflict': {
          const { TransactItems } = args.input as { TransactItems?: unknown[] }
          throw conflict(TransactItems?.length ?? 1)
        }
        case 'inProgress':
          throw answer('TransactionInProgressException')
        case 'throttled':
          throw answer('ThrottlingException')
        case 'killed':
          throw new Error('killed before it was sent')
        case 'killedAfter':
          await next(args)
          throw new Error('killed after it was done')
        case 'delayed':
          await pause(1)
          return next(args)
      }
    },
    // After the retries in the stack: each attempt passes here by itself.
    { step: 'finalizeRequest', priority: 'low', name: 'faults' },
  )
  return { client, names: tables.names, struck, setPlan: (to) => void (current = to) }
}
