import type { Campaign } from '../campaign/campaign.model.ts'
import type { Undertaking } from '../campaign/undertaking.ts'
import { latestDay } from '../date/partial-date.ts'
import { publicMonths } from '../month/month.model.ts'
import type { InsideMonth } from '../month/standing.ts'
import { lastClosedMonth } from '../month/year-month.ts'
import type { PledgeDetail } from './pledge.card.ts'
import type { Pledge } from './pledge.model.ts'

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

/** One undertaking as its office sees it: how far, by when, or when it was done. */
export type Due = {
  undertaking: Undertaking
  state: UndertakingState
  dueOn: string | null
  doneOn: string | null
  late: boolean
}

type Inside = {
  months: readonly InsideMonth[]
  today: string
  /** When something of a kind was done last, verified or waiting for us. */
  doneOn: Readonly<Partial<Record<string, string>>>
}

const OF_INSIDE_MONTH = {
  DUE: 'OPEN',
  PENDING: 'OPEN',
  LATE: 'OPEN',
  KEPT: 'MET',
  NONE_KNOWN: 'NONE_KNOWN',
  NOT_OWED: 'NOT_OWED',
  NOT_RATED: 'OPEN',
} as const satisfies Record<InsideMonth['state'], UndertakingState>

/** All undertakings at a glance, in the set's order; by what the office reported. Pure. */
export function dueOf(
  undertakings: readonly Undertaking[],
  pledge: Pick<Pledge, 'declaration' | 'endedAt'>,
  campaign: Pick<Campaign, 'declarationDeadline'>,
  { months, today, doneOn }: Inside,
): Due[] {
  const deadline = campaign.declarationDeadline
  const running = months.at(-1)
  const isOver = pledge.endedAt !== null
  return undertakings.map((undertaking): Due => {
    const { kind, counts } = undertaking
    const done = kind === 'PUBLIC_DECLARATION' ? (pledge.declaration?.on ?? null) : (doneOn[kind] ?? null)
    const made = (state: UndertakingState, dueOn: string | null = null, late = false): Due => ({
      undertaking,
      state,
      dueOn,
      doneOn: done,
      late,
    })
    if (counts === 'PRINCIPLE') return { ...made('SHOWN'), doneOn: null }
    if (counts === 'MONTHLY') {
      if (isOver || running === undefined) return made('NOT_OWED')
      return made(OF_INSIDE_MONTH[running.state], running.state === 'DUE' ? latestDay(running.month) : null)
    }
    const isLate = counts === 'ONCE_BY_DEADLINE' && deadline !== null && (done ?? today) > deadline
    if (done !== null) return made('MET', null, isLate)
    if (isOver) return made('NOT_OWED')
    return counts === 'ONCE_BY_DEADLINE' ? made(isLate ? 'NONE_KNOWN' : 'OPEN', deadline) : made('OPEN')
  })
}

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
