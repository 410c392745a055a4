import { html, raw } from 'hono/html'
import { PAGE_KEYS, pageArguments, pager } from '../frame/pager.ts'
import { PrisonerListDocument, type PrisonerFilter, type PrisonerOrder } from '../generated/graphql.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import type { Page } from '../route/page.ts'
import { prisonerLine } from './prisoner-line.ts'
import { PRISONERS_TEXT, type View, VIEWS } from './prisoners.text.ts'

/** What each view asks; only what an index serves. */
const ASKS: Readonly<Record<View, { orderBy: PrisonerOrder; filter: PrisonerFilter | null }>> = {
  waiting: { orderBy: 'LONGEST_WITHOUT_PATRON', filter: null },
  without: { orderBy: 'LONGEST_WITHOUT_PATRON', filter: { hasPatron: false } },
  with: { orderBy: 'LONGEST_WITHOUT_PATRON', filter: { hasPatron: true } },
  name: { orderBy: 'NAME', filter: null },
}

/** `/prisoners`: everybody who may be shown, a page at a time. */
export const prisonersPage: Page = async ({ language, query, ask }) => {
  const text = PRISONERS_TEXT[language]
  const view = VIEWS.find((name) => name === query.get('view')) ?? 'waiting'
  const { prisoners } = await ask(PrisonerListDocument, {
    ...pageArguments(query),
    ...ASKS[view],
    language: LANGUAGE[language].data,
  })
  const people = prisoners.edges.map(({ node }) => prisonerLine(node, language))
  return {
    title: text.title,
    description: text.description,
    keeps: ['view', ...PAGE_KEYS],
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${viewLinks(view, language)}
      ${
        people.length === 0
          ? html`<p class="empty">${text.empty[view]}</p>`
          : html`<ul class="people" role="list">
              ${people}
            </ul>`
      }
      ${pager(prisoners.pageInfo, query, ['view'], language)}`,
  }
}

const viewLinks = (view: View, language: Language) => {
  const text = PRISONERS_TEXT[language]
  return html`<nav class="views" aria-label="${text.views}">
    ${VIEWS.map(
      (name) =>
        html`<a
          href="/${language}/prisoners${name === 'waiting' ? '' : `?view=${name}`}"
          ${name === view ? raw(' aria-current="page"') : ''}
          >${text.view[name]}</a
        > `,
    )}
  </nav>`
}
