import { permit } from '@patronat/core/actor/permission.ts'
import { agreeLeave } from '@patronat/core/office/agree-leave.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const LeaveInput = builder.inputType('LeaveInput', {
  ...consoleOnly,
  description: 'Months in which nothing is owed, both included; two years at most.',
  fields: (t) => ({
    from: t.field({ type: 'YearMonth', required: true, description: 'The first.' }),
    to: t.field({ type: 'YearMonth', required: true, description: 'The last.' }),
  }),
})

const AgreeLeaveInput = builder.inputType('AgreeLeaveInput', {
  ...consoleOnly,
  description: 'All leave that is agreed with an office; what is left out goes.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which office.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; stays in the console.' }),
    leaves: t.field({ type: [LeaveInput], required: true, description: 'At most 20.' }),
  }),
})

builder.mutationField('agreeLeave', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    errors: failing,
    description: 'Agrees with an office in which months its member owes nothing. Nobody is told why.',
    args: { input: t.arg({ type: AgreeLeaveInput, required: true, description: 'Which, when and why.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      permit(actor, 'office:agreeLeave')
      const { id, expectedVersion, commandId, reason, leaves } = input
      const given = { id, expectedVersion, reason, leaves: [...leaves] }
      const office = await agreeLeave(core, actor, given, { id: commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
