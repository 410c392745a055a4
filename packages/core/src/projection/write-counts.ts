import { isDeepStrictEqual } from 'node:util'
import type { Place } from '../coverage/contribution.ts'
import { byItem, type Counts, difference } from '../coverage/count.ts'
import { type Item, type Key, readItem, type Tables } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import type { PatronListing } from './patron-list.ts'

/** Of a member: where they sit, and in which lists of patrons they stand. */
type OfMember = { place?: Place; listing?: PatronListing | null }

/** What a prisoner or a member has added to the counters so far; `turn` counts its writes. */
export type CountsItem = Item & OfMember & { counts: string; turn: number }

export const countsKey = (id: string): Key => ({ pk: id, sk: 'COVERAGE' })

export const readCounts = (tables: Tables, id: string): Promise<CountsItem | null> =>
  readItem<CountsItem>(tables, 'public', countsKey(id))

export const countsOf = (item: Pick<CountsItem, 'counts'> | null): Counts =>
  item === null ? {} : (JSON.parse(item.counts) as Counts)

/**
 * Brings the counters from what a source had added to what it adds now, in the same transaction as its new share. A
 * second writer that read the same `was` is refused, so nothing is ever added twice, however often or late it comes.
 */
export function countsOperations(
  id: string,
  was: CountsItem | null,
  counts: Counts,
  { place, listing = null }: OfMember = {},
): Operation[] {
  const changed = difference(counts, countsOf(was))
  const isListedAsBefore = isDeepStrictEqual(listing, was?.listing ?? null)
  if (Object.keys(changed).length === 0 && isListedAsBefore) return []
  const item: CountsItem = {
    ...countsKey(id),
    shape: 1,
    counts: JSON.stringify(counts),
    turn: (was?.turn ?? 0) + 1,
    ...(place === undefined ? {} : { place }),
    ...(listing === null ? {} : { listing }),
  }
  const onlyIf = { attribute: 'turn', is: was?.turn ?? null }
  const isGone = Object.keys(counts).length === 0
  return [
    // Who adds nothing any more leaves nothing behind, not even that they were here.
    isGone
      ? { do: 'delete', table: 'public', key: countsKey(id), onlyIf }
      : { do: 'put', table: 'public', item, onlyIf },
    ...byItem(changed).map(({ pk, sk, numbers }): Operation => {
      const entries = Object.entries(numbers)
      return {
        do: 'update',
        table: 'public',
        key: { pk, sk },
        expression: `ADD ${entries.map((_, at) => `#n${at} :n${at}`).join(', ')}`,
        names: Object.fromEntries(entries.map(([name], at) => [`#n${at}`, name])),
        values: Object.fromEntries(entries.map(([, by], at) => [`:n${at}`, by])),
      }
    }),
  ]
}
