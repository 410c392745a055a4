import type { Act } from '../audit/commit.ts'
import type { Core } from '../core.ts'
import type { Operation } from '../table/operation.ts'
import {
  andThen,
  type CsvInput,
  type CsvPlanner,
  lineOf,
  orRefused,
  refusedOf,
  RowRefused,
  type Taken,
  takenOf,
} from './csv-plan.ts'
import { type FieldRow, valueOf } from './csv-map.ts'
import type { FieldChange } from './field-change.ts'
import { inParallel } from './in-parallel.ts'
import type { PlanRow } from './plan-row.ts'
import type { RefusalReason } from './refusal.ts'
import { findRowRecords, rowClaim } from './row-claim.ts'

/** A row that makes a record, or is there already; nothing that came of a row is ever changed by it later. */
export type NewRow = {
  row: FieldRow
  label: string
  /** What tells this row from others, where the file has no key of its own. */
  identity: string
  shown: Readonly<Record<string, string | null>>
  warnings?: RefusalReason[]
  /** The record is there without this row's doing. */
  isThere?: boolean
  make: (core: Core) => Promise<{ id: string; act: Act; operations: Operation[] }>
}

/** A planner for kinds whose rows only ever add: a patronage, an activity, a note. */
export const addingPlanner =
  (kind: PlanRow['kind'], readerOf: (input: CsvInput) => (row: FieldRow) => Promise<NewRow>): CsvPlanner =>
  async (input) => {
    const read = readerOf(input)
    const seen = new Set<string>()
    const all = await inParallel(input.rows, async (row) => orRefused(() => read(row)))
    const taken: Taken<NewRow>[] = []
    for (const one of all) taken.push(await andThen(one, (row) => onlyOnce(row, seen)))
    const rows = takenOf(taken)
    const known = await findRowRecords(input.core, input.scope, rows.map(keyOf))
    const fresh = rows.filter((row) => row.isThere !== true && !known.has(keyOf(row)))
    return {
      rows: fresh.map((row) => planRow(kind, input.scope, row)),
      unchanged: rows.length - fresh.length,
      refused: refusedOf(taken),
    }
  }

const keyOf = ({ row, identity }: NewRow): string => {
  const key = valueOf(row, 'key')
  return key === null ? identity : `key:${key}`
}

function onlyOnce(row: NewRow, seen: Set<string>): NewRow {
  const key = keyOf(row)
  if (seen.has(key)) throw new RowRefused(row.row, row.label, 'row.repeated')
  seen.add(key)
  return row
}

function planRow(kind: PlanRow['kind'], scope: string, row: NewRow): PlanRow {
  const fields = Object.entries(row.shown).flatMap(([field, text]): FieldChange[] =>
    text === null ? [] : [{ field, before: [], after: [text] }],
  )
  return {
    key: `${scope}:${keyOf(row)}`,
    kind,
    change: 'NEW',
    label: row.label,
    at: lineOf(row.row),
    fields,
    warnings: row.warnings ?? [],
    async write(core) {
      const { id, act, operations } = await row.make(core)
      return { act, operations: [...operations, rowClaim(scope, keyOf(row), id)] }
    },
  }
}
