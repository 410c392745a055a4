import { reportActivities } from '@patronat/core/activity/report-activities.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { activityViewOf } from '../../source/record-view.ts'
import { ActivityView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'
import { activityOf, ReportActivitiesInput } from '../activity.input.ts'

const ReportedActivities = builder.objectRef<ActivityView[]>('ReportedActivities').implement({
  ...officeOnly,
  description: 'What was reported at once.',
  fields: (t) => ({
    activities: t.field({
      type: [ActivityView],
      ...officeOnly,
      description: 'One for each pledge, in the order asked; at most five.',
      resolve: (activities) => activities,
    }),
  }),
})

builder.mutationField('reportActivities', (t) =>
  t.field({
    type: ReportedActivities,
    ...officeOnly,
    errors: failing,
    description: 'Reports one thing that a patron did for several prisoners: all of it is written, or nothing.',
    args: { input: t.arg({ type: ReportActivitiesInput, required: true, description: 'What was done.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      const given = { ...activityOf(input), pledgeIds: input.pledges }
      const done = await reportActivities(core, actor, given, { id: input.commandId, input: given })
      return done.map((activity) => activityViewOf(activity))
    },
  }),
)
