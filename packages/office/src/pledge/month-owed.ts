import { closingDayOf, daysBetween, lastDayOf, monthAfter } from '../language/date.ts'

export type MonthOwed =
  | { kind: 'later'; month: string }
  | { kind: 'made' | 'pending'; month: string }
  | { kind: 'due'; month: string; daysLeft: number; closesOn: string }

/**
 * What this month asks of an active patron: the month of the declaration is the declaration's own, the first owed is the
 * one after it. A statement that still waits for a check keeps the month safe.
 * @param today the calendar day in the legislature's time zone.
 */
export function monthOwed(
  declaredOn: string,
  statements: readonly { on: string; state: 'VERIFIED' | 'REPORTED' | 'DECLINED' }[],
  today: string,
): MonthOwed | null {
  const first = monthAfter(declaredOn)
  if (first === null) return null
  const month = today.slice(0, 7)
  if (first > month) return { kind: 'later', month: first }
  const states = new Set(statements.filter(({ on }) => on.slice(0, 7) === month).map(({ state }) => state))
  if (states.has('VERIFIED')) return { kind: 'made', month }
  if (states.has('REPORTED')) return { kind: 'pending', month }
  return { kind: 'due', month, daysLeft: daysBetween(today, lastDayOf(month)), closesOn: closingDayOf(month) }
}
