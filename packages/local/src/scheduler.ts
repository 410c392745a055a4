import type { Clock } from '@patronat/core/base/clock.ts'

/** One line of the table of schedules, ready to be run. */
export type Line = { name: string; minute: number; run: () => Promise<unknown> }

export type Scheduler = { stop: () => Promise<void> }

const MINUTE = 60_000
/** In minutes. */
const HOUR = 60

/**
 * Runs the lines by the local clock, as EventBridge does by the real one: at least once, each line in its own turn.
 * What fails is said, and comes again at its next time.
 */
export function startScheduler(lines: readonly Line[], clock: Clock, warn: (line: string) => void): Scheduler {
  let last = minuteOf(clock.now())
  let running = Promise.resolve()
  const tick = async () => {
    const now = minuteOf(clock.now())
    const from = last + 1
    last = now
    for (const { name, minute, run } of lines) {
      if (!isDueBetween(minute, from, now)) continue
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

/** Whether a minute of the hour lies in this span of minutes since 1970, both included. */
export const isDueBetween = (minute: number, from: number, to: number): boolean =>
  from + ((((minute - from) % HOUR) + HOUR) % HOUR) <= to
