/** A calendar month, `2026-11`; compares as text. */
export type YearMonth = string

/** The month that lies `by` months after (before, if negative). */
export function addMonths(month: YearMonth, by: number): YearMonth {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const at = year * 12 + (number - 1) + by
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** From the first to the last, both included; empty if they are the wrong way round. */
export function monthsBetween(from: YearMonth, to: YearMonth): YearMonth[] {
  const months: YearMonth[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Months from one to another, both included; null: it goes on. */
export type MonthSpan = { from: YearMonth; to: YearMonth | null }

export const isWithin = (spans: readonly MonthSpan[] | undefined, month: YearMonth): boolean =>
  spans?.some(({ from, to }) => from <= month && (to === null || month <= to)) ?? false

/** On which day of the next month a month closes. */
export const CLOSING_DAY = 15

/**
 * The last month that has closed. A month closes for everybody at one instant: when the 15th of the next month has
 * ended everywhere on earth (noon UTC of the 16th). So no house is told of before another.
 */
export function lastClosedMonth(at: Date): YearMonth {
  const day = new Date(at.getTime() - 12 * 3_600_000).toISOString()
  return addMonths(day.slice(0, 7), Number(day.slice(8, 10)) > CLOSING_DAY ? -1 : -2)
}

/** The instant at which a month closes, for everybody. */
export const closesAt = (month: YearMonth): Date => new Date(`${addMonths(month, 1)}-${CLOSING_DAY + 1}T12:00:00Z`)

/** The day on which a month is still open for the last time, e.g. 2026-12-15 for November. */
export const closesOn = (month: YearMonth): string => `${addMonths(month, 1)}-${CLOSING_DAY}`
