type Span = { amount: number; unit: 'minute' | 'hour' | 'day' }

const MINUTE = 60_000

/** How long something has waited, in the largest unit that is at least one; `from` and `to` are ISO times. */
export const waitingSpan = (from: string, to: number): Span => {
  const minutes = Math.max(0, Math.floor((to - Date.parse(from)) / MINUTE))
  if (minutes < 60) return { amount: minutes, unit: 'minute' }
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? { amount: hours, unit: 'hour' } : { amount: Math.floor(hours / 24), unit: 'day' }
}

/** A partial date: `2014`, `2014-09` or `2014-09-10`. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** A partial date stays partial: "September 2014" names no day. What can't be read is shown as it is. */
export const partialDate = (date: string, locale: string): string => {
  const form = PARTS[date.split('-').length - 1]
  if (!PARTIAL_DATE.test(date) || form === undefined) return date
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(date))
}
