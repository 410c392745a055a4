import { html } from 'hono/html'
import { PAGE_KEYS, pageArguments } from '../frame/pager.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { CorrectionsDocument, type CorrectionsQuery } from '../generated/graphql.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { PRISONERS_TEXT } from '../prisoner/prisoners.text.ts'
import type { Page } from '../route/page.ts'
import { correctionList } from './correction-list.ts'
import { CORRECTION_TEXT } from './correction.text.ts'

const LENGTH = 25
const BEGINNING = '2000-01-01T00:00:00Z'

/** `/corrections`: what was wrong here and was put right, newest first. */
export const correctionsPage: Page = async ({ language, query, ask }) => {
  const text = CORRECTION_TEXT[language]
  // The list is kept oldest first, so its end is what is read first.
  const newest = { first: null, after: null, last: LENGTH, before: null }
  const page = query.has('after') || query.has('before') ? pageArguments(query, LENGTH) : newest
  const { corrections } = await ask(CorrectionsDocument, {
    since: BEGINNING,
    ...page,
    language: LANGUAGE[language].data,
  })
  const found = corrections.edges.map(({ node }) => node).reverse()
  return {
    title: text.title,
    description: text.lead,
    keeps: PAGE_KEYS,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${found.length === 0 ? html`<p class="empty">${text.none}</p>` : correctionList(found, language)}
      ${turns(corrections.pageInfo, language)}`,
  }
}

function turns(info: CorrectionsQuery['corrections']['pageInfo'], language: Language): Html {
  if (!info.hasNextPage && !info.hasPreviousPage) return NOTHING
  const text = CORRECTION_TEXT[language]
  const link = (name: string, cursor: string | null, label: string) =>
    html`<a class="button" href="?${String(new URLSearchParams([[name, cursor ?? '']]))}">${label}</a> `
  return html`<nav class="row" aria-label="${PRISONERS_TEXT[language].pages}">
    ${info.hasNextPage ? link('after', info.endCursor, text.newer) : NOTHING}
    ${info.hasPreviousPage ? link('before', info.startCursor, text.older) : NOTHING}
  </nav>`
}
