import type { ActivityCard } from '../activity/activity.card.ts'
import type { Campaign } from '../campaign/campaign.model.ts'
import { type MonthFacts, type MonthsPublic, type SpeakingStep, speakingSteps } from '../month/month.model.ts'
import { lastClosedMonth, monthsBetween, type YearMonth } from '../month/year-month.ts'
import type { Stored } from '../table/record.ts'
import type { MonthGround } from './month-ground.ts'
import {
  type Declaration,
  type LineTexts,
  type Pledge,
  PUBLIC_END_REASON,
  type PublicEndReason,
} from './pledge.model.ts'
import { isLate } from './review-pledge.ts'

/** A pledge that is or was active, as everybody sees it. */
export type PledgeCard = {
  id: string
  prisonerId: string
  parliamentarianId: string
  campaignId: string
  undertakingSetId: string
  status: 'ACTIVE' | 'ENDED'
  declaration: (Declaration & { late: boolean }) | null
  activeSince: string
  endedAt: string | null
  endReason: PublicEndReason | null
  confirmed: boolean
  jointId: string | null
  succeedsId: string | null
  succeededById: string | null
  invitedById: string | null
  lastStatement: ActivityCard | null
  /** `speaking` by the last closed month, as long as nothing new is known. */
  speaking: readonly SpeakingStep[]
  /** While the prisoner is quiet the months stand still where they were at this time. */
  frozenAt: string | null
}

/** What a pledge's own page shows beyond the card. */
export type PledgeDetail = {
  facts: MonthFacts
  /** How much of the months is shown; left out in pages of before a campaign could say so. */
  monthsPublic?: MonthsPublic
  /** What the office says beside its months, by language; left out in pages of before there was one. */
  officeLine?: LineTexts | null
  /** The newest verified activities of each kind, at most `SHOWN_OF_A_KIND`. */
  done: Readonly<Record<string, readonly string[]>>
}

export const SHOWN_OF_A_KIND = 5

/** What was done under a pledge, as far as it is verified; the newest statement; the months that say something. */
export type PledgeActs = {
  lastStatement: ActivityCard | null
  statements: Readonly<Record<YearMonth, number>>
  done: PledgeDetail['done']
}

/** The facts by which months are told. */
export const monthFactsOf = (
  data: Pick<Pledge, 'declaration' | 'activeSince' | 'confirmed' | 'endedAt' | 'interruptions'>,
  given: Pick<MonthFacts, 'statements' | 'pending' | 'notOwed' | 'unreached'>,
): MonthFacts => ({
  declaredOn: data.declaration?.on ?? null,
  activeSince: data.activeSince ?? '9999-12-31',
  confirmed: data.confirmed,
  endedAt: data.endedAt,
  ...given,
  notOwed: [...given.notOwed, ...interruptedMonths(data.interruptions)],
})

const interruptedMonths = (interruptions: Pledge['interruptions'] = []): YearMonth[] =>
  interruptions.flatMap(({ from, to }) => monthsBetween(from.slice(0, 7), to.slice(0, 7)))

/** The card, or null for a pledge that never became active, or that was annulled. Pure. */
export function makePledgeCard(
  { id, data }: Pick<Stored<Pledge>, 'id' | 'data'>,
  campaign: Campaign,
  acts: PledgeActs,
  given: MonthGround & { pending: readonly YearMonth[]; now: Date },
): { card: PledgeCard; detail: PledgeDetail } | null {
  if (data.activeSince === null || (data.state !== 'ACTIVE' && data.state !== 'ENDED')) return null
  const { pending, notOwed, unreached, now } = given
  const { monthsPublic } = campaign
  const facts = monthFactsOf(data, { statements: acts.statements, pending, notOwed, unreached })
  const card: PledgeCard = {
    id,
    prisonerId: data.prisonerId,
    parliamentarianId: data.parliamentarianId,
    campaignId: data.campaignId,
    undertakingSetId: data.undertakingSetId ?? campaign.undertakingSetId,
    status: data.state,
    declaration: data.declaration === null ? null : { ...data.declaration, late: isLate(data, campaign) },
    activeSince: data.activeSince,
    endedAt: data.endedAt,
    endReason: data.endReason === null ? null : PUBLIC_END_REASON[data.endReason],
    confirmed: data.confirmed,
    jointId: data.jointId ?? null,
    succeedsId: data.succeedsId ?? null,
    succeededById: data.succeededById ?? null,
    invitedById: data.invitedById ?? null,
    lastStatement: acts.lastStatement,
    speaking: speakingSteps(facts, lastClosedMonth(now), monthsPublic),
    frozenAt: null,
  }
  return { card, detail: { facts, monthsPublic, officeLine: data.line?.shown?.texts ?? null, done: acts.done } }
}

/** Where a card stands in the lists. */
export const pledgeCardKeys = ({ id, activeSince, parliamentarianId, prisonerId, status }: PledgeCard) => ({
  /** All pledges, by when they began. */
  gsi1: { pk: 'PLEDGES', sk: `${activeSince}#${id}` },
  /** Those of one member, by when they began. */
  gsi2: { pk: `${parliamentarianId}#PLEDGES`, sk: `${activeSince}#${id}` },
  /** Those of one prisoner: active ones first, oldest first. */
  gsi3: { pk: `${prisonerId}#PLEDGES`, sk: `${status === 'ACTIVE' ? '0' : '1'}#${activeSince}#${id}` },
})
