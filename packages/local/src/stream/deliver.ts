import type { Consumer, StreamRecord } from './event.ts'

export type Delivery = {
  /** After so many tries in vain a record goes to the dead letters, and the next one gets its turn. */
  tries: number
  /** Waits before the next try; `attempt` begins with 1. */
  pause: (attempt: number) => Promise<void>
  stopped: () => boolean
  /** Everything up to here is done and need not come again. */
  passed: (record: StreamRecord) => Promise<void>
  dead: (record: StreamRecord, error: unknown) => Promise<void>
}

/**
 * Hands records to a consumer, in order, until each is done or dead, as an event source mapping does with
 * ReportBatchItemFailures and BisectBatchOnFunctionError: what comes after a failed record waits for it.
 */
export async function deliver(
  records: readonly StreamRecord[],
  handler: Consumer['handler'],
  delivery: Delivery,
): Promise<void> {
  let from = 0
  let size = records.length
  let attempt = 0
  const pass = async (count: number) => {
    from += count
    attempt = 0
    const last = records[from - 1]
    if (count > 0 && last !== undefined) await delivery.passed(last)
  }
  while (from < records.length && !delivery.stopped()) {
    const batch = records.slice(from, from + size)
    const { done, error, told } = await attemptBatch(batch, handler)
    if (done > 0) await pass(done)
    const failed = batch[done]
    if (failed === undefined) {
      size = records.length
    } else if (!told && batch.length > 1) {
      // It threw without saying at which record: halves find out.
      size = Math.ceil(batch.length / 2)
    } else {
      attempt += 1
      if (attempt < delivery.tries) {
        await delivery.pause(attempt)
      } else {
        await delivery.dead(failed, error)
        await pass(1)
        size = records.length
      }
    }
  }
}

type Outcome = {
  /** How many records of the batch are done, counted from its beginning. */
  done: number
  /** Whether the consumer itself named the record that failed. */
  told: boolean
  error: unknown
}

async function attemptBatch(batch: StreamRecord[], handler: Consumer['handler']): Promise<Outcome> {
  try {
    const answer = (await handler({ Records: batch })) as
      | { batchItemFailures?: { itemIdentifier: string }[] }
      | undefined
    const failures = answer?.batchItemFailures ?? []
    const indexes = failures.map(({ itemIdentifier }) =>
      batch.findIndex((record) => record.dynamodb.SequenceNumber === itemIdentifier),
    )
    // A name that is not in the batch means, on AWS too, that all of it failed.
    const first = indexes.includes(-1) ? 0 : Math.min(batch.length, ...indexes)
    return { done: first, told: !indexes.includes(-1), error: null }
  } catch (error) {
    return { done: 0, told: false, error }
  }
}
