import type { Counts, Dimension, Scope } from '@patronat/core/coverage/count.ts'
import { type Counter, NO_COUNTER } from '@patronat/core/coverage/counter.ts'
import { lastClosedMonth } from '@patronat/core/month/year-month.ts'
import { countsToTakeOff, readCounters, without } from '@patronat/core/projection/read-coverage.ts'
import { readCountersAt, readMoment } from '@patronat/core/projection/read-past.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import type { Visibility } from '@patronat/core/visibility/visibility.ts'

/** One key of a dimension: what is counted for all pledges, and for those that are asked for. */
export type CoverageRow = { key: string; all: Counter; own: Counter; closed: string }

/** The counters of one dimension, within a scope. */
export type ReadCounters = (scope: Scope, dimension: Dimension) => Promise<Counter[]>

type Asked = {
  /** As known when; left out: at the instant itself. */
  knownAt?: Date
  /** The houses that a campaign asks, by id; null: all. */
  audience?: readonly string[] | null
}

/** The counters at an instant, for all pledges or for those of one campaign. Each dimension is read when asked for. */
export class CoverageView {
  readonly now: Date
  readonly knownAt: Date
  readonly audience: readonly string[] | null
  /** The last month that has closed: by it "speaking" is told. */
  readonly closed: string
  readonly #scope: Scope
  readonly #counters: ReadCounters

  constructor(scope: Scope, now: Date, counters: ReadCounters, { knownAt = now, audience = null }: Asked = {}) {
    this.#scope = scope
    this.now = now
    this.knownAt = knownAt
    this.audience = audience
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
export function counterReader(tables: Tables, visibility: () => Promise<Visibility>): ReadCounters {
  let less: Promise<Counts> | undefined
  return once(async (scope, dimension) => {
    const seen = await visibility()
    less ??= countsToTakeOff(tables, seen)
    return without(await readCounters(tables, scope, dimension), scope, dimension, await less)
  })
}

/** The same of an instant in the past, by what is known and visible today. */
export function pastReader(
  tables: Tables,
  visibility: () => Promise<Visibility>,
  live: ReadCounters,
  at: Date,
): ReadCounters {
  const instant = at.toISOString()
  let moment: ReturnType<typeof readMoment> | undefined
  return once(async (scope, dimension) => {
    moment ??= visibility().then(({ withheld }) => readMoment(tables, withheld, instant))
    return readCountersAt(tables, { scope, dimension, at: instant }, await live(scope, dimension), await moment)
  })
}

function once(read: ReadCounters): ReadCounters {
  const known = new Map<string, Promise<Counter[]>>()
  return (scope, dimension) => {
    const of = `${scope}#${dimension}`
    const rows = known.get(of) ?? read(scope, dimension)
    known.set(of, rows)
    return rows
  }
}
