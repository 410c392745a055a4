import { daysBetween } from '../language/date.ts'

/** How an address tells its day; each gives year, month and day (a month only: no day), in this order. */
const DAY_IN_LINK: readonly (readonly [pattern: RegExp, order: readonly ('year' | 'month' | 'day')[]])[] = [
  // web.archive.org/web/20261123104500/…
  [/\/web\/(20\d\d)(\d\d)(\d\d)\d{6}\//, ['year', 'month', 'day']],
  // /2026/11/23/, 2026-11-23, 2026_11_23
  [/(?<!\d)(20\d\d)[/_-](\d\d?)[/_-](\d\d?)(?!\d)/, ['year', 'month', 'day']],
  // 23.11.2026, 23-11-2026
  [/(?<!\d)(\d\d)[._-](\d\d)[._-](20\d\d)(?!\d)/, ['day', 'month', 'year']],
  // 20261123
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, ['year', 'month', 'day']],
  // /2026/11/
  [/(?<!\d)(20\d\d)[/_-](\d\d)(?![/_-]?\d)/, ['year', 'month']],
]

/** Posts whose number is made of the time they were made: shift it, add the beginning of time there. */
const TIME_IN_NUMBER: readonly { host: RegExp; number: RegExp; shift: bigint; epoch: bigint }[] = [
  { host: /(^|\.)(x|twitter)\.com$/, number: /\/status\/(\d{15,20})/, shift: 22n, epoch: 1_288_834_974_657n },
  { host: /(^|\.)mastodon\./, number: /\/@[^/]+\/(\d{17,19})/, shift: 16n, epoch: 0n },
]

const EARLIEST = '2014-01-01'

/**
 * The day that a link itself tells, without asking anybody; a month where it tells no more; null: nothing, or a day
 * that cannot be right. `today` is the day in the house's time zone.
 */
export function proposeDay(link: string, today: string, timeZone: string | null): string | null {
  if (!URL.canParse(link)) return null
  const { hostname, pathname, search } = new URL(link)
  for (const { host, number, shift, epoch } of TIME_IN_NUMBER) {
    const found = host.test(hostname) ? number.exec(pathname)?.[1] : undefined
    if (found === undefined) continue
    const instant = new Date(Number((BigInt(found) >> shift) + epoch))
    const zone = timeZone === null ? {} : { timeZone }
    return plausible(new Intl.DateTimeFormat('sv-SE', { ...zone, dateStyle: 'short' }).format(instant), today)
  }
  for (const [pattern, order] of DAY_IN_LINK) {
    const found = pattern.exec(pathname + search)
    if (found === null) continue
    const part = (name: 'year' | 'month' | 'day'): string | undefined => found[order.indexOf(name) + 1]
    const day = order.includes('day') ? `-${part('day')?.padStart(2, '0')}` : ''
    const proposed = plausible(`${part('year')}-${part('month')?.padStart(2, '0')}${day}`, today)
    if (proposed !== null) return proposed
  }
  return null
}

function plausible(date: string, today: string): string | null {
  const day = date.length === 7 ? `${date}-01` : date
  const at = new Date(`${day}T00:00:00Z`)
  // 2026-02-31 would roll over into March.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return null
  return day >= EARLIEST && daysBetween(day, today) >= 0 ? date : null
}

/** Country codes that sites use for the language. */
const SAID_AS: Readonly<Record<string, string>> = { ua: 'uk', eng: 'en', ger: 'de', ukr: 'uk' }

/** The language that a link names (`/de/`, `uk.example.org`, `?lang=en`), if it is one of `known`; else null. */
export function proposeLanguage(link: string, known: readonly string[]): string | null {
  if (!URL.canParse(link)) return null
  const { hostname, pathname, searchParams } = new URL(link)
  const parts = [searchParams.get('lang'), ...pathname.split('/'), ...hostname.split('.').slice(0, -2)]
  const tags = new Set(parts.map((part) => (part ?? '').toLowerCase()).map((part) => SAID_AS[part] ?? part))
  return known.find((language) => tags.has(language.toLowerCase())) ?? null
}
