import type { PersonName } from '../name/name.model.ts'
import type { Key } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { keysWithout, putPosting, wordKey } from './posting.ts'
import { wordsOf } from './word.ts'

/** Whose names are looked up together: the members of a house, the records of an organisation. */
export type Listed = { words: string; names: readonly PersonName[] } | null

/**
 * The words of a record's names, written in the transaction that writes the record: who has just been entered is
 * found at once by the beginning of a word. At most 24, so 48 when everything changes. Neighbourhoods follow by
 * the stream: in one transaction with a record of twelve names there would be no room for them.
 */
export function wordOperations(id: string, was: Listed, now: Listed): Operation[] {
  const [before, after] = [keysOf(id, was), keysOf(id, now)]
  return [
    ...keysWithout(before, after).map((key): Operation => ({ do: 'delete', table: 'registry', key })),
    ...keysWithout(after, before).map((key) => putPosting('registry', key, id)),
  ]
}

const keysOf = (id: string, list: Listed): Key[] =>
  list === null ? [] : wordsOf(list.names).map(({ word }) => wordKey(list.words, word, id))
