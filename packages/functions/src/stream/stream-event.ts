import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { fromAttributes, type Item } from '@patronat/core/table/client.ts'

/** One change of an item, as Lambda's event source mapping hands it over. */
export type StreamRecord = {
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE'
  dynamodb: {
    SequenceNumber: string
    NewImage?: Record<string, AttributeValue>
    OldImage?: Record<string, AttributeValue>
  }
}
export type StreamEvent = { Records: StreamRecord[] }
export type BatchResponse = { batchItemFailures: { itemIdentifier: string }[] }
export type StreamHandler = (event: StreamEvent) => Promise<BatchResponse>

export const imageOf = ({ dynamodb }: StreamRecord): Item | null => {
  const image = dynamodb.NewImage ?? dynamodb.OldImage
  return image === undefined ? null : fromAttributes(image)
}

/**
 * Handles records in order. At the first that fails it stops and says which: the mapping comes back with it
 * and all that follow, so nothing is lost and nothing overtakes.
 */
export function inOrder(
  handle: (record: StreamRecord) => Promise<void>,
  onError: (error: unknown) => void,
): StreamHandler {
  return async ({ Records }) => {
    for (const record of Records) {
      try {
        await handle(record)
      } catch (error) {
        onError(error)
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }] }
      }
    }
    return { batchItemFailures: [] }
  }
}
