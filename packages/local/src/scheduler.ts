import type { Clock } from '@patronat/core/base/clock.ts'
import type { When } from '@patronat/functions/schedule/schedule.ts'

/** One line of the table of schedules, ready to be run. */
export type Line = { name: string; when: When; run: () => Promise<unknown> }

export type Scheduler = { stop: () => Promise<void> }

const MINUTE = 60_000
/** A machine that slept longer than this makes up for one day, not for a month. */
const MADE_UP_FOR = 24 * 60

/**
 * Runs the lines by the local clock, as EventBridge does by the real one: at least once, each line in its own turn.
 * What fails is said, and comes again at its next time.
 */
export function startScheduler(lines: readonly Line[], clock: Clock, warn: (line: string) => void): Scheduler {
  let last = minuteOf(clock.now())
  let running = Promise.resolve()
  const tick = async () => {
    const now = minuteOf(clock.now())
    const from = Math.max(last + 1, now - MADE_UP_FOR)
    last = now
    for (const { name, when, run } of lines) {
      if (!isDueBetween(when, from, now)) continue
      await run().catch((error: unknown) => warn(`${name}: ${error instanceof Error ? error.message : String(error)}`))
    }
  }
  const timer = setInterval(() => void (running = running.then(tick)), MINUTE / 2)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

const minuteOf = (at: Date): number => Math.floor(at.getTime() / MINUTE)

/** Whether a line's time lies in one of these minutes (since 1970, both included). */
export function isDueBetween(when: When, from: number, to: number): boolean {
  for (let minute = from; minute <= to; minute += 1) if (isAt(when, new Date(minute * MINUTE))) return true
  return false
}

function isAt(when: When, at: Date): boolean {
  if (when.every === 'HOUR') return at.getUTCMinutes() === when.minute
  if (at.getUTCMinutes() % 15 !== when.minute % 15) return false
  const told = new Intl.DateTimeFormat('en-GB', { timeZone: when.timeZone, hour: '2-digit', minute: '2-digit' }).format(
    at,
  )
  return told === `${two(when.hour)}:${two(when.minute)}`
}

const two = (number: number): string => String(number).padStart(2, '0')
