import { type Key, queryItems, type Tables } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { foldName } from './fold.ts'
import { nameTokens, type PersonName } from './name.model.ts'

/** Whose names are looked up together: the members of a house, the records of an organisation. */
export type NameList = { partition: string; names: readonly PersonName[] } | null

const keysOf = (id: string, list: NameList): Key[] =>
  list === null ? [] : nameTokens(list.names).map((token) => ({ pk: list.partition, sk: `${token}#${id}` }))

/** What an index of names needs when somebody appears or changes: only the difference is written. */
export function nameOperations(id: string, was: NameList, now: NameList): Operation[] {
  const [before, after] = [keysOf(id, was), keysOf(id, now)]
  return [
    ...before.filter(missingIn(after)).map((key): Operation => ({ do: 'delete', table: 'registry', key })),
    ...after
      .filter(missingIn(before))
      .map((key): Operation => ({ do: 'put', table: 'registry', item: { ...key, shape: 1, of: id } })),
  ]
}

const missingIn = (keys: readonly Key[]) => (key: Key) => !keys.some(({ pk, sk }) => pk === key.pk && sk === key.sk)

const LOOKED_AT = 100
const FOUND_AT_MOST = 20

/**
 * Who in a list has a name whose words begin like what was typed, in any script and common spelling; at most
 * 20. The longest word is looked up, the others are compared: two reads, whatever the list's length.
 */
export async function findByName<T extends { data: { names: readonly PersonName[] } }>(
  tables: Tables,
  partition: string,
  typed: string,
  load: (ids: readonly string[]) => Promise<(T | null)[]>,
): Promise<T[]> {
  const [longest, ...others] = foldName(typed)
    .split(' ')
    .sort((a, b) => b.length - a.length)
  if (longest === undefined || longest.length < 2) return []
  const page = { first: LOOKED_AT }
  const found = await queryItems<{ of: string }>(tables, {
    table: 'registry',
    hash: partition,
    beginsWith: longest,
    page,
  })
  const people = await load([...new Set(found.items.map(({ item }) => item.of))])
  return people
    .filter((person) => person !== null)
    .filter(({ data }) => {
      const words = data.names.flatMap(({ text }) => foldName(text).split(' '))
      return others.every((other) => words.some((word) => word.startsWith(other)))
    })
    .slice(0, FOUND_AT_MOST)
}
