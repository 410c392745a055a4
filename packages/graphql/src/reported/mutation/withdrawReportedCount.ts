import { makeReportedCard } from '@patronat/core/reported/reported.card.ts'
import { withdrawReportedCount } from '@patronat/core/reported/reported.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { ReportedView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const WithdrawReportedCountInput = builder.inputType('WithdrawReportedCountInput', {
  ...consoleOnly,
  description: 'Which number, and why.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    id: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.int({ required: true, description: 'The version that you looked at.' }),
    reason: t.string({ required: true, description: 'Why; goes into the trail.' }),
  }),
})

builder.mutationField('withdrawReportedCount', (t) =>
  t.field({
    type: ReportedView,
    ...consoleOnly,
    errors: failing,
    description: 'Takes back a number of others that was entered by mistake: it stands in no answer any more.',
    args: { input: t.arg({ type: WithdrawReportedCountInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      const count = await withdrawReportedCount(core, actor, given, { id: commandId, input: given })
      return new ReportedView(makeReportedCard(count), count)
    },
  }),
)
