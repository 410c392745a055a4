import { leaveOffice } from '@patronat/core/pledge/leave-office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const LeaveOfficeInput = builder.inputType('LeaveOfficeInput', {
  ...officeOnly,
  description: 'For whom the signed-in mailbox acts no longer.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    office: t.id({ required: true, description: 'Your office.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
  }),
})

builder.mutationField('leaveOffice', (t) =>
  t.field({
    type: OfficeView,
    ...officeOnly,
    errors: failing,
    description:
      'The signed-in mailbox acts no longer for this member and is forgotten here. Its drafts go; pledges stay with the member.',
    args: { input: t.arg({ type: LeaveOfficeInput, required: true, description: 'Which office.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      const given = { officeId: input.office, expectedVersion: input.expectedVersion }
      const office = await leaveOffice(core, actor, given, { id: input.commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
