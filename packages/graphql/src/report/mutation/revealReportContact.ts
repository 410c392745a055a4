import { permit } from '@patronat/core/actor/permission.ts'
import { revealReportContact } from '@patronat/core/report/answer-report.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'

const ReportContact = builder.objectRef<{ id: string; contact: string | null }>('ReportContact').implement({
  description: 'How a writer can be reached.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of which report.' }),
    contact: t.exposeString('contact', { nullable: true, description: 'As they wrote it; null: they left nothing.' }),
  }),
})

const RevealReportContactInput = builder.inputType('RevealReportContactInput', {
  description: 'Whose, and what for.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which report.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, noted once.' }),
    purpose: t.string({ required: true, description: 'What for.' }),
  }),
})

builder.mutationField('revealReportContact', (t) =>
  t.field({
    type: ReportContact,
    errors: failing,
    description: 'Reads how a writer can be reached. That, and the purpose, goes on record.',
    args: { input: t.arg({ type: RevealReportContactInput, required: true, description: 'Whose, and what for.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'report:reveal')
      return { id: given.id, contact: await revealReportContact(core, actor, given, { id: commandId, input: given }) }
    },
  }),
)
