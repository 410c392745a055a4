import { reportActivity } from '@patronat/core/activity/activity.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { activityViewOf } from '../../source/record-view.ts'
import { ActivityView } from '../../source/view.ts'
import { signedIn } from '../../surface.ts'
import { activityOf, ReportActivityInput } from '../activity.input.ts'

builder.mutationField('reportActivity', (t) =>
  t.field({
    type: ActivityView,
    ...signedIn,
    errors: failing,
    description: 'Reports what a patron did. It counts once a moderator has verified it.',
    args: { input: t.arg({ type: ReportActivityInput, required: true, description: 'What was done.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      const given = { ...activityOf(input), pledgeId: input.pledge, organisation: input.organisation ?? null }
      return activityViewOf(await reportActivity(core, actor, given, { id: input.commandId, input: given }))
    },
  }),
)
