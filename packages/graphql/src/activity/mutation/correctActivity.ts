import { correctActivity } from '@patronat/core/activity/activity.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { activityViewOf } from '../../source/record-view.ts'
import { ActivityView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'
import { activityOf, CorrectActivityInput } from '../activity.input.ts'

builder.mutationField('correctActivity', (t) =>
  t.field({
    type: ActivityView,
    ...officeOnly,
    errors: failing,
    description: 'Hands a declined activity in again, corrected. It waits for a check as it did the first time.',
    args: { input: t.arg({ type: CorrectActivityInput, required: true, description: 'What it says now.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      const { id, expectedVersion } = input
      const given = { id, expectedVersion, activity: activityOf(input) }
      return activityViewOf(await correctActivity(core, actor, given, { id: input.commandId, input: given }))
    },
  }),
)
