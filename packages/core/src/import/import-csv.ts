import { createHash } from 'node:crypto'
import type { Actor } from '../actor/actor.ts'
import { type Permission, permitWithin } from '../actor/permission.ts'
import { canonical } from '../audit/chain.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import {
  type CsvField,
  type CsvMap,
  completeMap,
  type ColumnMap,
  fieldRows,
  leftOutOf,
  missingIn,
  withValue,
} from './csv-map.ts'
import type { CsvPlanner, CsvSettings } from './csv-plan.ts'
import { type CsvTable, readTable } from './csv-table.ts'
import { ACTIVITY_FIELDS, planActivities } from './plan-activity.ts'
import { CONTACT_FIELDS, planContacts } from './plan-contact.ts'
import { planPledges, PLEDGE_FIELDS } from './plan-pledge.ts'
import { planPrisoners } from './plan-prisoner.ts'
import { PRISONER_FIELDS } from './prisoner-field.ts'
import type { ImportPlan } from './run-import.ts'

export const CSV_KINDS = ['PRISONERS', 'PLEDGES', 'ACTIVITIES', 'CONTACTS'] as const
export type CsvKind = (typeof CSV_KINDS)[number]

type KindOf = {
  fields: readonly CsvField[]
  permissions: readonly Permission[]
  plan: CsvPlanner
  silent?: true
}

/** Everything that comes in as CSV: what its rows can say, who may bring it in, how it is compared. */
export const CSV: Readonly<Record<CsvKind, KindOf>> = {
  PRISONERS: { fields: PRISONER_FIELDS, permissions: ['prisoner:write'], plan: planPrisoners },
  PLEDGES: { fields: PLEDGE_FIELDS, permissions: ['pledge:document'], plan: planPledges },
  // What was done long ago is written down; offices would else have one mail for every line.
  ACTIVITIES: { fields: ACTIVITY_FIELDS, permissions: ['activity:report'], plan: planActivities, silent: true },
  CONTACTS: { fields: CONTACT_FIELDS, permissions: ['contact:write'], plan: planContacts },
}

export type CsvFile = {
  kind: CsvKind
  table: CsvTable
  columns: ColumnMap
  words: CsvMap['words']
  leftOut: Record<string, number>
  /** Needed fields that no column fills: until somebody says which, nothing can be compared. */
  missing: string[]
}

/**
 * A CSV file with the meaning of its columns: what was said, and what is guessed of the rest. A source that is said for
 * all rows needs no column.
 * @throws import.unreadable | import.tooManyRows | import.mapInvalid
 */
export function readCsv(
  text: string,
  kind: CsvKind,
  map: CsvMap = { columns: [], words: {} },
  settings: CsvSettings = {},
): CsvFile {
  const table = readTable(text)
  const columns = completeMap(table, CSV[kind].fields, map.columns)
  return {
    kind,
    table,
    columns,
    words: map.words,
    leftOut: leftOutOf(table, columns),
    missing: missingIn(columns, CSV[kind].fields).filter(
      (field) => field !== 'source' || settings.source === undefined,
    ),
  }
}

/** Compares a file with the registry. Writes nothing. @throws actor.notAllowed | record.notFound | import.columnMissing */
export async function planCsv(
  core: Core,
  actor: Actor,
  input: { file: CsvFile; organisationId: string; settings: CsvSettings },
): Promise<ImportPlan> {
  const { file, organisationId, settings } = input
  const { permissions, plan, silent } = CSV[file.kind]
  for (const permission of permissions) permitWithin(actor, permission, organisationId)
  // Nobody records what they have not looked at.
  if (file.kind === 'PLEDGES' && settings.linksOpened !== true)
    throw new DomainError('pledge.declarationNotOpened', { field: 'linksOpened' })
  if (file.missing.length > 0)
    throw new DomainError('import.columnMissing', {
      field: 'map',
      detail: { missing: file.missing, columns: file.table.columns.slice(0, 40) },
    })
  const own = fieldRows(file.table, file.columns)
  const rows = settings.source === undefined ? own : withValue(own, 'source', settings.source)
  const scope = `${organisationId}#${file.kind}`
  const planned = await plan({ core, actor, organisationId, scope, rows, words: file.words, settings })
  return { ...planned, scope, organisationId, sitting: null, ...(silent === undefined ? {} : { silent }) }
}

/** The same for the same file with the same map and settings: by it an import that was broken off is known again. */
export const digestOf = (bytes: Uint8Array, ...settings: unknown[]): string =>
  createHash('sha256').update(bytes).update(canonical(settings)).digest('base64url')
