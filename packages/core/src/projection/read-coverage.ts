import { patronCounts } from '../coverage/contribution.ts'
import { byItem, counterPk, type Counts, difference, type Dimension, type Scope } from '../coverage/count.ts'
import { type Counter, sumOf } from '../coverage/counter.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import { queryItems, readItems, type Tables } from '../table/client.ts'
import { pagesOf } from '../table/page.ts'
import { readAll } from './contribution.ts'
import { sharesOf } from './patron-share.ts'
import { countsKey, countsOf, type CountsItem } from './write-counts.ts'

/** At most so many rows of one dimension are read: houses, groups, countries, regions, cases. */
export const ROWS_AT_MOST = 300

/** The counters of one dimension, by key. Costs what it holds: one to three reads. */
export async function readCounters(tables: Tables, scope: Scope, dimension: Dimension): Promise<Counter[]> {
  const rows: Counter[] = []
  const hash = counterPk(scope, dimension)
  for await (const items of pagesOf((page) => queryItems(tables, { table: 'public', hash, page }))) {
    rows.push(...items.map((item) => ({ key: item.sk, numbers: onlyNumbers(item) })))
    if (rows.length >= ROWS_AT_MOST) break
  }
  return rows
}

const onlyNumbers = (attributes: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, number] => entry[0].includes('@')))

/**
 * What people who are withheld still add, until the projector has cleaned up: an answer takes it off at once, since a
 * number that goes down a second later would tell of them too. Nearly always nothing: one batch read a hundred ids.
 */
export async function countsOfWithheld(tables: Tables, withheld: ReadonlySet<string>): Promise<Counts> {
  const ids = [...withheld]
  const total: Record<string, number> = {}
  const addAll = (counts: Counts) => {
    for (const [at, by] of Object.entries(counts)) total[at] = (total[at] ?? 0) + by
  }
  const patrons = new Set<string>()
  for (let at = 0; at < ids.length; at += 100) {
    const chunk = ids.slice(at, at + 100)
    const items = await readItems<CountsItem>(tables, 'public', chunk.map(countsKey))
    items.forEach((item) => addAll(countsOf(item)))
    const uncleaned = chunk.filter((_, index) => Object.keys(countsOf(items[index] ?? null)).length > 0)
    for (const id of uncleaned)
      for (const pledge of await readAll<PledgeCard>(tables, id, 'PLEDGE#')) patrons.add(pledge.parliamentarianId)
  }
  for (const id of patrons) {
    const [item] = await readItems<CountsItem>(tables, 'public', [countsKey(id)])
    if (item?.place === undefined) continue
    const shares = (await sharesOf(tables, id)).filter(({ prisonerId }) => !withheld.has(prisonerId))
    addAll(difference(countsOf(item), patronCounts(item.place, shares)))
  }
  return total
}

/** Takes `less` off the rows of one dimension. */
export function without(rows: readonly Counter[], scope: Scope, dimension: Dimension, less: Counts): Counter[] {
  const off = new Map(
    byItem(less)
      .filter(({ pk }) => pk === counterPk(scope, dimension))
      .map(({ sk, numbers }) => [sk, { numbers: negative(numbers) }]),
  )
  return rows.map((row) => {
    const taken = off.get(row.key)
    return taken === undefined ? row : sumOf(row.key, [row, taken])
  })
}

const negative = (numbers: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).map(([name, by]) => [name, -by]))
