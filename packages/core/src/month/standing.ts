import { startOfDay } from '../date/partial-date.ts'
import { addMonths, closesAt, closesOn, lastClosedMonth, monthsBetween, type YearMonth } from './year-month.ts'
import { closedState, declarationMonth, endMonth, isOwed, type MonthFacts } from './month.model.ts'

/** What office and console see of a month, beside what everybody sees of it once it has closed. */
export const INSIDE_MONTH_STATES = ['DUE', 'PENDING', 'LATE', 'KEPT', 'NONE_KNOWN', 'NOT_OWED', 'NOT_RATED'] as const
export type InsideMonthState = (typeof INSIDE_MONTH_STATES)[number]

export const STANDINGS = ['GOOD', 'DUE_SOON', 'OVERDUE', 'SILENT'] as const
export type Standing = (typeof STANDINGS)[number]

export type InsideMonth = { month: YearMonth; state: InsideMonthState; statements: number; closesOn: string }

/** The last days of a month in which a missing statement is `DUE_SOON`. */
const LAST_DAYS = 10
const SILENT_MONTHS = 3

/** The months as the office and the console see them, oldest first. `today` is the day in the house's time zone. */
export function insideMonths(facts: MonthFacts, today: string, at: Date): InsideMonth[] {
  const running = today.slice(0, 7)
  const closed = lastClosedMonth(at)
  const last = running < endMonth(facts) ? running : endMonth(facts)
  return monthsBetween(declarationMonth(facts), last).map((month) => ({
    month,
    statements: facts.statements[month] ?? 0,
    closesOn: closesOn(month),
    // Inside, nothing is held back: a first month without a statement is said as it is.
    state: month > closed ? openState(facts, month, running) : closedState(facts, month),
  }))
}

function openState(facts: MonthFacts, month: YearMonth, running: YearMonth): InsideMonthState {
  if ((facts.statements[month] ?? 0) > 0) return 'KEPT'
  if (!isOwed(facts, month)) return 'NOT_OWED'
  if (facts.pending.includes(month)) return 'PENDING'
  return month === running ? 'DUE' : 'LATE'
}

/**
 * How a patron stands: SILENT after three closed months in a row without a statement, OVERDUE while a month has ended
 * without one, DUE_SOON in the last ten days of a month. Nothing lapses by itself.
 */
export function standingOf(months: readonly InsideMonth[], today: string): Standing {
  const isOpen = months.some(({ state }) => state === 'DUE' || state === 'LATE')
  if (isOpen && isSilent(months)) return 'SILENT'
  if (months.some(({ state }) => state === 'LATE')) return 'OVERDUE'
  const due = months.find(({ state }) => state === 'DUE')
  return due !== undefined && daysLeft(due.month, today) < LAST_DAYS ? 'DUE_SOON' : 'GOOD'
}

/**
 * Whether the last three closed months that say something all say that none is known. `after`: a moderator has looked at
 * what came up to that month, and it does not count again.
 */
export function isSilent(months: readonly InsideMonth[], after: YearMonth | null = null): boolean {
  const told = months.filter(
    ({ month, state }) => (state === 'KEPT' || state === 'NONE_KNOWN') && month > (after ?? ''),
  )
  const last = told.slice(-SILENT_MONTHS)
  return last.length === SILENT_MONTHS && last.every(({ state }) => state === 'NONE_KNOWN')
}

/**
 * Until when a standing holds if nothing new becomes known: its last days begin, the month turns in the house, or a
 * month closes for everybody.
 */
export function standsUntil(timeZone: string, today: string, at: Date): Date {
  const month = today.slice(0, 7)
  const next = `${addMonths(month, 1)}-01`
  const lastDays = new Date(Date.parse(`${next}T00:00:00Z`) - LAST_DAYS * 86_400_000).toISOString().slice(0, 10)
  const turns = [
    startOfDay(timeZone, lastDays),
    startOfDay(timeZone, next),
    closesAt(addMonths(lastClosedMonth(at), 1)),
  ]
  return new Date(Math.min(...turns.map(Number).filter((turn) => turn > at.getTime())))
}

/** How many days of a month are left after today. */
export function daysLeft(month: YearMonth, today: string): number {
  const end = Date.parse(`${addMonths(month, 1)}-01T00:00:00Z`)
  return Math.max(0, Math.round((end - Date.parse(`${today}T00:00:00Z`)) / 86_400_000) - 1)
}
