import type { Actor } from '../actor/actor.ts'
import type { Core } from '../core.ts'
import type { FieldRow, WordMap } from './csv-map.ts'
import type { ImportPlan } from './run-import.ts'
import { type Refusal, type RefusalReason, refusal } from './refusal.ts'

/** What is said about a whole CSV file, beside the map. */
export type CsvSettings = {
  /** For rows without a column of their own: the house, and the campaign (its name in addresses). */
  legislature?: string
  campaign?: string
  /** Whoever imports has opened every declaration of the file. */
  linksOpened?: boolean
  /** Activities are taken as verified: whoever imports has looked at each. */
  verified?: boolean
  /** What the names are written in where no column says so. */
  language?: string
  /** Stands behind every row of a list that has a field `source`, as if it were one more column. */
  source?: string
}

/** Everything a planner of rows needs. */
export type CsvInput = {
  core: Core
  actor: Actor
  organisationId: string
  /** In what the file's rows are remembered. */
  scope: string
  rows: FieldRow[]
  words: WordMap
  settings: CsvSettings
}

export type CsvPlanner = (input: CsvInput) => Promise<Omit<ImportPlan, 'scope' | 'organisationId' | 'sitting'>>

export const lineOf = ({ line }: FieldRow): string => `line ${line}`

/** A row that is not taken. Thrown while it is read, so that a reader stays one sentence. */
export class RowRefused extends Error {
  readonly refusal: Refusal
  constructor(row: FieldRow, who: string | null, reason: RefusalReason, detail: string | null = null) {
    super(reason)
    this.name = 'RowRefused'
    this.refusal = refusal(lineOf(row), who?.slice(0, 120) ?? null, reason, detail?.slice(0, 120) ?? null)
  }
}

type Refused = { refused: Refusal }
/** What a row came to, or why it came to nothing. */
export type Taken<T> = { taken: T } | Refused

export async function orRefused<T>(work: () => Promise<T> | T): Promise<Taken<T>> {
  try {
    return { taken: await work() }
  } catch (error) {
    if (error instanceof RowRefused) return { refused: error.refusal }
    throw error
  }
}

/** Goes on with what was taken; what was refused stays so. */
export const andThen = async <T, R>(one: Taken<T>, work: (taken: T) => Promise<R> | R): Promise<Taken<R>> =>
  'refused' in one ? one : orRefused(() => work(one.taken))

export const takenOf = <T>(all: readonly Taken<T>[]): T[] => all.flatMap((one) => ('taken' in one ? [one.taken] : []))
export const refusedOf = (all: readonly Taken<unknown>[]): Refusal[] =>
  all.flatMap((one) => ('refused' in one ? [one.refused] : []))
