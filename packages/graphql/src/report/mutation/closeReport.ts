import { permit } from '@patronat/core/actor/permission.ts'
import { closeReport } from '@patronat/core/report/answer-report.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { ReportView } from '../../source/view.ts'

builder.mutationField('closeReport', (t) =>
  t.field({
    type: ReportView,
    errors: failing,
    description: 'Done with, and why. How the writer can be reached is forgotten.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'report:answer')
      const report = await closeReport(core, actor, given, { id: commandId, input: given })
      return new ReportView({ id: report.id }, report)
    },
  }),
)
