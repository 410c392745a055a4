import { html } from 'hono/html'
import type { Language } from '../language/language.ts'
import { PRISONERS_TEXT } from '../prisoner/prisoners.text.ts'
import { type Html, NOTHING } from './html.ts'

type PageInfo = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

const LENGTH = 25

/** What the query of an address says about paging, as arguments of a connection. */
export function pageArguments(query: URLSearchParams, length = LENGTH) {
  const [after, before] = [query.get('after'), query.get('before')]
  if (before !== null) return { last: length, before, first: null, after: null }
  return { first: length, after, last: null, before: null }
}

/** Which parameters belong into the address of a page of a list. */
export const PAGE_KEYS = ['after', 'before'] as const

/** Links to the next and the previous page; `keep`: what else the address says. Nothing where all fits on one. */
export function pager(info: PageInfo, query: URLSearchParams, keep: readonly string[], language: Language): Html {
  if (!info.hasNextPage && !info.hasPreviousPage) return NOTHING
  const text = PRISONERS_TEXT[language]
  const kept = keep.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : []))
  const link = (name: string, cursor: string | null, label: string, rel: string) =>
    html`<a class="button" rel="${rel}" href="?${String(new URLSearchParams([...kept, [name, cursor ?? '']]))}"
      >${label}</a
    > `
  return html`<nav class="row" aria-label="${text.pages}">
    ${info.hasPreviousPage ? link('before', info.startCursor, text.previous, 'prev') : NOTHING}
    ${info.hasNextPage ? link('after', info.endCursor, text.next, 'next') : NOTHING}
  </nav>`
}
