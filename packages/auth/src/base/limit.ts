import { DomainError } from '@patronat/core/base/error.ts'
import { toAttributes, type Tables } from '@patronat/core/table/client.ts'
import type { Realm } from '../adapter/model.ts'
import { updateOne } from '../adapter/write.ts'

/** At most `most` times in a window of `seconds`; windows begin at multiples of it. */
export type Limit = { name: string; most: number; seconds: number }

/**
 * Counts one use by `subject`, for all functions together: one conditional call on a shared item.
 * `subject` is a keyed hash or an address block, never a mailbox.
 *
 * @throws actor.tooMany with `retryAfterSeconds`
 */
export async function takeOne(tables: Tables, realm: Realm, limit: Limit, subject: string): Promise<void> {
  const now = Date.now() / 1000
  const window = Math.floor(now / limit.seconds)
  const endsAt = (window + 1) * limit.seconds
  const counted = await updateOne(tables, {
    Key: toAttributes({ pk: `${realm}#limit#${limit.name}#${subject}`, sk: `WINDOW#${window}` }),
    UpdateExpression: 'ADD used :one SET shape = :one, expiresAt = :end',
    ConditionExpression: 'attribute_not_exists(used) OR used < :most',
    ExpressionAttributeValues: toAttributes({ ':one': 1, ':most': limit.most, ':end': endsAt }),
  })
  if (counted === null)
    throw new DomainError('actor.tooMany', { detail: { retryAfterSeconds: Math.ceil(endsAt - now) } })
}
