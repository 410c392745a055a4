import { DomainError, type ErrorCode } from '../base/error.ts'
import type { IdKind } from '../base/id.ts'
import type { Item, Key } from './client.ts'
import type { TableName } from './definition.ts'
import type { IndexKeys, RecordType, Stored } from './record.ts'

/** What a verb wants written. Nouns return these; only `commit` sends them, all or none. */
export type Operation =
  | RecordChange
  /** A key that only one may hold: "one open pledge for this pair". */
  | { do: 'claim'; key: Key; holder: string; onTaken: ErrorCode; field?: string }
  | { do: 'release'; key: Key; holder: string }
  /** An item that follows from a record and has no history of its own, e.g. a search token. */
  | { do: 'put'; table: TableName; item: Item; onlyIf?: OnlyIf }
  | { do: 'delete'; table: TableName; key: Key; onlyIf?: OnlyIf }
  /** The act was decided by this record as it was read; if it has moved on, nothing is written. */
  | { do: 'require'; key: Key; version: number }
  /** The act holds only while there is such an item, or none. */
  | { do: 'check'; key: Key; exists: boolean; onRefused: ErrorCode }
  /** A counter or set that may be changed by several at once without a read. */
  | {
      do: 'update'
      table: TableName
      key: Key
      expression: string
      names: Record<string, string>
      values: Record<string, unknown>
      /** Without it the update always holds. */
      condition?: { expression: string; onRefused: ErrorCode }
    }

/** A put that holds only while one attribute is as it was read; `null`: while there is no item. */
export type OnlyIf = { attribute: string; is: number | null }

export type RecordChange = {
  do: 'record'
  definition: { kind: IdKind; shape: number }
  id: string
  was: Stored<unknown> | null
  data: unknown
  indexes: IndexKeys
  /** Since when it waited for staff, if this change ends that. */
  waited?: string
}

/** A new record under an id made beforehand. */
export const createRecord = <T>(type: RecordType<T>, id: string, data: T): RecordChange => ({
  do: 'record',
  definition: { kind: type.kind, shape: type.shape },
  id,
  was: null,
  data,
  indexes: type.indexes(data, id),
})

/**
 * A record changed under the version that was read: if somebody was faster, nothing is written.
 * @throws record.changed for one that is not written as it was read
 */
export const changeRecord = <T>(type: RecordType<T>, was: Stored<T>, change: Partial<T>): RecordChange => {
  if (was.unwritten === true) throw new DomainError('record.changed')
  const data = { ...was.data, ...change }
  const since = type.waits?.(was.data) ?? null
  const waited = since !== null && type.waits?.(data) === null ? { waited: since } : {}
  return { ...createRecord(type, was.id, data), was, ...waited }
}

/** Requires that a record is still as it was read, without changing it. */
export const requireUnchanged = <T>(type: RecordType<T>, read: Stored<T>): Operation => ({
  do: 'require',
  key: type.keyOf(read.id),
  version: read.version,
})
