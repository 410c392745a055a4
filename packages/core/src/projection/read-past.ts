import { ALWAYS, type Counts, counterPk, difference, type Dimension, type Scope } from '../coverage/count.ts'
import type { Counter } from '../coverage/counter.ts'
import { instantOf, lineOf, patronPast, withdrawnPast } from '../coverage/past.ts'
import { floorSlot, type Instant, slotName } from '../coverage/slot.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import { type Item, queryItems, readItems, type Tables } from '../table/client.ts'
import { readAllPages } from '../table/page.ts'
import { readAll } from './contribution.ts'
import { readCourses } from './course.ts'
import { eventsHash, pastKey, type PastItem, pastOf, THEN, yearHash } from './past-item.ts'
import { ROWS_AT_MOST } from './read-coverage.ts'
import { sharesOf } from './patron-share.ts'

/** Every line that counts something at an instant: `<pk>|<key>|<measure>` -> number. */
type Lines = Readonly<Record<string, number>>

/** What was changed until an instant. Pure. */
function until(past: Counts, at: Instant, into: Record<string, number>, sign = 1): void {
  for (const [address, by] of Object.entries(past))
    if (instantOf(address) <= at) into[lineOf(address)] = (into[lineOf(address)] ?? 0) + sign * by
}

/**
 * The counters of a dimension as they were at an instant, by what is known and visible today: the years before, the half
 * days of its year, the events of its half day. Two queries, whatever happened since. `live` are the counters of today.
 */
export async function readCountersAt(
  tables: Tables,
  { scope, dimension, at }: { scope: Scope; dimension: Dimension; at: Instant },
  live: readonly Counter[],
  moment: Lines,
): Promise<Counter[]> {
  const pk = counterPk(scope, dimension)
  const [year, slot] = [at.slice(0, 4), slotName(floorSlot(at))]
  const hash = yearHash(pk, year)
  const items = await readAllPages((page) => queryItems(tables, { table: 'public', hash, page }))
  const ofYear = new Map(items.map((item) => [item.sk, item]))
  return live.slice(0, ROWS_AT_MOST).map(({ key, numbers }) => {
    const sums: Record<string, number> = {}
    const add = (measure: string, by: number) => {
      sums[measure] = (sums[measure] ?? 0) + by
    }
    for (const [name, by] of Object.entries(numbers)) {
      const [measure, when] = name.split('@') as [string, string]
      if (measure.startsWith(THEN) && when < year) add(measure.slice(THEN.length), by)
    }
    for (const [name, by] of Object.entries(ofYear.get(key) ?? {})) {
      const [measure, when] = name.split('@') as [string, string?]
      if (when !== undefined && when <= slot) add(measure, Number(by))
    }
    for (const [line, by] of Object.entries(moment)) {
      const [ofPk, ofKey, measure] = line.split('|') as [string, string, string]
      if (ofPk === pk && ofKey === key) add(measure, by)
    }
    return { key, numbers: asCounter(sums, numbers, at) }
  })
}

/** As counters of today are read: what has no month holds always; statements belong to their month. */
function asCounter(sums: Lines, live: Counter['numbers'], at: Instant): Counter['numbers'] {
  const month = at.slice(0, 7)
  const statements = Object.entries(live).filter(
    ([name]) => name.startsWith('statements@') && name < `statements@${month}`,
  )
  const { statements: running = 0, ...rest } = sums
  return {
    ...Object.fromEntries(Object.entries(rest).map(([measure, sum]) => [`${measure}@${ALWAYS}`, sum])),
    ...Object.fromEntries(statements),
    [`statements@${month}`]: running,
  }
}

/**
 * What belongs to an instant beyond the sums: the events of its half day until it, less what withheld people still add.
 * Costs the acts of half a day, and one batch read a hundred withheld ids.
 */
export async function readMoment(tables: Tables, withheld: ReadonlySet<string>, at: Instant): Promise<Lines> {
  const hash = eventsHash(floorSlot(at))
  const events = await readAllPages((page) =>
    queryItems<Item & { past: string }>(tables, { table: 'public', hash, page }),
  )
  const lines: Record<string, number> = {}
  for (const item of events) until(pastOf(item), at, lines)
  await takeOffWithheld(tables, withheld, at, lines)
  return lines
}

/** HIDE changes the past at once: until the projector has cleaned up, what people who are withheld add is taken off. */
async function takeOffWithheld(
  tables: Tables,
  withheld: ReadonlySet<string>,
  at: Instant,
  lines: Record<string, number>,
): Promise<void> {
  const ids = [...withheld].filter((id) => id.startsWith('prs_') && !id.includes('/'))
  const patrons = new Set<string>()
  for (let from = 0; from < ids.length; from += 100) {
    const chunk = ids.slice(from, from + 100)
    const items = await readItems<PastItem>(tables, 'public', chunk.map(pastKey))
    for (const [index, item] of items.entries()) {
      if (item === null) continue
      const past = pastOf(item)
      until(past, at, lines, -1)
      until(withdrawnPast(past, null), at, lines)
      for (const pledge of await readAll<PledgeCard>(tables, chunk[index] as string, 'PLEDGE#'))
        patrons.add(pledge.parliamentarianId)
    }
  }
  for (const id of patrons) {
    const [item] = await readItems<PastItem>(tables, 'public', [pastKey(id)])
    if (item?.places === undefined) continue
    const shares = (await sharesOf(tables, id)).filter(({ prisonerId }) => !withheld.has(prisonerId))
    const courses = await readCourses(
      tables,
      shares.map(({ pledgeId }) => pledgeId),
    )
    until(difference(patronPast(item.places, courses), pastOf(item)), at, lines)
  }
}
