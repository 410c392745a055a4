import { permit } from '@patronat/core/actor/permission.ts'
import { answerReport } from '@patronat/core/report/answer-report.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { ReportView } from '../../source/view.ts'

const AnswerReportInput = builder.inputType('AnswerReportInput', {
  description: 'What the writer will read when they come back with their code.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which report.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    words: t.string({ required: true, description: 'The answer, in the language they wrote in.' }),
  }),
})

builder.mutationField('answerReport', (t) =>
  t.field({
    type: ReportView,
    errors: failing,
    description: 'Answers under the code. Nothing is mailed.',
    args: { input: t.arg({ type: AnswerReportInput, required: true, description: 'The answer.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'report:answer')
      const report = await answerReport(core, actor, given, { id: commandId, input: given })
      return new ReportView({ id: report.id }, report)
    },
  }),
)
