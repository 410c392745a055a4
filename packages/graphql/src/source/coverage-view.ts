import type { Counts, Dimension, Scope } from '@patronat/core/coverage/count.ts'
import { type Counter, NO_COUNTER } from '@patronat/core/coverage/counter.ts'
import { lastClosedMonth } from '@patronat/core/month/year-month.ts'
import { countsOfWithheld, readCounters, without } from '@patronat/core/projection/read-coverage.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import type { Visibility } from '@patronat/core/visibility/visibility.ts'

/** The counters as they stand now, for all pledges or for those of one campaign. Each dimension is read when asked for. */
export class CoverageView {
  readonly now: Date
  /** The last month that has closed: by it "speaking" is told. */
  readonly closed: string
  readonly scope: Scope
  readonly #rows: (scope: Scope, dimension: Dimension) => Promise<Counter[]>

  constructor(scope: Scope, now: Date, rows: (scope: Scope, dimension: Dimension) => Promise<Counter[]>) {
    this.scope = scope
    this.now = now
    this.closed = lastClosedMonth(now)
    this.#rows = rows
  }

  /** The rows of a dimension; `prisoners` and `members` are counted for the whole only. */
  rows(dimension: Dimension, scope: Scope = this.scope): Promise<Counter[]> {
    return this.#rows(scope, dimension)
  }

  async total(scope: Scope = this.scope): Promise<Counter> {
    return (await this.rows('ALL', scope))[0] ?? NO_COUNTER
  }
}

/** Reads each dimension once a request, and takes off what withheld people still add. */
export function counterReader(tables: Tables, visibility: () => Promise<Visibility>) {
  const read = new Map<string, Promise<Counter[]>>()
  let less: Promise<Counts> | undefined
  return (scope: Scope, dimension: Dimension): Promise<Counter[]> => {
    const known = read.get(`${scope}#${dimension}`)
    if (known !== undefined) return known
    const rows = visibility().then(async ({ withheld }) => {
      less ??= countsOfWithheld(tables, withheld)
      return without(await readCounters(tables, scope, dimension), scope, dimension, await less)
    })
    read.set(`${scope}#${dimension}`, rows)
    return rows
  }
}
