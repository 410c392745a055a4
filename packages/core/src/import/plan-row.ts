import type { Act } from '../audit/commit.ts'
import type { Core } from '../core.ts'
import type { Operation } from '../table/operation.ts'
import type { FieldChange } from './field-change.ts'
import type { RefusalReason } from './refusal.ts'

export const ROW_KINDS = ['HOUSE', 'GROUP', 'PERSON', 'SEATS', 'PRISONER', 'PLEDGE', 'ACTIVITY', 'CONTACT'] as const
export const ROW_CHANGES = ['NEW', 'CHANGED', 'GONE'] as const

/** One act of an import: what it shows, and what it writes in its own transaction. */
export type PlanRow = {
  /** The same for the same change, however often it is planned: the command is made of it. */
  key: string
  kind: (typeof ROW_KINDS)[number]
  change: (typeof ROW_CHANGES)[number]
  /** A name or a code. */
  label: string
  /** Where it stands in the file; null: it follows from the file as a whole. */
  at: string | null
  fields: FieldChange[]
  /** What a person should look at before this is written. */
  warnings: RefusalReason[]
  /** Made when it is written. @throws DomainError where the registry refuses it by then */
  write: (core: Core) => Promise<{ act: Act; operations: Operation[] }>
}
