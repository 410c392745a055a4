import { defineRecord } from '../table/record.ts'
import type { Activity } from './activity.model.ts'

export const activityRecord = defineRecord<Activity>({
  kind: 'activity',
  shape: 1,
  waits: ({ state, reportedAt }) => (state === 'REPORTED' ? reportedAt : null),
  indexes: (activity, id) => ({
    /** What waits for a check, longest first? */
    gsi1: { pk: `${activity.organisationId}#ACTIVITIES#${activity.state}`, sk: `${activity.reportedAt}#${id}` },
    /** What was done under this pledge? By date. */
    gsi2: { pk: `${activity.pledgeId}#ACTIVITIES`, sk: `${activity.on}#${id}` },
    /** What did this office report? */
    ...(activity.officeId == null
      ? {}
      : { gsi3: { pk: `${activity.officeId}#ACTIVITIES`, sk: `${activity.reportedAt}#${id}` } }),
  }),
})
