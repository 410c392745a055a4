import { monthsBetween, type YearMonth } from '../month/year-month.ts'
import type { Prisoner, PrisonerVisibility } from './prisoner.model.ts'

/** A time in which the prisoner was quiet or hidden, from one instant to another; null: it goes on. */
export type Pause = { from: string; to: string | null }

/** Months in which nothing was owed for this prisoner, because nothing was to be said. */
export const pausedMonths = (
  { pauses, visibility }: Pick<Prisoner, 'pauses' | 'visibility'>,
  now: Date,
): YearMonth[] => [
  ...new Set(
    (pauses ?? pauseOf(visibility)).flatMap(({ from, to }) =>
      monthsBetween(from.slice(0, 7), (to ?? now.toISOString()).slice(0, 7)),
    ),
  ),
]

/** A record from before pauses were kept knows of the present one only. */
const pauseOf = ({ state, since }: PrisonerVisibility): Pause[] =>
  state === 'SHOWN' || since === null ? [] : [{ from: since, to: null }]

/** The pauses after the visibility has changed at `at`. */
export function pausesAfter(prisoner: Pick<Prisoner, 'pauses' | 'visibility'>, isShown: boolean, at: string): Pause[] {
  const pauses = prisoner.pauses ?? pauseOf(prisoner.visibility)
  const open = pauses.find(({ to }) => to === null)
  if (isShown) return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause))
  return open === undefined ? [...pauses, { from: at, to: null }] : pauses
}
