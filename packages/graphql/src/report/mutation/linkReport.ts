import { permit } from '@patronat/core/actor/permission.ts'
import { linkReport } from '@patronat/core/report/answer-report.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { ReportView } from '../../source/view.ts'

const LinkReportInput = builder.inputType('LinkReportInput', {
  description: 'Whom a report is about.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which report.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    prisonerId: t.id({ required: true, description: 'The record.' }),
  }),
})

builder.mutationField('linkReport', (t) =>
  t.field({
    type: ReportView,
    errors: failing,
    description: 'Says which record a report is about.',
    args: { input: t.arg({ type: LinkReportInput, required: true, description: 'Which, and whom.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'report:answer')
      const report = await linkReport(core, actor, given, { id: commandId, input: given })
      return new ReportView({ id: report.id }, report)
    },
  }),
)
