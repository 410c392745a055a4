import type { Refusal } from '../import/refusal.ts'

/** What reading a file gathers on its way. */
export type Notes = {
  /** The page that the file names as its own source. */
  source: string | null
  refused: Refusal[]
  /** See `Roster.leftOut`. */
  leftOut: Record<string, number>
}

export const count = (counts: Record<string, number>, what: string): void => {
  counts[what] = (counts[what] ?? 0) + 1
}
