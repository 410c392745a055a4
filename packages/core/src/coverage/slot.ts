/** An instant as the clock writes it, `2026-11-24T09:00:00.000Z`; compares as text. */
export type Instant = string

const HALF_DAY = 43_200_000

/** The half day in which an instant lies, by where it begins: midnight or noon UTC. Months close at such a border. */
export const floorSlot = (at: Instant): Instant =>
  new Date(Math.floor(Date.parse(at) / HALF_DAY) * HALF_DAY).toISOString()

/** The border from which on a change is part of the sums: its own, or the next after it. */
export const sumSlot = (at: Instant): Instant => new Date(Math.ceil(Date.parse(at) / HALF_DAY) * HALF_DAY).toISOString()

/** As a slot is written in a counter: `2026-11-24` or `2026-11-24T12`; compares as text. */
export const slotName = (border: Instant): string =>
  border.slice(11, 13) === '12' ? border.slice(0, 13) : border.slice(0, 10)

/** Whether a change lies inside its half day, and not at its border. */
export const isWithin = (at: Instant): boolean => floorSlot(at) !== at
