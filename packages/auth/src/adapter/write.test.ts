import { type DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { expect, test } from 'vitest'
import { writeTogether } from './write.ts'

const names = { registry: 'r', public: 'p', auth: 'a' }
const writes = [{ Put: { Item: { pk: { S: 'x' } } } }, { Put: { Item: { pk: { S: 'y' } } } }]

/** A database that answers each call with the next of these reasons, then writes. */
function tablesThat(answers: string[][]) {
  const sent: unknown[] = []
  const send = async ({ input }: { input: unknown }) => {
    const codes = answers[sent.push(input) - 1]
    if (codes === undefined) return {}
    const CancellationReasons = codes.map((Code) => ({ Code }))
    throw new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons })
  }
  return { sent, tables: { names, client: { send } as unknown as DynamoDBClient } }
}

test.each([
  ['a free table', [], 1, []],
  ['a collision', [['None', 'TransactionConflict']], 2, []],
  ['two collisions', [['TransactionConflict'], ['TransactionConflict']], 3, []],
  ['a refusal', [['None', 'ConditionalCheckFailed']], 1, [1]],
  ['a collision, then a refusal', [['TransactionConflict'], ['ConditionalCheckFailed', 'None']], 2, [0]],
])('after %s, what is written together is sent as often as it must be', async (_, answers, calls, refused) => {
  const { sent, tables } = tablesThat(answers)
  expect(await writeTogether(tables, writes)).toEqual(refused)
  expect(sent).toHaveLength(calls)
})

test('the writes of sign-in go to the table of sign-in only', async () => {
  const { sent, tables } = tablesThat([])
  await writeTogether(tables, writes)
  expect(JSON.stringify(sent).match(/"TableName":"[a-z]"/g)).toEqual(['"TableName":"a"', '"TableName":"a"'])
})

test('what cannot be written for another reason fails', async () => {
  const { tables } = tablesThat([['ValidationError']])
  await expect(writeTogether(tables, writes)).rejects.toThrow('cancelled')
})
