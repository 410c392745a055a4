import type { Campaign } from '../campaign/campaign.model.ts'
import type { Undertaking } from '../campaign/undertaking.ts'
import { publicMonths } from '../month/month.model.ts'
import { lastClosedMonth } from '../month/year-month.ts'
import type { PledgeDetail } from './pledge.card.ts'

export const UNDERTAKING_STATES = ['MET', 'OPEN', 'NONE_KNOWN', 'NOT_OWED', 'SHOWN'] as const
export type UndertakingState = (typeof UNDERTAKING_STATES)[number]

/** What the last closed month's state says of a monthly undertaking. */
const OF_MONTH = {
  KEPT: 'MET',
  NONE_KNOWN: 'NONE_KNOWN',
  NOT_OWED: 'NOT_OWED',
  NOT_RATED: 'OPEN',
  OPEN: 'OPEN',
} as const satisfies Record<string, UndertakingState>

/** How far each undertaking of a set has come, by what is verified. Pure. */
export function progressOf(
  undertakings: readonly Undertaking[],
  { facts, done, monthsPublic }: PledgeDetail,
  campaign: Pick<Campaign, 'declarationDeadline'> | null,
  at: Date,
) {
  const closed = lastClosedMonth(at)
  const month = publicMonths(facts, at, monthsPublic).find((one) => one.month === closed)
  const isOver = facts.endedAt !== null
  const deadline = campaign?.declarationDeadline ?? null
  const isPast = deadline !== null && at.toISOString().slice(0, 10) > deadline
  const stateOf = ({ kind, counts }: Undertaking): UndertakingState => {
    if (counts === 'PRINCIPLE') return 'SHOWN'
    if (kind === 'PUBLIC_DECLARATION') return facts.declaredOn === null ? 'NONE_KNOWN' : 'MET'
    if (counts === 'MONTHLY') return OF_MONTH[month?.state ?? (isOver ? 'NOT_OWED' : 'OPEN')]
    if ((done[kind] ?? []).length > 0) return 'MET'
    if (isOver) return 'NOT_OWED'
    return counts === 'ONCE_BY_DEADLINE' && isPast ? 'NONE_KNOWN' : 'OPEN'
  }
  return undertakings.map((undertaking) => ({
    undertaking,
    state: stateOf(undertaking),
    activityIds: done[undertaking.kind] ?? [],
  }))
}
