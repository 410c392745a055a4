import type { AttributeValue, _Record as SdkRecord } from '@aws-sdk/client-dynamodb-streams'

/** An attribute as Lambda gets it: like the SDK's, but bytes travel as base64. */
export type EventAttribute = AttributeValue

export type StreamRecord = {
  eventID: string
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE'
  eventVersion: string
  eventSource: 'aws:dynamodb'
  awsRegion: string
  eventSourceARN: string
  /** `dynamodb.amazonaws.com` where an item ran out of time and nobody removed it. */
  userIdentity?: { type: string; principalId: string }
  dynamodb: {
    /** Unix seconds. */
    ApproximateCreationDateTime: number
    Keys: Record<string, EventAttribute>
    NewImage?: Record<string, EventAttribute>
    OldImage?: Record<string, EventAttribute>
    SequenceNumber: string
    SizeBytes: number
    StreamViewType: 'NEW_AND_OLD_IMAGES'
  }
}

/** What a Lambda function gets from an event source mapping on a DynamoDB stream. */
export type StreamEvent = { Records: StreamRecord[] }

/** What it answers with ReportBatchItemFailures: the sequence numbers that it did not manage. */
export type BatchResponse = { batchItemFailures: { itemIdentifier: string }[] }

export type Consumer = { name: string; handler: (event: StreamEvent) => Promise<BatchResponse> }

/** The SDK's record in the shape that Lambda hands on. */
export function toStreamRecord(record: SdkRecord, streamArn: string): StreamRecord {
  const { dynamodb, userIdentity } = record
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? 'MODIFY',
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: record.awsRegion ?? '',
    eventSourceARN: streamArn,
    ...(userIdentity !== undefined && {
      userIdentity: { type: userIdentity.Type ?? '', principalId: userIdentity.PrincipalId ?? '' },
    }),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      Keys: image(dynamodb?.Keys ?? {}),
      ...(dynamodb?.NewImage !== undefined && { NewImage: image(dynamodb.NewImage) }),
      ...(dynamodb?.OldImage !== undefined && { OldImage: image(dynamodb.OldImage) }),
      SequenceNumber: dynamodb?.SequenceNumber ?? '',
      SizeBytes: dynamodb?.SizeBytes ?? 0,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  }
}

const image = (attributes: Record<string, AttributeValue>): Record<string, EventAttribute> =>
  withBase64(attributes) as Record<string, EventAttribute>

function withBase64(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map(withBase64)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBase64(inner)]))
}
