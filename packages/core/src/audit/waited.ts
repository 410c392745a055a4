import type { Actor } from '../actor/actor.ts'
import type { Core } from '../core.ts'
import { type Item, queryItems } from '../table/client.ts'
import type { RecordChange } from '../table/operation.ts'
import { PAGE_LIMIT, type PageRequest, pagesOf } from '../table/page.ts'

/** Longer than a day anywhere on earth; nobody asks for yesterday's. */
export const WAITED_DAYS = 3
const AT_MOST = 5 * PAGE_LIMIT
const MINUTE = 60_000

const keyOf = (organisationId: string, day: string): string => `WAITED#${organisationId}#${day}`

/** What staff has answered notes how long it waited; what ended by itself notes nothing. */
export function waitedItem(actor: Actor, { id, waited }: RecordChange, at: string): Item | null {
  if (waited === undefined || actor.kind !== 'staff') return null
  const minutes = Math.max(0, Math.round((Date.parse(at) - Date.parse(waited)) / MINUTE))
  return { pk: keyOf(actor.organisationId, at.slice(0, 10)), sk: `${at}#${id}`, shape: 1, minutes }
}

/** How many minutes each thing waited that staff answered on a day (UTC), latest first; at most 500. */
export async function readWaited(core: Core, organisationId: string, day: string): Promise<number[]> {
  const minutes: number[] = []
  const hash = keyOf(organisationId, day)
  const list = (page: PageRequest) =>
    queryItems<{ minutes: number }>(core.tables, { table: 'registry', hash, page: { ...page, backwards: true } })
  for await (const items of pagesOf(list)) {
    minutes.push(...items.map((item) => item.minutes))
    if (minutes.length >= AT_MOST) break
  }
  return minutes
}
