import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import { toStreamRecord, type StreamRecord } from './event.ts'

type Position = { after: string } | 'TRIM_HORIZON'

/** Iterators of one stream for one consumer. */
export type ShardReader = {
  /** Ids of the shards to read now: a shard waits until its parent has been read to its end. */
  open: () => Promise<string[]>
  /** What comes next in a shard. Empty at its tip; read again later. */
  read: (shardId: string, position: Position) => Promise<StreamRecord[]>
}

/** As many as one call gives: a consumer that needs a record's last change only is then spared the most. */
const BATCH = 1_000
const DESCRIBE_EVERY_MS = 30_000

/** `lost` is told when records grew older than the stream's 24 hours before anyone read them. */
export function shardReader(client: DynamoDBStreamsClient, streamArn: string, lost: () => void): ShardReader {
  const iterators = new Map<string, string>()
  const ended = new Set<string>()
  let shards: Shard[] = []
  let describedAt = -Infinity

  async function iterator(shardId: string, position: Position): Promise<string | undefined> {
    const where =
      position === 'TRIM_HORIZON'
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position.after } as const)
    const request = { StreamArn: streamArn, ShardId: shardId, ...where }
    return (await client.send(new GetShardIteratorCommand(request))).ShardIterator
  }

  async function open(): Promise<string[]> {
    const now = performance.now()
    if (now - describedAt > DESCRIBE_EVERY_MS) {
      shards = await describe(client, streamArn)
      describedAt = now
    }
    const known = new Set(shards.map((shard) => shard.ShardId))
    const ready = (shard: Shard) =>
      shard.ParentShardId === undefined || !known.has(shard.ParentShardId) || ended.has(shard.ParentShardId)
    return shards.filter(ready).flatMap(({ ShardId: id }) => (id === undefined || ended.has(id) ? [] : [id]))
  }

  async function read(shardId: string, position: Position): Promise<StreamRecord[]> {
    try {
      const at = iterators.get(shardId) ?? (await iterator(shardId, position))
      const answer = await client.send(new GetRecordsCommand({ ShardIterator: at, Limit: BATCH }))
      if (answer.NextShardIterator === undefined) {
        ended.add(shardId)
        describedAt = -Infinity // its children are wanted now
      } else iterators.set(shardId, answer.NextShardIterator)
      return (answer.Records ?? []).map((record) => toStreamRecord(record, streamArn))
    } catch (error) {
      iterators.delete(shardId)
      if (error instanceof ExpiredIteratorException) return read(shardId, position)
      if (!(error instanceof TrimmedDataAccessException) || position === 'TRIM_HORIZON') throw error
      lost()
      return read(shardId, 'TRIM_HORIZON')
    }
  }

  return { open, read }
}

async function describe(client: DynamoDBStreamsClient, streamArn: string): Promise<Shard[]> {
  const shards: Shard[] = []
  let after: string | undefined
  do {
    const request = new DescribeStreamCommand({ StreamArn: streamArn, ExclusiveStartShardId: after })
    const { StreamDescription } = await client.send(request)
    shards.push(...(StreamDescription?.Shards ?? []))
    after = StreamDescription?.LastEvaluatedShardId
  } while (after !== undefined)
  return shards
}
