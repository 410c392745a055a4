import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type TransactWriteItem,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import { fromAttributes, type Item, type Tables } from '@patronat/core/table/client.ts'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * The only writes of sign-in, and only to the table `auth`: nothing here can touch the registry. What an
 * audit must know about sign-in is written by the callers, through `commit`.
 */
type Without<T> = Omit<T, 'TableName'>

/** One conditional call. @returns the item as it is now, null where the condition refused. */
export const updateOne = (tables: Tables, input: Without<UpdateItemCommandInput>): Promise<Item | null> =>
  unlessRefused(async () => {
    const TableName = tables.names.auth
    return (await tables.client.send(new UpdateItemCommand({ ReturnValues: 'ALL_NEW', ...input, TableName })))
      .Attributes
  })

/** One conditional call. @returns the item as it was, null where there was none or the condition refused. */
export const deleteOne = (tables: Tables, input: Without<DeleteItemCommandInput>): Promise<Item | null> =>
  unlessRefused(async () => {
    const TableName = tables.names.auth
    return (await tables.client.send(new DeleteItemCommand({ ReturnValues: 'ALL_OLD', ...input, TableName })))
      .Attributes
  })

async function unlessRefused(send: () => Promise<Parameters<typeof fromAttributes>[0] | undefined>) {
  try {
    const attributes = await send()
    return attributes === undefined ? null : fromAttributes(attributes)
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null
    throw error
  }
}

export type AuthWrite =
  | { Put: Without<NonNullable<TransactWriteItem['Put']>> }
  | { Delete: Without<NonNullable<TransactWriteItem['Delete']>> }
  | { Update: Without<NonNullable<TransactWriteItem['Update']>> }

const ATTEMPTS = 6

/** All or none. @returns the positions that a condition refused; none: it is written. */
export async function writeTogether(tables: Tables, writes: readonly AuthWrite[]): Promise<number[]> {
  const TableName = tables.names.auth
  const TransactItems = writes.map(
    (write) =>
      Object.fromEntries(
        Object.entries(write).map(([kind, input]) => [kind, { ...input, TableName }]),
      ) as TransactWriteItem,
  )
  for (let attempt = 1; ; attempt += 1) {
    try {
      await tables.client.send(new TransactWriteItemsCommand({ TransactItems }))
      return []
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code)
      const refused = codes.flatMap((code, at) => (code === 'ConditionalCheckFailed' ? [at] : []))
      if (refused.length > 0) return refused
      // A collision with another transaction is no refusal: it is tried again.
      if (!codes.includes('TransactionConflict') || attempt === ATTEMPTS) throw error
      await pause(Math.random() * 20 * 2 ** attempt)
    }
  }
}
