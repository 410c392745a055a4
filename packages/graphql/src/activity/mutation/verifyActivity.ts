import { permit } from '@patronat/core/actor/permission.ts'
import { verifyActivity } from '@patronat/core/activity/activity.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { activityViewOf } from '../../source/record-view.ts'
import { ActivityView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('verifyActivity', (t) =>
  t.field({
    type: ActivityView,
    ...consoleOnly,
    errors: failing,
    description: 'Says that a reported activity is so. It becomes public.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'activity:verify')
      return activityViewOf(await verifyActivity(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
