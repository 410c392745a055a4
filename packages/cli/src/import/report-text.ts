import type { FieldChange } from '@patronat/core/roster/field-change.ts'
import type { ImportOutcome } from '@patronat/core/roster/import-roster.ts'
import { stripVTControlCharacters } from 'node:util'
import type { ReportRow, RosterReport } from './report.ts'

const SIGN = { NEW: '+', CHANGED: '~', GONE: '-' } as const
const HEADING = { HOUSE: 'House', GROUP: 'Groups', PERSON: 'Members', SEATS: 'Who sits' } as const

/** A file must not be able to move the cursor of whoever reads about it. */
const plain = (text: string): string => stripVTControlCharacters(text).replaceAll(/\p{Cc}/gu, ' ')

/** The report as a person reads it: + new, ~ changed, = unchanged, - gone, then what was not taken and why. */
export function reportLines(report: RosterReport): string[] {
  const { file, house, totals } = report
  const term = house.term === null ? '' : `, the latest term is ${house.term}`
  return [
    `${file.name}: ${file.people} people, ${file.seats} seats, ${file.groups} groups, ${file.terms} terms (${file.encoding})${term}`,
    ...(['HOUSE', 'GROUP', 'PERSON', 'SEATS'] as const).flatMap((kind) => section(kind, report)),
    ...refusedLines(report),
    ...leftOutLines(report),
    '',
    `Members: + ${totals.new} new, ~ ${totals.changed} changed, = ${totals.unchanged} unchanged, - ${totals.gone} gone; ${totals.sitting} sit now`,
    ...hintLines(report),
  ].map(plain)
}

function section(kind: keyof typeof HEADING, { rows, totals }: RosterReport): string[] {
  const own = rows.filter((row) => row.kind === kind)
  const unchanged = kind === 'PERSON' && totals.unchanged > 0 ? [`  = ${totals.unchanged} unchanged`] : []
  if (own.length + unchanged.length === 0) return []
  const width = Math.min(34, Math.max(...own.map(({ label }) => label.length), 0))
  return ['', HEADING[kind], ...own.flatMap((row) => rowLines(row, width)), ...unchanged]
}

function rowLines(row: ReportRow, width: number): string[] {
  const label = `  ${SIGN[row.change]} ${row.label.padEnd(width)}`
  if (row.change === 'NEW') return [`${label}   ${newText(row)}`.trimEnd()]
  return [label.trimEnd(), ...row.fields.flatMap(fieldLines)]
}

/** One line is enough for something new: what tells it from a namesake. */
const TOLD: Readonly<Record<ReportRow['kind'], readonly string[]>> = {
  HOUSE: ['name', 'country', 'level', 'timeZone', 'languages', 'domains'],
  GROUP: ['name'],
  PERSON: ['memberships', 'mailboxes'],
  SEATS: [],
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

function refusedLines({ refused }: RosterReport): string[] {
  const reasons = [...new Set(refused.map(({ reason }) => reason))]
  const lines = reasons.flatMap((reason) => {
    const own = refused.filter((one) => one.reason === reason)
    const rows = own.map(
      ({ row, who, detail }) => `    ${[row, who, detail].filter((part) => part !== null).join('   ')}`,
    )
    return [`  ${own[0]?.why} (${own.length})`].concat(rows)
  })
  return lines.length === 0 ? [] : ['', `Not taken (${refused.length})`, ...lines]
}

function leftOutLines({ leftOut }: RosterReport): string[] {
  const what = Object.entries(leftOut).map(([name, count]) => `${name} ${count}`)
  return what.length === 0 ? [] : ['', 'Never taken, because no page needs it', `  ${what.join(', ')}`]
}

function hintLines({ house, addressDomains }: RosterReport): string[] {
  const domains = addressDomains.slice(0, 5).map(({ domain, count }) => `${domain} (${count})`)
  const hint = domains.length === 0 ? [] : [`The file's addresses end in ${domains.join(', ')}.`]
  if (house.missing.length === 0) return []
  return [
    '',
    `${house.code} is INCOMPLETE: it lacks ${house.missing.join(', ')}. Its members are listed, its offices can't register.`,
    ...hint,
    `  pnpm patronat legislature complete ${house.code} --time-zone … --language … --domain … --domain-source …`,
  ]
}

/** How it ended; null: it was a dry run. */
export function outcomeLines(outcome: ImportOutcome | null, besideStart: boolean): string[] {
  if (outcome === null) return ['', 'Nothing was written.']
  if (outcome.jobId === null) return ['', 'All of this is in the registry already: nothing was changed.']
  const { resumedAfter, written, failed, stopped } = outcome
  const resumed =
    resumedAfter === 0 ? [] : [`An import that was broken off after ${resumedAfter} rows was gone on with.`]
  const failures = failed.map(
    ({ row, code }) => `  ! ${plain(row.label)}   ${code}: changed by somebody else meanwhile`,
  )
  const end = stopped || failed.length > 0 ? ['Not all is done. The same command goes on from here.'] : []
  const follows = besideStart ? [] : ['Pages follow with the next start.']
  return ['', ...resumed, `${written} rows written (${outcome.jobId}).`, ...failures, ...end, ...follows]
}
