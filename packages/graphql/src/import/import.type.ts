import type { Job } from '@patronat/core/import/job.ts'
import { CSV } from '@patronat/core/import/import-csv.ts'
import { type ImportFile, kindOfJob, type PlannedFile } from '@patronat/core/import/plan-file.ts'
import { type PlanRow, ROW_CHANGES, ROW_KINDS } from '@patronat/core/import/plan-row.ts'
import type { Refusal } from '@patronat/core/import/refusal.ts'
import type { RosterPlan } from '@patronat/core/roster/plan-roster.ts'
import { builder } from '../builder.ts'
import { ImportKind } from './import.input.ts'
import { refusalSentence } from './refusal.text.ts'

/** All of it is console only, by naming no surface. */
const ImportRowKind = builder.enumType('ImportRowKind', {
  description: 'What a row makes or changes.',
  values: ROW_KINDS,
})
const ImportChange = builder.enumType('ImportChange', { description: 'What happens to it.', values: ROW_CHANGES })

const FieldLines = builder.objectRef<PlanRow['fields'][number]>('ImportFieldChange').implement({
  description: 'One field as people compare it, a line for each thing in it.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its name.' }),
    before: t.exposeStringList('before', { description: 'What is no longer so.' }),
    after: t.exposeStringList('after', { description: 'What is so now.' }),
  }),
})

const ImportRow = builder.objectRef<PlanRow>('ImportRow').implement({
  description: 'One act of an import.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'To take it out: give it to `runImport` as one of `skip`.' }),
    kind: t.field({ type: ImportRowKind, description: 'What it makes or changes.', resolve: ({ kind }) => kind }),
    change: t.field({ type: ImportChange, description: 'What happens.', resolve: ({ change }) => change }),
    label: t.exposeString('label', { description: 'A name or a code.' }),
    at: t.exposeString('at', { nullable: true, description: 'Where it stands in the file.' }),
    fields: t.field({ type: [FieldLines], description: 'What changes.', resolve: ({ fields }) => fields }),
    warnings: t.stringList({
      description: 'Sentences that a person should read first.',
      resolve: ({ warnings }, _, { language }) => warnings.map((reason) => refusalSentence(reason, language)),
    }),
  }),
})

const ImportRefusal = builder.objectRef<Refusal>('ImportRefusal').implement({
  description: 'Something that is not taken.',
  fields: (t) => ({
    at: t.string({ description: 'Where it stands in the file.', resolve: ({ row }) => row }),
    who: t.exposeString('who', { nullable: true, description: 'Whose it is.' }),
    why: t.string({
      description: 'Why, and what to do, in your language.',
      resolve: ({ reason }, _, { language }) => refusalSentence(reason, language),
    }),
    detail: t.exposeString('detail', { nullable: true, description: 'The word or field it is about.' }),
  }),
})

const ImportColumn = builder.objectRef<{ column: string; field: string; samples: string[] }>('ImportColumn').implement({
  description: 'A column and what it is taken for.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'Its heading.' }),
    field: t.exposeString('field', { description: 'The field; `ignore`: it is not taken.' }),
    samples: t.exposeStringList('samples', { description: 'The first values in it; at most 3.' }),
  }),
})

const ImportField = builder.objectRef<{ name: string; required?: true; language?: true }>('ImportField').implement({
  description: 'What a file of this kind can say.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    required: t.boolean({ description: 'Whether it is needed.', resolve: ({ required }) => required === true }),
    byLanguage: t.boolean({
      description: 'Whether it is written with a language: `name:uk`.',
      resolve: ({ language }) => language === true,
    }),
  }),
})

const ImportHouse = builder.objectRef<RosterPlan['houses'][number]>('ImportHouse').implement({
  description: 'A house as it will be.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code.' }),
    memberCount: t.exposeInt('memberCount', { description: 'How many sit today.' }),
    missing: t.exposeStringList('missing', { description: 'What it lacks before its offices can register.' }),
  }),
})

