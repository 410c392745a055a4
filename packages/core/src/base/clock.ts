/** Where "now" comes from. Everything that reads the time takes a clock, so a test or `--now` can set it. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that starts at `start` and runs on from there at the usual speed (`--now`). */
export function clockFrom(start: Date): Clock {
  const offset = start.getTime() - Date.now()
  return { now: () => new Date(Date.now() + offset) }
}

/** A clock that stands still, for tests. */
export function clockAt(iso: string): Clock {
  const at = new Date(iso)
  return { now: () => new Date(at) }
}
