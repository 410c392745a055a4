import { expect, test } from 'vitest'
import { deliver } from './deliver.ts'
import { toStreamRecord, type BatchResponse, type StreamEvent } from './event.ts'

const record = (number: number) => toStreamRecord({ dynamodb: { SequenceNumber: String(number) } }, 'arn')
const upTo = (last: number) => Array.from({ length: last }, (_, index) => record(index + 1))
const numbers = (event: StreamEvent) => event.Records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber))
const failed = (...which: (number | string)[]): BatchResponse => ({
  batchItemFailures: which.map((number) => ({ itemIdentifier: String(number) })),
})

/** What a handler saw, how far it was noted down, what died, and how long was waited. */
async function run(count: number, handler: (event: StreamEvent) => BatchResponse, stopAfter = Infinity) {
  const seen: number[][] = []
  const passed: number[] = []
  const dead: number[] = []
  const pauses: number[] = []
  await deliver(
    upTo(count),
    async (event) => {
      seen.push(numbers(event))
      return handler(event)
    },
    {
      tries: 3,
      pause: async (attempt) => void pauses.push(attempt),
      stopped: () => seen.length >= stopAfter,
      passed: async ({ dynamodb }) => void passed.push(Number(dynamodb.SequenceNumber)),
      dead: async ({ dynamodb }) => void dead.push(Number(dynamodb.SequenceNumber)),
    },
  )
  return { seen, passed, dead, pauses }
}

test('a consumer that manages everything gets one batch and is noted down once', async () => {
  expect(await run(3, () => failed())).toEqual({ seen: [[1, 2, 3]], passed: [3], dead: [], pauses: [] })
})

test('a consumer that failed at a record gets it again with all that follows, and nothing before it', async () => {
  let first = true
  const { seen, passed, pauses } = await run(4, () => {
    const answer = first ? failed(3, 2) : failed()
    first = false
    return answer
  })
  expect(seen).toEqual([
    [1, 2, 3, 4],
    [2, 3, 4],
  ])
  expect(passed).toEqual([1, 4])
  expect(pauses).toEqual([1])
})

test('a record that fails every time dies alone, after its tries, and the rest is handled', async () => {
  const { seen, passed, dead, pauses } = await run(3, (event) => (numbers(event).includes(2) ? failed(2) : failed()))
  expect(dead).toEqual([2])
  expect(pauses).toEqual([1, 2])
  expect(passed).toEqual([1, 2, 3])
  expect(seen.at(-1)).toEqual([3])
})

test('a consumer that throws is given smaller batches, until the one record that it throws at is alone', async () => {
  const handled = new Set<number>()
  const { dead } = await run(8, (event) => {
    if (numbers(event).includes(6)) throw new Error('cannot read this one')
    for (const number of numbers(event)) handled.add(number)
    return failed()
  })
  expect(dead).toEqual([6])
  expect([...handled]).toEqual([1, 2, 3, 4, 5, 7, 8])
})

test('a consumer that names a record outside the batch has failed at all of it', async () => {
  let calls = 0
  const { dead, passed } = await run(2, () => {
    calls += 1
    return calls === 1 ? failed('unknown') : failed()
  })
  expect(dead).toEqual([])
  expect(passed).toEqual([1, 2])
})

test('a consumer that is stopped while it keeps failing is not called again', async () => {
  const { seen, dead } = await run(2, () => failed(1), 2)
  expect(seen).toHaveLength(2)
  expect(dead).toEqual([])
})
