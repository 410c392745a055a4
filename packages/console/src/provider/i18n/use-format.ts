import { useMemo } from 'react'
import { useLocaleState } from 'react-admin'
import { partialDate, waitingSpan } from './date.ts'

/** Dates, times and spans in the reader's language and time zone. */
export const useFormat = () => {
  const [locale] = useLocaleState()
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
    return {
      locale,
      /** An ISO time: "21 Dec 2026, 11:00". */
      moment: (at: string) => moment.format(new Date(at)),
      /** An ISO time, without the hour. */
      day: (at: string) => day.format(new Date(at)),
      /** A date as a source gave it, perhaps only a year. */
      date: (on: string) => partialDate(on, locale),
      /** "3 days" of so many minutes. */
      minutes: (count: number) => {
        const { amount, unit } = waitingSpan(new Date(0).toISOString(), count * 60_000)
        return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
      },
      /** "3 days" since an ISO time. */
      since: (at: string) => {
        const { amount, unit } = waitingSpan(at, Date.now())
        return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
      },
    }
  }, [locale])
}