export const ImportJob = builder.objectRef<Job>('ImportJob').implement({
  description: 'An import that was begun. To go on, choose the same file again.',
  fields: (t) => ({
    kind: t.field({ type: ImportKind, description: 'What it brings in.', resolve: kindOfJob }),
    fileName: t.exposeString('fileName', { description: 'What the file was called.' }),
    done: t.int({ description: 'How many rows were written.', resolve: ({ cursor }) => cursor }),
    total: t.exposeInt('total', { description: 'Of how many.' }),
    startedAt: t.field({ type: 'DateTime', description: 'When it was begun.', resolve: ({ startedAt }) => startedAt }),
  }),
})

/** What one answer holds; whoever has more sees how many there are. */
const SHOWN_AT_MOST = 1000

export type Planned = PlannedFile & { input: ImportFile; skipped: string[] }

const countOf = ({ plan }: Planned, change: PlanRow['change']): number =>
  plan.rows.filter((row) => row.change === change).length

export const ImportPlanType = builder.objectRef<Planned>('ImportPlan').implement({
  description: 'What an import would do. Nothing is written by it.',
  fields: (t) => ({
    id: t.id({ description: 'The same for the same file, map and settings.', resolve: ({ digest }) => digest }),
    encoding: t.string({ description: 'In which the file is.', resolve: ({ encoding }) => encoding }),
    format: t.string({ description: '`popolo`, `congress-legislators` or `csv`.', resolve: ({ format }) => format }),
    columns: t.field({
      type: [ImportColumn],
      description: 'Of CSV: its columns, at most 100.',
      resolve: ({ file }) =>
        (file?.columns ?? []).map(({ column, field }) => ({
          column,
          field,
          samples: (file?.table.rows ?? []).flatMap(({ cells }) => cells[column]?.slice(0, 80) ?? []).slice(0, 3),
        })),
    }),
    fields: t.field({
      type: [ImportField],
      description: 'Of CSV: what its columns can be.',
      resolve: ({ file }) => (file === null ? [] : [...CSV[file.kind].fields]),
    }),
    missing: t.stringList({
      description: 'Needed fields that no column fills yet; until then there are no rows.',
      resolve: ({ file }) => file?.missing ?? [],
    }),
    rowsInFile: t.int({
      description: 'Of CSV: how many rows it has.',
      resolve: ({ file }) => file?.table.rows.length ?? 0,
    }),
    houses: t.field({ type: [ImportHouse], description: 'Of rosters.', resolve: ({ houses }) => houses }),
    newCount: t.int({ description: 'How many are new.', resolve: (plan) => countOf(plan, 'NEW') }),
    changedCount: t.int({ description: 'How many change.', resolve: (plan) => countOf(plan, 'CHANGED') }),
    goneCount: t.int({ description: 'How many the file no longer has.', resolve: (plan) => countOf(plan, 'GONE') }),
    unchangedCount: t.int({ description: 'How many stay.', resolve: ({ plan }) => plan.unchanged }),
    refusedCount: t.int({ description: 'How many are not taken.', resolve: ({ plan }) => plan.refused.length }),
    mostGone: t.boolean({
      description: 'Whether more than half of who sits is not in the file: then `acceptGone` is asked for.',
      resolve: ({ plan: { sitting } }) => sitting !== null && sitting.gone > sitting.before / 2,
    }),
    rows: t.field({
      type: [ImportRow],
      description: 'What would be written, at most 1000 of it.',
      resolve: ({ plan }) => plan.rows.slice(0, SHOWN_AT_MOST),
    }),
    refused: t.field({
      type: [ImportRefusal],
      description: 'What is not taken, at most 1000 of it.',
      resolve: ({ plan }) => plan.refused.slice(0, SHOWN_AT_MOST),
    }),
    job: t.field({
      type: ImportJob,
      nullable: true,
      description: 'The import of this same file that was broken off.',
      resolve: ({ job }) => job,
    }),
    skipped: t.exposeStringList('skipped', { description: 'Keys that were taken out of that import.' }),
  }),
})
