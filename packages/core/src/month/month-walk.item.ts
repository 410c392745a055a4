import type { Item, Key } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'

/**
 * A house's calendar, or how much a campaign shows, concerns the months of very many pledges. What changes it writes
 * this item in its own transaction; the stream then tells those months anew, a part at a time. Each part moves the item
 * on, and so brings the next one: killed anywhere, it goes on there.
 */
export type MonthWalk = Item & { turn: number; list: number; after?: string }

export const MONTH_WALK = 'MONTH-WALK'

export const monthWalkKey = (id: string): Key => ({ pk: id, sk: MONTH_WALK })

/** Belongs into the transaction that changes the months of all pledges of a house or campaign. From the start again, where one was under way. */
export const beginMonthWalk = (id: string): Operation => ({
  do: 'update',
  table: 'registry',
  key: monthWalkKey(id),
  expression: 'SET #shape = :one, #list = :zero ADD #turn :one REMOVE #after',
  names: { '#shape': 'shape', '#list': 'list', '#turn': 'turn', '#after': 'after' },
  values: { ':one': 1, ':zero': 0 },
})
