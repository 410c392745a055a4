import { useEffect, useState } from 'react'
import { type RaRecord, useGetList } from 'react-admin'
import type { SearchQuery } from '../generated/graphql.ts'

export type FoundPerson = SearchQuery['result']['edges'][number]['node'] & RaRecord

const LETTERS = 2
const PAUSE = 250
const SHOWN = 8

const NOBODY: FoundPerson[] = []

/** Who is meant by what is being typed, nearest first; asked when the fingers rest. */
export function useFound(typed: string) {
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  const enabled = text.length >= LETTERS
  const { data, isFetching, error } = useGetList<FoundPerson>(
    'found',
    { filter: { text }, pagination: { page: 1, perPage: SHOWN } },
    { enabled },
  )
  const isTooShort = typed.trim().length < LETTERS
  return {
    people: isTooShort || !enabled ? NOBODY : (data ?? NOBODY),
    isTooShort,
    isSearching: !isTooShort && (isFetching || text !== typed.trim()),
    hasFailed: Boolean(error),
  }
}
