import {
  type CancellationReason,
  type TransactWriteItem,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { setTimeout as pause } from 'node:timers/promises'
import { toAttributes, type Tables } from './client.ts'
import type { OnlyIf, Operation } from './operation.ts'
import { toItem } from './record.ts'

/** DynamoDB's limit for one transaction. What needs more is a fact, not a loop (see the domain rules). */
export const TRANSACTION_LIMIT = 100

export type WriteOutcome = { done: true } | { done: false; refused: number[] }

const ATTEMPTS = 6

/**
 * Sends one transaction. Only `commit` (acts) and `project` (read models) may call this.
 *
 * @returns which items refused by their condition, by position; a collision with another transaction
 * is not a refusal, it is tried again.
 * @throws TransactionCanceledException if it collided every time; nothing was written
 */
export async function sendTransaction(
  tables: Tables,
  items: readonly TransactWriteItem[],
  token: string,
): Promise<WriteOutcome> {
  if (items.length > TRANSACTION_LIMIT)
    throw new RangeError(`One transaction takes ${TRANSACTION_LIMIT} items, not ${items.length}`)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await tables.client.send(new TransactWriteItemsCommand({ TransactItems: [...items], ClientRequestToken: token }))
      return { done: true }
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      const reasons: CancellationReason[] = error.CancellationReasons ?? []
      const refused = reasons.flatMap((reason, at) => (reason.Code === 'ConditionalCheckFailed' ? [at] : []))
      if (refused.length > 0) return { done: false, refused }
      const collided = reasons.some(({ Code }) => Code !== undefined && RETRIED.has(Code))
      if (!collided || attempt === ATTEMPTS) throw error
      await pause(Math.random() * 20 * 2 ** attempt)
    }
  }
}

const RETRIED = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

/** The one translation from our operations to DynamoDB's. */
export function toTransactItem(tables: Tables, operation: Operation, now: string, auditHash = ''): TransactWriteItem {
  switch (operation.do) {
    case 'record': {
      const { was, id, data } = operation
      const version = (was?.version ?? 0) + 1
      const item = toItem(operation.definition, { id, version, auditHash, updatedAt: now, data }, operation.indexes)
      return {
        Put: {
          TableName: tables.names.registry,
          Item: toAttributes(item),
          // Somebody else's change in between must never be overwritten.
          ...(was === null
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: 'version = :version',
                ExpressionAttributeValues: toAttributes({ ':version': was.version }),
              }),
        },
      }
    }
    case 'claim':
      return {
        Put: {
          TableName: tables.names.registry,
          Item: toAttributes({ ...operation.key, shape: 1, holder: operation.holder }),
          ConditionExpression: 'attribute_not_exists(pk) OR holder = :holder',
          ExpressionAttributeValues: toAttributes({ ':holder': operation.holder }),
        },
      }
    case 'release':
      return {
        Delete: {
          TableName: tables.names.registry,
          Key: toAttributes(operation.key),
          // Only who holds a claim can give it up.
          ConditionExpression: 'attribute_not_exists(pk) OR holder = :holder',
          ExpressionAttributeValues: toAttributes({ ':holder': operation.holder }),
        },
      }
    case 'put':
      return {
        Put: {
          TableName: tables.names[operation.table],
          Item: toAttributes(operation.item),
          ...conditionOf(operation.onlyIf),
        },
      }
    case 'delete':
      return {
        Delete: {
          TableName: tables.names[operation.table],
          Key: toAttributes(operation.key),
          ...conditionOf(operation.onlyIf),
        },
      }
    case 'require':
      return {
        ConditionCheck: {
          TableName: tables.names.registry,
          Key: toAttributes(operation.key),
          ConditionExpression: 'version = :version',
          ExpressionAttributeValues: toAttributes({ ':version': operation.version }),
        },
      }
    case 'check':
      return {
        ConditionCheck: {
          TableName: tables.names.registry,
          Key: toAttributes(operation.key),
          ConditionExpression: operation.exists ? 'attribute_exists(pk)' : 'attribute_not_exists(pk)',
        },
      }
    case 'update':
      return {
        Update: {
          TableName: tables.names[operation.table],
          Key: toAttributes(operation.key),
          UpdateExpression: operation.expression,
          ExpressionAttributeNames: operation.names,
          ExpressionAttributeValues: toAttributes(operation.values),
          ...(operation.condition === undefined ? {} : { ConditionExpression: operation.condition.expression }),
        },
      }
  }
}

function conditionOf(onlyIf: OnlyIf | undefined) {
  if (onlyIf === undefined) return {}
  if (onlyIf.is === null) return { ConditionExpression: 'attribute_not_exists(pk)' }
  return {
    ConditionExpression: '#attribute = :is',
    ExpressionAttributeNames: { '#attribute': onlyIf.attribute },
    ExpressionAttributeValues: toAttributes({ ':is': onlyIf.is }),
  }
}
