import { keysWithout } from '../search/posting.ts'
import type { Item, Key } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'

/** A place in a list that no index of the card gives: it says whose card stands here. */
export type Pointer = Item & { to: string }

/** Brings the places of one card from `was` to `now`; `said` stands in each of them. */
export const pointerOperations = (
  to: string,
  was: readonly Key[],
  now: readonly Key[],
  said: Record<string, unknown> = {},
): Operation[] => [
  ...keysWithout(was, now).map((key): Operation => ({ do: 'delete', table: 'public', key })),
  ...now.map((key): Operation => ({ do: 'put', table: 'public', item: { ...key, shape: 1, to, ...said } })),
]
