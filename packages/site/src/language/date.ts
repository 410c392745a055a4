import { LANGUAGE, type Language } from './language.ts'

const FORMS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** No locale data of ours has Crimean Tatar months. */
const CRIMEAN_TATAR_MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'mayıs',
  'iyün',
  'iyül',
  'avgust',
  'sentâbr',
  'oktâbr',
  'noyabr',
  'dekabr',
] as const

/**
 * A partial date (`2014`, `2014-09`, `2014-09-17`) as a reader's language writes it. What is not known is not made up:
 * `2014-09` never becomes a day. Anything longer is cut to its day.
 */
export function formatDate(date: string, language: Language): string {
  const known = date.slice(0, 10)
  const form = FORMS[known.length]
  const instant = new Date(`${known}${'-01'.repeat(Math.max(0, (10 - known.length) / 3))}T00:00:00Z`)
  if (form === undefined || Number.isNaN(instant.getTime())) return date
  if (language === 'crh') return inCrimeanTatar(known)
  return new Intl.DateTimeFormat(LANGUAGE[language].locale, { ...form, timeZone: 'UTC' }).format(instant)
}

function inCrimeanTatar(date: string): string {
  const [year, month, day] = date.split('-')
  const parts = [day === undefined ? '' : String(Number(day)), CRIMEAN_TATAR_MONTHS[Number(month) - 1] ?? '', year]
  return parts.filter(Boolean).join(' ')
}

/** What stands under a mark in a row of months: at most four letters. */
export function shortMonth(month: string, language: Language): string {
  if (language === 'crh') return CRIMEAN_TATAR_MONTHS[Number(month.slice(5)) - 1]?.slice(0, 3) ?? month
  const form = new Intl.DateTimeFormat(LANGUAGE[language].locale, { month: 'short', timeZone: 'UTC' })
  return form
    .format(new Date(`${month}-01T00:00:00Z`))
    .replace('.', '')
    .slice(0, 4)
}
