import { patronCounts, type PledgeShare, prisonerCounts } from '../coverage/contribution.ts'
import { byItem, counterPk, type Counts, difference, type Dimension, type Scope } from '../coverage/count.ts'
import { type Counter, sumOf } from '../coverage/counter.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import { queryItems, readItems, type Tables } from '../table/client.ts'
import { pagesOf } from '../table/page.ts'
import type { PrisonerCard } from '../prisoner/prisoner.card.ts'
import type { PublicEnd, Visibility } from '../visibility/visibility.ts'
import { type CardItem, cardKey, cardOf } from './card-item.ts'
import { readAll } from './contribution.ts'
import { endedPrisoner } from './public-end.ts'
import { prisonerShareOf } from './refresh-prisoner.ts'
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
export async function countsToTakeOff(tables: Tables, { withheld, ended }: Visibility): Promise<Counts> {
  const ids = [...withheld, ...ended.keys()]
  const total: Record<string, number> = {}
  const addAll = (counts: Counts) => {
    for (const [at, by] of Object.entries(counts)) total[at] = (total[at] ?? 0) + by
  }
  const patrons = new Set<string>()
  for (let at = 0; at < ids.length; at += 100) {
    const chunk = ids.slice(at, at + 100)
    const items = await readItems<CountsItem>(tables, 'public', chunk.map(countsKey))
    for (const [index, id] of chunk.entries())
      addAll(difference(countsOf(items[index] ?? null), await remaining(tables, id, ended.get(id))))
    const uncleaned = chunk.filter((_, index) => Object.keys(countsOf(items[index] ?? null)).length > 0)
    for (const id of uncleaned)
      for (const pledge of await readAll<PledgeCard>(tables, id, 'PLEDGE#')) patrons.add(pledge.parliamentarianId)
  }
  for (const id of patrons) {
    const [item] = await readItems<CountsItem>(tables, 'public', [countsKey(id)])
    if (item?.place === undefined) continue
    const shares = (await sharesOf(tables, id))
      .filter(({ prisonerId }) => !withheld.has(prisonerId))
      .map((share) => endedShare(share, ended.get(share.prisonerId)))
    addAll(difference(countsOf(item), patronCounts(item.place, shares)))
  }
  return total
}

/** What somebody adds still: nothing who is withheld; who is free by now, as one who is. */
async function remaining(tables: Tables, id: string, end: PublicEnd | undefined): Promise<Counts> {
  const [item] = end === undefined ? [] : await readItems<CardItem>(tables, 'public', [cardKey(id)])
  if (end === undefined || item == null) return {}
  const card = endedPrisoner(cardOf<PrisonerCard>(item), end)
  return prisonerCounts(prisonerShareOf(card, card.caseId ?? null, []))
}

const endedShare = (share: PledgeShare, end: PublicEnd | undefined): PledgeShare =>
  end === undefined || !share.isActive ? share : { ...share, isActive: false, ended: end.publicAt.slice(0, 7) }

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
