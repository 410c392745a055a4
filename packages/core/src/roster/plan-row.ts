import type { Act } from '../audit/commit.ts'
import type { Core } from '../core.ts'
import type { Operation } from '../table/operation.ts'
import type { FieldChange } from './field-change.ts'

/** One act of an import: what it shows, and what it writes in its own transaction. */
export type PlanRow = {
  /** The same for the same change, however often it is planned: the command is made of it. */
  key: string
  kind: 'HOUSE' | 'GROUP' | 'PERSON' | 'SEATS'
  change: 'NEW' | 'CHANGED' | 'GONE'
  /** A name or a code. */
  label: string
  fields: FieldChange[]
  act: Act
  operations: (core: Core) => Promise<Operation[]>
}
