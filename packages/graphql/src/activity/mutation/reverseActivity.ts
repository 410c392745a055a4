import { permit } from '@patronat/core/actor/permission.ts'
import { reverseActivity } from '@patronat/core/activity/activity.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { activityViewOf } from '../../source/record-view.ts'
import { ActivityView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('reverseActivity', (t) =>
  t.field({
    type: ActivityView,
    ...consoleOnly,
    errors: failing,
    description: 'Takes back what was decided about an activity: it waits for a check again.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'activity:verify')
      return activityViewOf(await reverseActivity(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
