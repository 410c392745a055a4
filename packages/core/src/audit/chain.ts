import { createHash, randomBytes } from 'node:crypto'
import type { Key } from '../table/client.ts'
import type { EventName } from './event.ts'

/** One field of one record, from what to what, as commitments that reveal nothing by themselves. */
export type FieldChange = { field: string; before: string | null; after: string | null }

/**
 * One link of a record's chain. It holds no personal data: values are salted commitments, the values
 * and the salt lie apart (`AuditValues`) and can be erased without breaking the chain.
 */
export type AuditEntry = {
  record: string
  version: number
  event: EventName
  actor: string
  /** RFC 3339, UTC. */
  at: string
  reason: string | null
  changes: FieldChange[]
  previousHash: string
  hash: string
}

/** What the commitments stand for. Kept sealed, apart from the chain. */
export type AuditValues = {
  salt: string
  reason: string | null
  changes: { field: string; before: unknown; after: unknown }[]
}

export const CHAIN_START = '0'.repeat(64)

const paddedVersion = (version: number): string => version.toString().padStart(9, '0')
/** The audit trail of one record, oldest first. */
export const auditKey = (record: string, version: number): Key => ({
  pk: record,
  sk: `AUDIT#${paddedVersion(version)}`,
})
/** The values behind one entry. */
export const valuesKey = (record: string, version: number): Key => ({
  pk: record,
  sk: `VALUES#${paddedVersion(version)}`,
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** JSON with its keys in one order, so that the same content always has the same hash. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'null'

export const commitTo = (salt: string, field: string, value: unknown): string | null =>
  value === undefined || value === null ? null : sha256(`${salt}\n${field}\n${canonical(value)}`)

export const hashOf = (entry: Omit<AuditEntry, 'hash'>): string => sha256(canonical(entry))

/** The link that follows `previousHash`, and the values behind it. */
export function makeEntry(
  about: Pick<AuditEntry, 'record' | 'version' | 'event' | 'actor' | 'at' | 'previousHash'>,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  reason: string | null,
): { entry: AuditEntry; values: AuditValues } {
  const salt = randomBytes(16).toString('base64url')
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => canonical(before[field]) !== canonical(after[field]))
    .sort()
  const changes = fields.map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
  const open: Omit<AuditEntry, 'hash'> = {
    ...about,
    reason: commitTo(salt, 'reason', reason),
    changes: changes.map((change) => ({
      field: change.field,
      before: commitTo(salt, change.field, change.before),
      after: commitTo(salt, change.field, change.after),
    })),
  }
  return { entry: { ...open, hash: hashOf(open) }, values: { salt, reason, changes } }
}
