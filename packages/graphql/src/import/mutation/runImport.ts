import { DomainError } from '@patronat/core/base/error.ts'
import { requireImport, planFile } from '@patronat/core/import/plan-file.ts'
import { type ImportOutcome, runImport } from '@patronat/core/import/run-import.ts'
import { builder } from '../../builder.ts'
import { sentenceOf } from '../../error/error.text.ts'
import { failing } from '../../failure.ts'
import { consoleOnly } from '../../surface.ts'
import { importFileOf, ImportInput } from '../import.input.ts'

/** A function has 30 seconds, and reading the file again takes some of them. */
const ROWS_A_CALL = 100
const WRITING_MS = 8_000

const RunImportInput = builder.inputType('RunImportInput', {
  ...consoleOnly,
  description: 'A part of an import.',
  fields: (t) => ({
    file: t.field({ type: ImportInput, required: true, description: 'The same as it was planned.' }),
    skip: t.stringList({ description: 'Keys of rows that are not wanted, at most 5000.' }),
    acceptGone: t.boolean({ description: 'More than half of who sits is not in the file, and that is right.' }),
  }),
})

type Failed = ImportOutcome['failed'][number]

const ImportFailure = builder.objectRef<Failed>('ImportFailure').implement({
  description: 'A row that was not written.',
  fields: (t) => ({
    key: t.string({ description: 'Its key: `skip` it, or it is tried again.', resolve: ({ row }) => row.key }),
    label: t.string({ description: 'A name or a code.', resolve: ({ row }) => row.label }),
    at: t.string({ nullable: true, description: 'Where it stands in the file.', resolve: ({ row }) => row.at }),
    message: t.string({
      description: 'Why, in your language.',
      resolve: ({ code }, _, { language }) => sentenceOf(new DomainError(code), language),
    }),
  }),
})

const ImportRun = builder.objectRef<ImportOutcome>('ImportRun').implement({
  description: 'What a part of an import did.',
  fields: (t) => ({
    id: t.id({
      description: 'The import; `none`: there was nothing to write.',
      resolve: ({ jobId }) => jobId ?? 'none',
    }),
    done: t.int({
      description: 'Rows written so far, by all parts.',
      resolve: (run) => run.resumedAfter + run.written,
    }),
    written: t.exposeInt('written', { description: 'Rows written by this part.' }),
    left: t.exposeInt('left', { description: 'Rows that are still to be written: call again while there are some.' }),
    failed: t.field({
      type: [ImportFailure],
      description: 'Rows that were not written.',
      resolve: ({ failed }) => failed,
    }),
  }),
})

builder.mutationField('runImport', (t) =>
  t.field({
    type: ImportRun,
    ...consoleOnly,
    errors: failing,
    description:
      'Writes the next part of an import, at most 100 rows, each wholly or not at all. Broken off, it is gone on with by the same call.',
    args: { input: t.arg({ type: RunImportInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      requireImport(actor, input.file.kind)
      const { plan, digest } = await planFile(core, actor, actor.organisationId, importFileOf(input.file))
      return runImport(core, actor, plan, {
        digest,
        fileName: input.file.fileName,
        skip: input.skip ?? [],
        acceptGone: input.acceptGone === true,
        rowsAtMost: ROWS_A_CALL,
        signal: AbortSignal.timeout(WRITING_MS),
      })
    },
  }),
)
