import type { FieldChange } from '@patronat/core/import/field-change.ts'
import type { PlanRow } from '@patronat/core/import/plan-row.ts'
import { REFUSAL, type Refusal } from '@patronat/core/import/refusal.ts'
import { stripVTControlCharacters } from 'node:util'

export type ReportRow = Pick<PlanRow, 'kind' | 'change' | 'label' | 'at' | 'fields' | 'warnings'>

export const reportRow = ({ kind, change, label, at, fields, warnings }: PlanRow): ReportRow => ({
  kind,
  change,
  label,
  at,
  fields,
  warnings,
})

const SIGN = { NEW: '+', CHANGED: '~', GONE: '-' } as const
const HEADING = {
  HOUSE: 'House',
  GROUP: 'Groups',
  PERSON: 'Members',
  SEATS: 'Who sits',
  PRISONER: 'Prisoners',
  PLEDGE: 'Patronages',
  ACTIVITY: 'Activities',
  CONTACT: 'Contacts',
} as const satisfies Record<PlanRow['kind'], string>

/** A file must not be able to move the cursor of whoever reads about it. */
export const plain = (text: string): string => stripVTControlCharacters(text).replaceAll(/\p{Cc}/gu, ' ')

/** One kind of row: + new, ~ changed, - gone, = unchanged. Empty where there is none. */
export function sectionLines(kind: PlanRow['kind'], rows: readonly ReportRow[], unchanged = 0): string[] {
  const own = rows.filter((row) => row.kind === kind)
  const same = unchanged > 0 ? [`  = ${unchanged} unchanged`] : []
  if (own.length + same.length === 0) return []
  const width = Math.min(34, Math.max(...own.map(({ label }) => label.length), 0))
  return ['', HEADING[kind], ...own.flatMap((row) => rowLines(row, width)), ...same]
}

function rowLines(row: ReportRow, width: number): string[] {
  const label = `  ${SIGN[row.change]} ${row.label.padEnd(width)}`
  const warnings = row.warnings.map((warning) => `      ! ${REFUSAL[warning]}`)
  if (row.change === 'NEW') return [`${label}   ${newText(row)}`.trimEnd(), ...warnings]
  return [label.trimEnd(), ...row.fields.flatMap(fieldLines), ...warnings]
}

/** One line is enough for something new: what tells it from a namesake. */
const TOLD: Readonly<Record<PlanRow['kind'], readonly string[]>> = {
  HOUSE: ['name', 'country', 'level', 'timeZone', 'languages', 'domains'],
  GROUP: ['name'],
  PERSON: ['memberships', 'mailboxes'],
  SEATS: [],
  PRISONER: ['history', 'sentenceMonths'],
  PLEDGE: ['prisoner', 'declaration'],
  ACTIVITY: ['kind', 'on', 'url'],
  CONTACT: ['kind', 'on'],
}

const newText = ({ kind, fields }: ReportRow): string =>
  TOLD[kind]
    .flatMap((name) => fields.find(({ field }) => field === name)?.after.slice(kind === 'PERSON' ? -1 : 0) ?? [])
    .join('; ')

function fieldLines({ field, before, after }: FieldChange): string[] {
  const changes = [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)]
  if (changes.length === 0) return [`      ${field.padEnd(12)} details`]
  return changes.map((line, at) => `      ${(at === 0 ? field : '').padEnd(12)} ${line}`)
}

/** What was not taken, by reason. */
export function refusedLines(refused: readonly Refusal[]): string[] {
  const reasons = [...new Set(refused.map(({ reason }) => reason))]
  const lines = reasons.flatMap((reason) => {
    const own = refused.filter((one) => one.reason === reason)
    const rows = own.map(
      ({ row, who, detail }) => `    ${[row, who, detail].filter((part) => part !== null).join('   ')}`,
    )
    return [`  ${REFUSAL[reason]} (${own.length})`].concat(rows)
  })
  return lines.length === 0 ? [] : ['', `Not taken (${refused.length})`, ...lines]
}
