import { z } from 'zod'

/** A date as exact as its source: `2019`, `2019-03` or `2019-03-27`; never made more exact. */
export type PartialDate = string & { readonly partialDate?: unique symbol }

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether this is a day, a month or a year that exists. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  const first = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  return (
    !Number.isNaN(first.getTime()) &&
    first.getUTCDate() === Number(day ?? '01') &&
    first.getUTCMonth() + 1 === Number(month)
  )
}

export const partialDate = z.string().refine(isPartialDate, 'a date is 2019, 2019-03 or 2019-03-27')

/** An exact day, e.g. a deadline. */
export const fullDate = partialDate.refine((text) => text.length === 10, 'a day is 2019-03-27')

/** A calendar month. */
export const yearMonth = partialDate.refine((text) => text.length === 7, 'a month is 2019-03')

/** What several dates have in common: 2014-09 for the 17th or the 18th; null if not even the year. */
export function commonDate(dates: readonly PartialDate[]): PartialDate | null {
  const parts = dates.map((date) => date.split('-'))
  const [first] = parts
  if (first === undefined) return null
  const differs = first.findIndex((part, at) => parts.some((other) => other[at] !== part))
  const common = first.slice(0, differs === -1 ? first.length : differs)
  return common.length === 0 ? null : common.join('-')
}

/** The first day that a partial date can mean. */
export const earliestDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10)

/** The last day that a partial date can mean; for "at least" counts nothing later than that is safe to start from. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Whole days from one day to another; 0 on the day itself, never negative. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000))

const HOUR = 3_600_000

/**
 * The first minute of a day in a time zone. Found by halving, and not reckoned: zones lie up to 14 hours from UTC, skip
 * an hour at midnight and once a whole day, and then the day begins when its first minute is there.
 */
export function startOfDay(timeZone: string, day: string): Date {
  const noon = Date.parse(`${day}T12:00:00Z`)
  let before = noon - 30 * HOUR
  let from = noon + 30 * HOUR
  while (from - before > 60_000) {
    const between = before + Math.floor((from - before) / 120_000) * 60_000
    if (dayIn(timeZone, new Date(between)) >= day) from = between
    else before = between
  }
  return new Date(from)
}

/** The day that lies so many days after. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10)

/** The calendar day in a time zone (IANA name). */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
