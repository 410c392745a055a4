import type { ActivityCard } from '../activity/activity.card.ts'
import { type PledgeActs, type PledgeCard, SHOWN_OF_A_KIND } from '../pledge/pledge.card.ts'
import { queryItems, type Tables } from '../table/client.ts'
import { readAllPages } from '../table/page.ts'
import { type CardItem, cardOf } from './card-item.ts'

/** What all pledges of a prisoner contribute, read consistently. Reads in pages until done. */
export const pledgesOf = (tables: Tables, prisonerId: string): Promise<PledgeCard[]> =>
  readAll<PledgeCard>(tables, prisonerId, 'PLEDGE#')

/** What one verified activity contributes to its pledge. `verifiedAt`: absent in those from before it was kept. */
export type ActivityShare = ActivityCard & { isStatement?: boolean; verifiedAt?: string | null }

/** What was verified under a pledge, out of what its activities contribute, in any order. Pure. */
export function actsOf(shares: readonly ActivityShare[]): PledgeActs {
  const newest = [...shares].sort((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id))
  const statements: Record<string, number> = {}
  const done: Record<string, string[]> = {}
  for (const { id, kind, on, isStatement } of newest) {
    const month = on.slice(0, 7)
    if (isStatement === true && month.length === 7) statements[month] = (statements[month] ?? 0) + 1
    const ofKind = (done[kind] ??= [])
    if (ofKind.length < SHOWN_OF_A_KIND) ofKind.push(id)
  }
  const last = newest.find(({ isStatement }) => isStatement === true)
  if (last === undefined) return { lastStatement: null, statements, done }
  const { isStatement: _, verifiedAt: __, ...lastStatement } = last
  return { lastStatement, statements, done }
}

export async function readAll<T>(tables: Tables, hash: string, beginsWith: string): Promise<T[]> {
  const items = await readAllPages((page) => queryItems<CardItem>(tables, { table: 'public', hash, beginsWith, page }))
  return items.map((item) => cardOf<T>(item))
}
