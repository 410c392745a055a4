import type { Key } from '../table/client.ts'
import type { TableName } from '../table/definition.ts'
import type { Operation } from '../table/operation.ts'
import { nearKeys } from './near-key.ts'
import type { NameWord } from './word.ts'

/**
 * Where names are looked up together. `words` holds the words themselves, so that three letters find; `near` their
 * deletion neighbourhoods, so that a slip finds. A neighbourhood serves several lists: `scope` says which.
 */
export type NameList = { table: TableName; words: string; near: string; scope: string | null }

export const wordKey = (words: string, word: string, id: string): Key => ({ pk: words, sk: `${word}#${id}` })

/** Which lists and neighbourhoods hold somebody's words. */
export type Posted = { lists: readonly string[]; near: string; scope: string; words: readonly NameWord[] }

/**
 * Every posting of a record. A word stands once in each list, and under at most 10 neighbours for each letter beside it:
 * a first name that hundreds bear is looked up with the first letter of the surname, and the other way round.
 */
export const postingKeys = (id: string, { lists, near, scope, words }: Posted): Key[] =>
  words.flatMap(({ word, beside }) => [
    ...lists.map((list) => wordKey(list, word, id)),
    ...nearKeys(word).flatMap((key) =>
      [...beside].map((letter) => ({ pk: `${near}#${key}`, sk: `${letter}#${scope}#${word}#${id}` })),
    ),
  ])

export const putPosting = (table: TableName, key: Key, id: string): Operation => ({
  do: 'put',
  table,
  item: { ...key, shape: 1, of: id },
})

/** Those of `keys` that `others` has not. */
export function keysWithout(keys: readonly Key[], others: readonly Key[]): Key[] {
  const known = new Set(others.map(({ pk, sk }) => `${pk}\n${sk}`))
  return keys.filter(({ pk, sk }) => !known.has(`${pk}\n${sk}`))
}

/** Where to read for a typed word; `beside` is the other word, if two were typed. */
export const nearReads = ({ near, scope }: NameList, word: string, beside: string | undefined) =>
  nearKeys(word).map((key) => ({
    hash: `${near}#${key}`,
    ...(beside === undefined ? {} : { beginsWith: `${beside.charAt(0)}#${scope === null ? '' : `${scope}#`}` }),
  }))

/** The word behind a posting's range key, and its scope: `letter#scope#word#id`, or `word#id` in a list of words. */
export function readPosting(sk: string): { word: string; scope: string | null } {
  const parts = sk.split('#')
  return { word: parts.at(-2) ?? '', scope: parts.at(-3) ?? null }
}
