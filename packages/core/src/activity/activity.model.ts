import { z } from 'zod'
import { UNDERTAKING_KINDS } from '../campaign/undertaking.ts'
import { partialDate } from '../date/partial-date.ts'
import { languageTag } from '../name/name.model.ts'

export const ACTIVITY_STATES = ['REPORTED', 'VERIFIED', 'DECLINED'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]

export const activityInput = z.object({
  pledgeId: z.string(),
  kind: z.enum(UNDERTAKING_KINDS).exclude(['NOT_FINANCIAL', 'PUBLIC_DECLARATION']),
  on: partialDate,
  url: z.string().max(2000),
  title: z.string().trim().max(300).nullable(),
  language: languageTag.nullable(),
})
export type ActivityInput = z.infer<typeof activityInput>

/** One thing a patron did under an undertaking, dated, with evidence. Public once it is verified. */
export type Activity = ActivityInput & {
  organisationId: string
  prisonerId: string
  parliamentarianId: string
  state: ActivityState
  reportedAt: string
  decidedAt: string | null
  decidedBy: string | null
}

/** What counts as speaking up: own words, in public. */
export const isStatement = (activity: Pick<Activity, 'kind'>): boolean => activity.kind === 'MONTHLY_STATEMENT'
