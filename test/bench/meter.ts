import { AsyncLocalStorage } from 'node:async_hooks'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** What the database was asked for: calls, and the units that AWS bills. */
export type Usage = { requests: number; reads: number; writes: number }

type Capacity = { CapacityUnits?: number; ReadCapacityUnits?: number; WriteCapacityUnits?: number }

const WRITES = /^(Put|Update|Delete|TransactWrite|BatchWrite)/

/**
 * Counts the calls of one act, by what DynamoDB itself says that they consumed. What a stream's consumer does at the
 * same time through the same client is not the act's.
 */
export function meter(client: DynamoDBClient) {
  const measured = new AsyncLocalStorage<Usage>()
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
      const result = await next(args)
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: Capacity | Capacity[] }
      const units = [ConsumedCapacity ?? []].flat().reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0)
      const usage = measured.getStore()
      if (usage === undefined) return result
      usage.requests += 1
      if (WRITES.test(context.commandName ?? '')) usage.writes += units
      else usage.reads += units
      return result
    },
    { step: 'initialize', name: 'meter' },
  )
  return async (act: () => Promise<unknown>): Promise<Usage> => {
    const usage = { requests: 0, reads: 0, writes: 0 }
    await measured.run(usage, act)
    return usage
  }
}
