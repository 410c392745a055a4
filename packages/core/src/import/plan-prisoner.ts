import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { endsAfter } from '../prisoner/closure.ts'
import { prisonerNameOperations, prisonerRecord, prisonerSlugKey } from '../prisoner/prisoner.item.ts'
import type { Prisoner, PrisonerInput } from '../prisoner/prisoner.model.ts'
import { findPrisonerBySlug, findPrisonersByName, FRESH, readPrisoner } from '../prisoner/prisoner.ts'
import { freeSlug, slugOf } from '../roster/roster-slug.ts'
import { changeRecord, createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
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
import { changesBetween, type FieldLines } from './field-change.ts'
import { inParallel } from './in-parallel.ts'
import { mergePrisoner } from './merge-prisoner.ts'
import type { PlanRow } from './plan-row.ts'
import { foldWords, type PrisonerRow, readPrisonerRow } from './prisoner-row.ts'
import type { RefusalReason } from './refusal.ts'
import { findRowRecords, rowClaim } from './row-claim.ts'

type Found = { row: PrisonerRow; was: Stored<Prisoner> | null; warnings: RefusalReason[] }

/** Rows of people against the records. A new record is INTERNAL; an existing one keeps what it says, and gains. */
export const planPrisoners: CsvPlanner = async (input) => {
  const { core, scope } = input
  const seen = new Set<string>()
  const read = await inParallel(input.rows, async (row) => orRefused(() => readPrisonerRow(row, input)))
  const taken = await inParallel(read, async (one) => andThen(one, (row) => onlyOnce(row, seen)))
  const known = await findRowRecords(core, scope, takenOf(taken).map(rowKey))
  const found = await inParallel(taken, async (one) => andThen(one, (row) => find(input, row, known.get(rowKey(row)))))
  const slugs = new Set<string>()
  const planned: Taken<PlanRow | null>[] = []
  for (const one of found) planned.push(await andThen(one, (row) => plan(input, row, slugs)))
  const rows = takenOf(planned)
  return {
    rows: rows.filter((row) => row !== null),
    unchanged: rows.filter((row) => row === null).length,
    refused: refusedOf(planned),
  }
}

const rowKey = ({ key, fold }: PrisonerRow): string => (key === null ? `name:${fold}` : `key:${key}`)

function onlyOnce(row: PrisonerRow, seen: Set<string>): PrisonerRow {
  const key = rowKey(row)
  if (seen.has(key))
    throw new RowRefused(row.row, row.label, row.key === null ? 'prisoner.namesakeInFile' : 'row.repeated')
  seen.add(key)
  return row
}

/** By the row's own key, else by its slug, else by the name; somebody of the same name is never merged silently. */
async function find(input: CsvInput, row: PrisonerRow, id: string | undefined): Promise<Found> {
  const { core, organisationId } = input
  const byKey = id === undefined ? null : await prisonerRecord.find(core.tables, id)
  if (byKey !== null) return { row, was: byKey, warnings: row.key === null ? ['prisoner.byName'] : [] }
  const bySlug = row.slug === null ? null : await findPrisonerBySlug(core, row.slug)
  if (bySlug !== null && bySlug.data.organisationId === organisationId) return { row, was: bySlug, warnings: [] }
  const similar = await findPrisonersByName(core, organisationId, row.label)
  const namesakes = similar.filter(({ data }) => data.names.some(({ text }) => foldWords(text) === row.fold))
  if (row.key !== null) return { row, was: null, warnings: namesakes.length > 0 ? ['prisoner.namesake'] : [] }
  if (namesakes.length > 1) throw new RowRefused(row.row, row.label, 'prisoner.ambiguous')
  const [one] = namesakes
  return one === undefined ? { row, was: null, warnings: [] } : { row, was: one, warnings: ['prisoner.byName'] }
}

async function plan(input: CsvInput, { row, was, warnings }: Found, slugs: Set<string>): Promise<PlanRow | null> {
  const { core, organisationId, scope } = input
  const now = await nowOf(input, row, was, slugs)
  const fields = changesBetween(was?.data ?? null, now, LINES)
  if (was !== null && fields.length === 0) return null
  const id = was?.id ?? newId('prisoner', core.clock.now())
  const claim = rowClaim(scope, rowKey(row), id)
  const operations: Operation[] =
    was === null
      ? [
          createRecord(prisonerRecord, id, { ...now, ...FRESH }),
          { do: 'claim', key: prisonerSlugKey(now.slug), holder: id, onTaken: 'record.changed' },
          claim,
          ...prisonerNameOperations(id, null, { ...now, ...FRESH }),
        ]
      : [
          changeRecord(prisonerRecord, was, {
            ...now,
            ...endsAfter(was.data, now.history, core.clock.now().toISOString()),
          }),
          claim,
          ...prisonerNameOperations(id, was, { ...was.data, ...now }),
        ]
  return {
    key: `${organisationId}:${rowKey(row)}@${was?.version ?? 0}`,
    kind: 'PRISONER',
    change: was === null ? 'NEW' : 'CHANGED',
    label: row.label,
    at: lineOf(row.row),
    fields: fields.filter(({ before, after }) => before.length + after.length > 0),
    warnings,
    write: async () => ({
      act: { event: was === null ? 'prisoner.created' : 'prisoner.changed', subject: id, reason: 'import' },
      operations,
    }),
  }
}

/** @throws RowRefused for what does not fit a record */
async function nowOf(
  input: CsvInput,
  row: PrisonerRow,
  was: Stored<Prisoner> | null,
  slugs: Set<string>,
): Promise<PrisonerInput> {
  const draft =
    was === null ? await fresh(input, row, slugs) : { ...inputOf(was.data), ...mergePrisoner(was.data, row) }
  try {
    return readPrisoner(draft)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw new RowRefused(
      row.row,
      row.label,
      error.code === 'input.financial' ? 'row.financial' : 'row.invalid',
      error.field,
    )
  }
}

const inputOf = ({ publication: _p, visibility: _v, closure: _c, ...input }: Prisoner): PrisonerInput => input

async function fresh({ core, organisationId }: CsvInput, row: PrisonerRow, slugs: Set<string>): Promise<PrisonerInput> {
  const wanted = row.slug ?? slugOf(row.label, row.key ?? '').replace(/^member-/, 'prisoner-')
  const slug = await freeSlug(wanted, async (one) => slugs.has(one) || (await findPrisonerBySlug(core, one)) !== null)
  slugs.add(slug)
  const { names, history, sentenceMonths, summary, sources, lastConfirmed } = row
  const empty = { recognitions: [], charges: [], photo: null, demo: false }
  return { organisationId, slug, names, history, sentenceMonths, summary, sources, lastConfirmed, ...empty }
}

const LINES: FieldLines<PrisonerInput> = {
  slug: (slug) => [slug],
  names: (names) =>
    names.map(({ language, text, kind }) => `${language} ${text}${kind === 'PREFERRED' ? ' (preferred)' : ''}`),
  history: (history) =>
    history.map(({ type, dates, place, facility }) =>
      [type, dates.map(({ date, source }) => `${date} (${source.title})`).join(', '), place, facility?.name]
        .filter(Boolean)
        .join(' '),
    ),
  sentenceMonths: (months) => (months === null ? [] : [`${months} months`]),
  summary: (summary) => Object.entries(summary ?? {}).map(([language, text]) => `${language} ${text}`),
  sources: (sources) => sources.map(({ url, title }) => url ?? title),
  lastConfirmed: (day) => (day === null ? [] : [day]),
}
