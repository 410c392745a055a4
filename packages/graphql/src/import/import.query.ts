import { listUnfinished } from '@patronat/core/import/plan-file.ts'
import { builder } from '../builder.ts'
import { ImportJob } from './import.type.ts'

builder.queryField('importJobs', (t) =>
  t.field({
    type: [ImportJob],
    description: 'Imports that were begun and not ended, of the kinds that you may bring in; at most 40.',
    resolve: (_, __, { core, actor }) => listUnfinished(core, actor),
  }),
)
