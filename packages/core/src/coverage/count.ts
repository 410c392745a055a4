import type { YearMonth } from '../month/year-month.ts'

/**
 * What one source (a prisoner, a member) adds to the counters, by address. An address names a counter item and one of
 * its numbers: `<pk>|<sk>|<measure>@<month>`.
 *
 * A number with a month counts from that last closed month on (or, for acts, belongs to that month), so that what
 * changes by the clock alone, such as a patron falling silent, is written down when its cause is, and read by the clock:
 * no schedule has to turn the counters over.
 */
export type Counts = Readonly<Record<string, number>>

/** What has no month of its own holds from the beginning. */
export const ALWAYS: YearMonth = '0000-00'

/** Whose pledges are counted: all, or those of one campaign. */
export type Scope = 'ALL' | (string & {})

export const DIMENSIONS = [
  'ALL',
  'LEGISLATURE',
  'GROUP',
  'COUNTRY',
  'REGION',
  'CASE',
  'STATUS',
  'WITHOUT_SEAT',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const counterPk = (scope: Scope, dimension: Dimension): string => `COVERAGE#${scope}#${dimension}`

export const address = (scope: Scope, dimension: Dimension, key: string, measure: string, month = ALWAYS): string =>
  [counterPk(scope, dimension), key, `${measure}@${month}`].join('|')

/** Adds into `into`. */
export function add(into: Record<string, number>, at: string, by = 1): void {
  into[at] = (into[at] ?? 0) + by
}

/** `after - before`, without zeros. */
export function difference(after: Counts, before: Counts): Counts {
  const changed: Record<string, number> = {}
  for (const at of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const by = (after[at] ?? 0) - (before[at] ?? 0)
    if (by !== 0) changed[at] = by
  }
  return changed
}

/** Counter items, each with what is added to its numbers. */
export function byItem(counts: Counts): { pk: string; sk: string; numbers: Record<string, number> }[] {
  const items = new Map<string, { pk: string; sk: string; numbers: Record<string, number> }>()
  for (const [at, by] of Object.entries(counts)) {
    const [pk, sk, number] = at.split('|') as [string, string, string]
    const item = items.get(`${pk}|${sk}`) ?? { pk, sk, numbers: {} }
    item.numbers[number] = by
    items.set(`${pk}|${sk}`, item)
  }
  return [...items.values()]
}
