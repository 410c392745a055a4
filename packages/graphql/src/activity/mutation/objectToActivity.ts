import { permit } from '@patronat/core/actor/permission.ts'
import { objectToActivity } from '@patronat/core/activity/answer-proposal.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { activityViewOf } from '../../source/record-view.ts'
import { ActivityView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const ObjectToActivityInput = builder.inputType('ObjectToActivityInput', {
  ...officeOnly,
  description: 'What the campaign reported for the office, and is not so.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which activity.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    text: t.string({ required: true, description: 'What is wrong with it; may be empty.' }),
  }),
})

builder.mutationField('objectToActivity', (t) =>
  t.field({
    type: ActivityView,
    ...officeOnly,
    errors: failing,
    description:
      'The office says that it is not its own: it leaves every public answer at once and waits for a moderator.',
    args: { input: t.arg({ type: ObjectToActivityInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'activity:report')
      return activityViewOf(await objectToActivity(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
