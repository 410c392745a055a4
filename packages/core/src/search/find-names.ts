import type { PersonName } from '../name/name.model.ts'
import { queryItems, type Tables } from '../table/client.ts'
import { type Match, matchNames, readTyped, type Typed, wordDistance } from './match.ts'
import { type NameList, nearReads, readPosting } from './posting.ts'

/** Reads of one query, ids of one read, and people who are loaded to be compared: what a search costs at most. */
export const KEYS_AT_MOST = 24
const IDS_AT_MOST = 50
const COMPARED_AT_MOST = 50

export type Found<T> = { item: T; match: Match }

/**
 * Who in a list is meant by what was typed, nearest first: any recorded form, any script, the beginning of a word,
 * one slip in a word of up to six letters, two in a longer one. At most 24 reads of at most 50 postings, then one
 * batch of at most 50 records, whatever the list's length. Two letters at least, else nobody.
 */
export async function findNames<T>(
  tables: Tables,
  list: NameList,
  typed: string,
  load: (ids: readonly string[]) => Promise<readonly (T | null)[]>,
  namesOf: (item: T) => readonly PersonName[],
): Promise<Found<T>[]> {
  const wanted = readTyped(typed)
  if (wanted.words.length === 0) return []
  const ids = await findIds(tables, list, wanted)
  const people = await load(ids)
  return people
    .filter((person) => person !== null)
    .flatMap((item) => {
      const match = matchNames(wanted, namesOf(item))
      return match === null ? [] : [{ item, match }]
    })
    .toSorted((a, b) => a.match.distance - b.match.distance)
}

type Read = { word: string; hash: string; beginsWith?: string }

/** The words first, then neighbours, of the longest word first, as far as the reads go. */
export function readsOf(list: NameList, { words }: Typed): Read[] {
  const begun = words.map((word) => ({ word, hash: list.words, beginsWith: word }))
  // Of three words and more one may not be recorded, so none is asked for beside another.
  const beside = (word: string) => (words.length === 2 ? words.find((other) => other !== word) : undefined)
  const near = words.flatMap((word) => nearReads(list, word, beside(word)).map((read) => ({ word, ...read })))
  return [...begun, ...near].slice(0, KEYS_AT_MOST)
}

/** Nearest first, by the words alone. */
async function findIds(tables: Tables, list: NameList, typed: Typed): Promise<string[]> {
  const found = new Map<string, Map<string, number>>()
  const words = typed.words.length
  await Promise.all(
    readsOf(list, typed).map(async ({ word, ...read }) => {
      const page = await queryItems<{ sk: string; of: string }>(tables, {
        table: list.table,
        ...read,
        page: { first: IDS_AT_MOST },
        // A posting says where to look; what is decided is decided by the records.
        consistent: read.hash === list.words,
      })
      for (const { item } of page.items) {
        const posting = readPosting(item.sk)
        if (posting.scope !== null && list.scope !== null && posting.scope !== list.scope) continue
        const distance = wordDistance(word, posting.word, words > 1 ? 1 : 0)
        if (distance === null) continue
        const near = found.get(item.of) ?? new Map<string, number>()
        found.set(item.of, near.set(word, Math.min(distance, near.get(word) ?? UNFOUND)))
      }
    }),
  )
  return byPromise(typed.words, found).slice(0, COMPARED_AT_MOST)
}

const UNFOUND = 9

/**
 * Who was found by every word comes first, nearest first. Who was found by one alone comes by how few others were: a
 * badly typed surname says more than a first name that hundreds bear.
 */
function byPromise(words: readonly string[], found: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const bearers = new Map<string, number>()
  for (const near of found.values()) for (const word of near.keys()) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  const promise = [...found].map(([id, near]) => ({
    id,
    missing: words.filter((word) => !near.has(word)).length,
    common: Math.min(...[...near.keys()].map((word) => bearers.get(word) ?? 0)),
    distance: words.reduce((sum, word) => sum + (near.get(word) ?? UNFOUND), 0),
  }))
  return promise
    .toSorted((a, b) => a.missing - b.missing || (a.missing === 0 ? 0 : a.common - b.common) || a.distance - b.distance)
    .map(({ id }) => id)
}
