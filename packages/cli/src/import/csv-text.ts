import { IGNORE } from '@patronat/core/import/csv-map.ts'
import type { Encoding } from '@patronat/core/import/file-text.ts'
import type { CsvFile, CsvKind } from '@patronat/core/import/import-csv.ts'
import type { PlanRow } from '@patronat/core/import/plan-row.ts'
import type { ImportPlan } from '@patronat/core/import/run-import.ts'
import { plain, refusedLines, reportRow, sectionLines } from './plan-text.ts'

const ROW_KIND: Readonly<Record<CsvKind, PlanRow['kind']>> = {
  PRISONERS: 'PRISONER',
  PLEDGES: 'PLEDGE',
  ACTIVITIES: 'ACTIVITY',
  CONTACTS: 'CONTACT',
}

const DELIMITER = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const

/** A dry run as a person reads it: what the columns mean, what would change, what is not taken and why. */
export function csvLines(of: { name: string; encoding: Encoding; file: CsvFile; plan: ImportPlan }): string[] {
  const { name, encoding, file, plan } = of
  const { table, columns, leftOut } = file
  const count = (change: PlanRow['change']) => plan.rows.filter((row) => row.change === change).length
  const ignored = Object.entries(leftOut).map(([column, cells]) => `${column} ${cells}`)
  return [
    `${name}: ${table.rows.length} rows (${DELIMITER[table.delimiter]}, ${encoding})`,
    `Columns: ${columns.map(({ column, field }) => `${column}=${field}`).join(', ')}`,
    ...(ignored.length === 0
      ? []
      : [`Not taken, because no field is meant: ${ignored.join(', ')} (--map column=FIELD, or ${IGNORE})`]),
    ...sectionLines(ROW_KIND[file.kind], plan.rows.map(reportRow), plan.unchanged),
    ...refusedLines(plan.refused),
    '',
    `+ ${count('NEW')} new, ~ ${count('CHANGED')} changed, = ${plan.unchanged} unchanged, ${plan.refused.length} not taken`,
  ].map(plain)
}
