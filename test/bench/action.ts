import { randomUUID } from 'node:crypto'
import type { Visitor } from '../api/house.ts'

/** One thing that people do every day. `prepare` is not measured; it answers what is. */
export type Action = {
  surface: 'public' | 'office' | 'console'
  name: string
  prepare: () => Promise<() => Promise<void>>
  /** It reads more until there are so many, and never more than then. */
  upTo?: number
}

/** The app's own operation, answered without an error and without a refusal. */
export async function ask(visitor: Visitor, document: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { data, errors, text } = await visitor.ask(document, { language: 'en', ...variables })
  if (data === null || errors.length > 0 || text.includes('"Failure"')) throw new Error(text.slice(0, 500))
}

/** Reads of one surface: their name, the operation, what it is asked with. */
export const reads = (surface: Action['surface'], visitor: () => Visitor, all: readonly Read[]): Action[] =>
  all.map(([name, document, variables, bound]) => ({
    surface,
    name,
    prepare: async () => () => ask(visitor(), document, variables),
    ...bound,
  }))
type Read = [name: string, document: string, variables?: Record<string, unknown>, bound?: { upTo: number }]

/** A mutation: `prepare` answers its input, for the first thing it is done to and for the next one alike. */
export const writes =
  (surface: Action['surface'], visitor: Visitor) =>
  (name: string, document: string, prepare: () => Promise<Record<string, unknown>>): Action => ({
    surface,
    name,
    prepare: async () => {
      const input = { ...(await prepare()), commandId: randomUUID() }
      return () => ask(visitor, document, { input })
    },
  })

/** How much the lists that are measured show at once. */
export const PAGE = 10

/** What people type who look for Xenia Zubrytska. */
export const TYPED = 'Зубрицька Ксеня'

export const SEARCH = `query Search($text: String!, $language: LanguageTag!) {
  search(text: $text, first: 8) {
    edges { matched node { __typename ... on Prisoner { id name(language: $language) } ... on Parliamentarian { id name(language: $language) } } }
  }
}`
