import type { Pledge } from '../pledge/pledge.model.ts'
import type { Stored } from '../table/record.ts'
import { z } from 'zod'
import { UNDERTAKING_KINDS } from '../campaign/undertaking.ts'
import { fullDate, partialDate } from '../date/partial-date.ts'
import type { Sealed } from '../seal/seal.ts'
import { languageTag } from '../name/name.model.ts'
import { DECLARATION_CHANNELS } from '../pledge/pledge.model.ts'

export const ACTIVITY_STATES = ['REPORTED', 'VERIFIED', 'DECLINED'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]

export const activityInput = z.object({
  pledgeId: z.string(),
  kind: z.enum(UNDERTAKING_KINDS).exclude(['NOT_FINANCIAL', 'PUBLIC_DECLARATION']),
  on: partialDate,
  url: z.string().max(2000),
  title: z.string().trim().max(300).nullable(),
  language: languageTag.nullable(),
  /** A copy that stays when the page goes: an archive's link. */
  keptUrl: z.string().max(2000).nullable().default(null),
  /** The day on which the evidence was seen to be there. */
  capturedOn: fullDate.nullable().default(null),
  channel: z.enum(DECLARATION_CHANNELS).nullable().default(null),
})
export type ActivityInput = z.input<typeof activityInput>
export type ReportedActivity = z.output<typeof activityInput>

/** For how many prisoners one statement counts, if it names them. */
export const MOST_PRISONERS = 5

/** How long an office may object to what was proposed for it. */
export const PROPOSAL_DAYS = 14

export const PROPOSAL_ANSWERS = ['CONFIRMED', 'OBJECTED'] as const

/** What somebody else than the office reported. It is told, and its answer counts for it and never against it. */
export type Proposal = {
  by: string
  /** Who had noticed it, where it was not the campaign itself: a partner. */
  organisation: string | null
  /** The last day on which the office may object. */
  objectUntil: string
  /** The text is sealed under `<id>/objection`. */
  answer: { kind: (typeof PROPOSAL_ANSWERS)[number]; at: string; officeId: string; text: Sealed | null } | null
}

/** One thing a patron did under an undertaking, dated, with evidence. Public once it is verified. */
export type Activity = ReportedActivity & {
  organisationId: string
  prisonerId: string
  parliamentarianId: string
  state: ActivityState
  reportedAt: string
  decidedAt: string | null
  decidedBy: string | null
  /** Why it was declined, for its office. Sealed under `<id>/reason`. */
  reason?: Sealed | null
  /** The office that handed it in; null or left out: staff, or from before this was kept. */
  officeId?: string | null
  /** Reported at once for several prisoners: the ids of all, itself among them. */
  together?: readonly string[]
  /** Absent: its office reported it, or an import, or it is from before this was kept. */
  proposal?: Proposal
}

/** What is reported under a pledge, before anybody has looked at it. Pure. */
export const newReport = (
  { id, data }: Stored<Pledge>,
  given: ReportedActivity,
  { at, officeId }: { at: string; officeId: string | null },
): Activity => ({
  ...given,
  pledgeId: id,
  organisationId: data.organisationId,
  prisonerId: data.prisonerId,
  parliamentarianId: data.parliamentarianId,
  state: 'REPORTED',
  reportedAt: at,
  decidedAt: null,
  decidedBy: null,
  officeId,
})

/** What counts as speaking up: own words, in public. */
export const isStatement = (activity: Pick<Activity, 'kind'>): boolean => activity.kind === 'MONTHLY_STATEMENT'
