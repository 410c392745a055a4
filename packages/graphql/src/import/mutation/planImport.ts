import { DomainError } from '@patronat/core/base/error.ts'
import { readSkipped } from '@patronat/core/import/job.ts'
import { requireImport, planFile } from '@patronat/core/import/plan-file.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { consoleOnly } from '../../surface.ts'
import { importFileOf, ImportInput } from '../import.input.ts'
import { ImportPlanType } from '../import.type.ts'

builder.mutationField('planImport', (t) =>
  t.field({
    type: ImportPlanType,
    ...consoleOnly,
    errors: failing,
    description:
      'Compares a file with the registry. A mutation only because a file does not fit into an address: nothing is written.',
    args: { input: t.arg({ type: ImportInput, required: true, description: 'The file.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      requireImport(actor, input.kind)
      const file = importFileOf(input)
      const planned = await planFile(core, actor, actor.organisationId, file)
      const skipped = planned.job === null ? [] : await readSkipped(core, planned.job.id)
      return { ...planned, input: file, skipped }
    },
  }),
)
