import type { ActivityCard } from '../activity/activity.card.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import { queryItems, type Tables } from '../table/client.ts'
import { type CardItem, cardOf } from './card-item.ts'

/** What all pledges of a prisoner contribute, read consistently. Reads in pages until done. */
export const pledgesOf = (tables: Tables, prisonerId: string): Promise<PledgeCard[]> =>
  readAll<PledgeCard>(tables, prisonerId, 'PLEDGE#')

/** The newest verified statement of a pledge, or null. */
export async function lastStatementOf(tables: Tables, pledgeId: string): Promise<ActivityCard | null> {
  const activities = await readAll<ActivityCard & { isStatement?: boolean }>(tables, pledgeId, 'ACTIVITY#')
  const [last] = activities.filter(({ isStatement }) => isStatement === true).sort((a, b) => b.on.localeCompare(a.on))
  if (last === undefined) return null
  const { isStatement: _, ...card } = last
  return card
}

async function readAll<T>(tables: Tables, hash: string, beginsWith: string): Promise<T[]> {
  const all: T[] = []
  for (let after: string | undefined; ;) {
    const page = await queryItems<CardItem>(tables, {
      table: 'public',
      hash,
      beginsWith,
      page: { first: 100, ...(after === undefined ? {} : { after }) },
    })
    all.push(...page.items.map(({ item }) => cardOf<T>(item)))
    after = page.items.at(-1)?.cursor
    if (!page.hasMore || after === undefined) return all
  }
}
