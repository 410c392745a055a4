import type { Core } from '@patronat/core/core.ts'

const DAY_MS = 86_400_000

/** The core as it was so many days ago: the same tables, a clock that is so much behind. */
export const daysAgo = (core: Core, days: number): Core => ({
  ...core,
  clock: { now: () => new Date(core.clock.now().getTime() - days * DAY_MS) },
})

const QUARTER_OF_AN_HOUR_MS = 900_000

/**
 * The core with a clock that stands, but for a thousandth of a second each time somebody looks: no two things happen at
 * once, so their ids sort the same way every time. It stands at the day's beginning, so that all demos that are made up on
 * one day are the same; in the day's first minutes at the day's before, because no look may be ahead of now.
 */
export function ticking(core: Core): Core {
  const latest = core.clock.now().getTime() - QUARTER_OF_AN_HOUR_MS
  let at = latest - (latest % DAY_MS)
  return { ...core, clock: { now: () => new Date((at += 1)) } }
}

/** The day (UTC) so many days ago; negative: ahead. */
export const dayAgo = (core: Core, days: number): string => daysAgo(core, days).clock.now().toISOString().slice(0, 10)

/** How many days lie between a day and now. */
export const daysSince = (core: Core, day: string): number =>
  (core.clock.now().getTime() - Date.parse(`${day}T12:00:00Z`)) / DAY_MS

/** The month so many months ago, `2026-10`. */
export function monthAgo(core: Core, months: number): string {
  const now = core.clock.now()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7)
}

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The day of the month, from 1, that it is. */
export const dayOfMonth = (core: Core): number => core.clock.now().getUTCDate()
