/**
 * Partial dates (`2014`, `2014-09`, `2014-09-17`) and calendar days as a reader's language writes them. What is not
 * known is not made up: `2014-09` never becomes a day.
 */
const FORMS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

const LOCALE: Readonly<Record<string, string>> = { en: 'en-GB' }

/** @param date a partial date; anything longer (a date and time) is cut to its day. */
export function formatDate(date: string, language: string): string {
  const parts = partsOf(date, language)
  return parts === null ? date : parts.map(({ value }) => value).join('')
}

/** The same after "since": Ukrainian has "з вересня 2014 р." beside "вересень 2014 р.", German "seit dem 17. September". */
export function formatDateSince(date: string, language: string): string {
  if (language === 'de' && date.length >= 10) return `dem ${formatDate(date, language)}`
  if (language !== 'uk' || date.length !== 7) return formatDate(date, language)
  const parts = partsOf(`${date}-01`, language) ?? []
  const fromMonth = parts.slice(parts.findIndex(({ type }) => type === 'month'))
  return fromMonth.map(({ value }) => value).join('')
}

function partsOf(date: string, language: string): Intl.DateTimeFormatPart[] | null {
  const known = date.slice(0, 10)
  const form = FORMS[known.length]
  const instant = new Date(`${known}${'-01'.repeat(Math.max(0, (10 - known.length) / 3))}T00:00:00Z`)
  if (form === undefined || Number.isNaN(instant.getTime())) return null
  return new Intl.DateTimeFormat(LOCALE[language] ?? language, { ...form, timeZone: 'UTC' }).formatToParts(instant)
}

/** The calendar day of an instant in a place: `2026-12-03`. */
export function dayIn(timeZone: string | null, instant: Date = new Date()): string {
  const zone = timeZone === null ? {} : { timeZone }
  return new Intl.DateTimeFormat('sv-SE', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  )
}

/** Whole days from one day to another; negative when `to` is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)

/** The calendar month after a partial date that has a month: `2026-12-20` gives `2027-01`. */
export function monthAfter(date: string): string | null {
  const [year, month] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return null
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}

/** The day on which a month closes for everybody: the 15th of the next. */
export const closingDayOf = (month: string): string => `${monthAfter(month)}-15`
