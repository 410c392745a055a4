import { z } from 'zod'
import { dayIn, yearMonth } from '../date/partial-date.ts'
import { addMonths, lastClosedMonth, type MonthSpan, monthsBetween, type YearMonth } from '../month/year-month.ts'
import type { Office } from './office.model.ts'

const LEAVE_AT_MOST = 24

/** An agreed leave: nothing is owed in these months, both included, and nobody is told why. */
export const leave = z
  .object({ from: yearMonth, to: yearMonth })
  .refine(({ from, to }) => from <= to, { message: 'it ends after it begins', path: ['to'] })
  .refine(({ from, to }) => to < addMonths(from, LEAVE_AT_MOST), { message: 'two years at most', path: ['to'] })
export type Leave = z.infer<typeof leave>

/** A time in which mail to the office came back, from one instant to another; null: it still does. */
export type Unreached = { from: string; to: string | null }

type Absent = Pick<Office, 'leaves'>

/** The months in which any of a member's offices is on leave: the leave is the member's, whoever wrote it down. */
export const leaveMonths = (offices: readonly Absent[]): YearMonth[] => [
  ...new Set(offices.flatMap(({ leaves }) => (leaves ?? []).flatMap(({ from, to }) => monthsBetween(from, to)))),
]

/**
 * The times in which mail came back, after `mailBouncedAt` has become another one. Without it they end with the last
 * mail that came back: whoever knows that the office was reached later says so (`note-reached.ts`). Pure.
 */
export function unreachedAfter(was: Pick<Office, 'unreached' | 'mailBouncedAt'>, bouncedAt: string | null) {
  const known: readonly Unreached[] = was.unreached ?? []
  const open = known.find(({ to }) => to === null)
  if (bouncedAt !== null) return open === undefined ? [...known, { from: bouncedAt, to: null }] : known
  return known.map((one) => (one.to === null ? { ...one, to: was.mailBouncedAt ?? one.from } : one))
}

type Reach = Pick<Office, 'registeredAt' | 'unreached' | 'left' | 'frozen'>

/**
 * The months in which no mailbox of a member could be reached. Mail that came back speaks of every month that was
 * open then, so of the one before too until it has closed. A mailbox that works in a month is enough.
 */
export function unreachedSpans(offices: readonly Reach[], timeZone: string, now: Date): MonthSpan[] {
  const acting = offices
    .filter(({ frozen }) => !frozen)
    .map(({ registeredAt, unreached = [], left }) => ({
      from: monthIn(timeZone, registeredAt),
      to: left == null ? NEVER : monthIn(timeZone, left.at),
      silent: unreached.map((one) => ({
        from: addMonths(lastClosedMonth(new Date(one.from)), 1),
        to: one.to === null ? NEVER : monthIn(timeZone, one.to),
      })),
    }))
  const isUnreached = (month: YearMonth) => {
    const there = acting.filter(({ from, to }) => from <= month && month <= to)
    return there.length > 0 && there.every(({ silent }) => silent.some(({ from, to }) => from <= month && month <= to))
  }
  const first = acting.flatMap(({ silent }) => silent.map(({ from }) => from)).sort()[0]
  if (first === undefined) return []
  const running = monthIn(timeZone, now.toISOString())
  const known = monthsBetween(first, running).filter(isUnreached)
  const spans: MonthSpan[] = known.map((month) => ({ from: month, to: month }))
  // As long as mail comes back, so does that of months to come: no clock has to write each of them down.
  return isUnreached(LATER) ? [...spans, { from: addMonths(running, 1), to: null }] : spans
}

const NEVER: YearMonth = '9999-12'
const LATER: YearMonth = '9999-11'

const monthIn = (timeZone: string, at: string): YearMonth => dayIn(timeZone, new Date(at)).slice(0, 7)
