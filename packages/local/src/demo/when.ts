import type { Command } from '@patronat/core/audit/commit.ts'
import { clockAt } from '@patronat/core/base/clock.ts'
import type { Core } from '@patronat/core/core.ts'

const DAY_MS = 86_400_000

/** The core as it was so many days ago: the same tables, a clock that stands there. */
export const daysAgo = (core: Core, days: number): Core => ({
  ...core,
  clock: clockAt(new Date(core.clock.now().getTime() - days * DAY_MS).toISOString()),
})

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

/**
 * The same id each time, so that nothing is done twice. The input is left out on purpose: it holds dates that
 * move with the clock, and a seeding that was killed yesterday goes on today.
 */
export const demoCommand = (id: string): Command => ({ id: `demo:${id}`, input: null })
