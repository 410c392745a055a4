import type { Counts, Dimension, Scope } from '@patronat/core/coverage/count.ts'
import { type Counter, NO_COUNTER } from '@patronat/core/coverage/counter.ts'
import { lastClosedMonth } from '@patronat/core/month/year-month.ts'
import { countsToTakeOff, readCounters, without } from '@patronat/core/projection/read-coverage.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import type { Visibility } from '@patronat/core/visibility/visibility.ts'

/** One key of a dimension: what is counted for all pledges, and for those that are asked for. */
export type CoverageRow = { key: string; all: Counter; own: Counter; closed: string }

/** The counters as they stand now, for all pledges or for those of one campaign. Each dimension is read when asked for. */
export class CoverageView {
  readonly now: Date
  /** The last month that has closed: by it "speaking" is told. */
  readonly closed: string
  readonly #scope: Scope
  readonly #counters: (scope: Scope, dimension: Dimension) => Promise<Counter[]>

  constructor(scope: Scope, now: Date, counters: (scope: Scope, dimension: Dimension) => Promise<Counter[]>) {
    this.#scope = scope
    this.now = now
    this.closed = lastClosedMonth(now)
    this.#counters = counters
  }

  /** Every key that is counted at all; where the scope has none of it, `own` counts nothing. */
  async rows(dimension: Dimension): Promise<CoverageRow[]> {
    const own = new Map((await this.#counters(this.#scope, dimension)).map((row) => [row.key, row]))
    const all = await this.#counters('ALL', dimension)
    return all.map((row) => ({ key: row.key, all: row, own: own.get(row.key) ?? NO_COUNTER, closed: this.closed }))
  }

  async total(): Promise<CoverageRow> {
    return (await this.rows('ALL'))[0] ?? this.nothing('ALL')
  }

  /** Of what nobody has added to yet. */
  nothing(key: string): CoverageRow {
    return { key, all: NO_COUNTER, own: NO_COUNTER, closed: this.closed }
  }
}

/** Reads each dimension once a request, and takes off what people add no more. */
export function counterReader(tables: Tables, visibility: () => Promise<Visibility>) {
  const read = new Map<string, Promise<Counter[]>>()
  let less: Promise<Counts> | undefined
  return (scope: Scope, dimension: Dimension): Promise<Counter[]> => {
    const known = read.get(`${scope}#${dimension}`)
    if (known !== undefined) return known
    const rows = visibility().then(async (seen) => {
      less ??= countsToTakeOff(tables, seen)
      return without(await readCounters(tables, scope, dimension), scope, dimension, await less)
    })
    read.set(`${scope}#${dimension}`, rows)
    return rows
  }
}
