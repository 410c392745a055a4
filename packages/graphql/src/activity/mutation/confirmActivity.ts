import { permit } from '@patronat/core/actor/permission.ts'
import { confirmActivity } from '@patronat/core/activity/answer-proposal.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { activityViewOf } from '../../source/record-view.ts'
import { ActivityView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const ConfirmActivityInput = builder.inputType('ConfirmActivityInput', {
  ...officeOnly,
  description: 'What the campaign reported for the office, and is so.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which activity.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
  }),
})

builder.mutationField('confirmActivity', (t) =>
  t.field({
    type: ActivityView,
    ...officeOnly,
    errors: failing,
    description: 'The office says that what was reported for it is so.',
    args: { input: t.arg({ type: ConfirmActivityInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'activity:report')
      return activityViewOf(await confirmActivity(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
