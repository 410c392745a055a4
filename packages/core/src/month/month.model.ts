import type { PartialDate } from '../date/partial-date.ts'
import { addMonths, isWithin, lastClosedMonth, type MonthSpan, monthsBetween, type YearMonth } from './year-month.ts'

/** What everybody may know of a month of a pledge. */
export const MONTH_STATES = ['OPEN', 'KEPT', 'NONE_KNOWN', 'NOT_OWED', 'NOT_RATED'] as const
export type MonthState = (typeof MONTH_STATES)[number]

/** How much of the months a campaign shows: only those that were kept, or also those of which no statement is known. */
export const MONTHS_PUBLIC = ['KEPT_ONLY', 'FULL'] as const
export type MonthsPublic = (typeof MONTHS_PUBLIC)[number]

/** The facts by which the months of one pledge are told. */
export type MonthFacts = {
  /** The declaration's date, as exact as its source. */
  declaredOn: PartialDate | null
  /** When a moderator said yes; counts only where the declaration has no month. */
  activeSince: string
  /** An office that has not confirmed owes nothing. */
  confirmed: boolean
  endedAt: string | null
  /** Verified statements by month. A statement of which only the year is known counts in none. */
  statements: Readonly<Record<YearMonth, number>>
  /** Months in which something reported still waits for us. */
  pending: readonly YearMonth[]
  /** Months in which the prisoner was quiet or hidden, the house in recess or dissolved, or the office on agreed leave. */
  notOwed: readonly YearMonth[]
  /** Months in which no notice reached the office. Facts that were written down before this was known have none. */
  unreached?: readonly MonthSpan[]
}

/** The month of the declaration; what is owed begins with the next one. */
export function declarationMonth({
  declaredOn,
  activeSince,
}: Pick<MonthFacts, 'declaredOn' | 'activeSince'>): YearMonth {
  return declaredOn !== null && declaredOn.length >= 7 ? declaredOn.slice(0, 7) : activeSince.slice(0, 7)
}

/** The month in which it ended; later than all others where it goes on. */
export const endMonth = ({ endedAt }: Pick<MonthFacts, 'endedAt'>): YearMonth => endedAt?.slice(0, 7) ?? '9999-99'

/** Months that nobody owes by what everybody knows: before the office confirmed, the declaration's own, that of the end. */
const isOutside = (facts: MonthFacts, month: YearMonth): boolean =>
  !facts.confirmed || month <= declarationMonth(facts) || month >= endMonth(facts)

/** Whether something is to be said in a month, whoever knows what became of it. */
export const isOwed = (facts: MonthFacts, month: YearMonth): boolean =>
  !isOutside(facts, month) && !facts.notOwed.includes(month)

/** A closed month, as it is. Later verification repairs it at any time. */
export function closedState(facts: MonthFacts, month: YearMonth): Exclude<MonthState, 'OPEN'> {
  if ((facts.statements[month] ?? 0) > 0) return 'KEPT'
  if (!isOwed(facts, month)) return 'NOT_OWED'
  return facts.pending.includes(month) || isWithin(facts.unreached, month) ? 'NOT_RATED' : 'NONE_KNOWN'
}

/** The closed months that say something about the patron, oldest first. */
const ratedMonths = (facts: MonthFacts, closed: YearMonth): MonthState[] =>
  monthsBetween(declarationMonth(facts), earlier(closed, endMonth(facts)))
    .map((month) => closedState(facts, month))
    .filter((state) => state === 'KEPT' || state === 'NONE_KNOWN')

const earlier = (a: YearMonth, b: YearMonth): YearMonth => (a < b ? a : b)

/** How many closed months tell whether somebody speaks, and how many must have closed before anything is told. */
const WINDOW = 3
const FIRST = 2

/**
 * Whether the patron spoke in the last three closed months in which something was owed or done; null before two of
 * them have closed. `closed` is the last closed month.
 */
export function speaksAt(facts: MonthFacts, closed: YearMonth): boolean | null {
  const rated = ratedMonths(facts, closed)
  return rated.length < FIRST ? null : rated.slice(-WINDOW).includes('KEPT')
}

export type Month = { month: YearMonth; state: MonthState; statements: number }

/**
 * The months of a pledge as everybody sees them, oldest first, from the declaration's to the running one (or that of the
 * end). Nothing that depends on the office is told before a month has closed. Where only kept months are told (the
 * campaign says so, or fewer than two months have closed) all others look alike: one that was not owed must not give
 * away which of the rest was.
 */
export function publicMonths(facts: MonthFacts, at: Date, shows: MonthsPublic = 'FULL'): Month[] {
  const closed = lastClosedMonth(at)
  const keptOnly = showsAt(facts, closed, shows) === 'KEPT_ONLY'
  const last = earlier(at.toISOString().slice(0, 7), endMonth(facts))
  return monthsBetween(declarationMonth(facts), last).map((month) => {
    if (month > closed) return { month, state: 'OPEN', statements: 0 }
    const state = closedState(facts, month)
    const shown = keptOnly && state !== 'KEPT' && !isOutside(facts, month) ? 'OPEN' : state
    return { month, state: shown, statements: facts.statements[month] ?? 0 }
  })
}

/** How much is shown when `closed` is the last closed month. */
export const showsAt = (facts: MonthFacts, closed: YearMonth, shows: MonthsPublic): MonthsPublic =>
  speaksAt(facts, closed) === null ? 'KEPT_ONLY' : shows

/** What `speaking` is from which last closed month on. The first one begins with `0000-00`. */
export type SpeakingStep = { from: YearMonth; is: boolean | null }

/**
 * `speaksAt` for every month from `from` on, as long as no new fact comes: one step for what holds at `from`, one for
 * each change after it.
 */
export function speakingSteps(facts: MonthFacts, from: YearMonth, shows: MonthsPublic = 'FULL'): SpeakingStep[] {
  // Where only kept months are told, that somebody did not speak is not told either.
  const told = (closed: YearMonth) => {
    const is = speaksAt(facts, closed)
    return is === false && shows === 'KEPT_ONLY' ? null : is
  }
  const unreached = (facts.unreached ?? []).flatMap((span) => [span.from, span.to ?? span.from])
  const statements = Object.keys(facts.statements)
  const facted = [from, declarationMonth(facts), ...statements, ...facts.notOwed, ...facts.pending, ...unreached]
  // After the last fact, three more months bring the last change there can be.
  const horizon = addMonths(facted.sort().at(-1) ?? from, WINDOW + FIRST)
  const steps: SpeakingStep[] = [{ from: '0000-00', is: told(from) }]
  for (const month of monthsBetween(addMonths(from, 1), horizon)) {
    const is = told(month)
    if (is !== steps.at(-1)?.is) steps.push({ from: month, is })
  }
  return steps
}

/** The step that holds when `closed` is the last closed month. */
export const stepAt = <Step extends { from: YearMonth }>(steps: readonly Step[], closed: YearMonth): Step =>
  steps.findLast(({ from }) => from <= closed) ?? (steps[0] as Step)
