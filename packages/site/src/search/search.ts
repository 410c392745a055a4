import { html } from 'hono/html'
import { caseLine } from '../case/case-line.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { pager } from '../frame/pager.ts'
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import { fill, fillText } from '../language/fill.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { memberPlace } from '../patron/patron-card.ts'
import { placeText } from '../prisoner/person-facts.ts'
import { PERSON_TEXT } from '../prisoner/person.text.ts'
import { isCyrillic, prisonerLine } from '../prisoner/prisoner-line.ts'
import { PRISONERS_TEXT } from '../prisoner/prisoners.text.ts'
import type { Page } from '../route/page.ts'
import { isSpelt, meantBy, shareName } from './spelling.ts'
import { SEARCH_TEXT } from './search.text.ts'

type Found = SearchQuery['search']['edges'][number]

const LENGTH = 20
const LETTERS_AT_LEAST = 2
const LETTERS_AT_MOST = 80

/** `/search?q=`: people, members and cases by a name; the box is in the frame of every page. */
export const searchPage: Page = async ({ language, query, ask }) => {
  const text = SEARCH_TEXT[language]
  const typed = (query.get('q') ?? '').trim().slice(0, LETTERS_AT_MOST)
  const page = { title: text.title, description: text.lead, keeps: ['q', 'after'], hidden: true } as const
  if ([...typed].length < LETTERS_AT_LEAST)
    return {
      ...page,
      main: html`<h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
        ${typed === '' ? NOTHING : html`<p class="empty">${text.tooShort}</p>`}`,
    }
  const { search } = await ask(SearchDocument, {
    text: typed,
    first: LENGTH,
    after: query.get('after'),
    language: LANGUAGE[language].data,
  })
  const title = fillText(text.titleOf, { text: typed })
  return {
    ...page,
    title,
    main: html`<h1>${title}</h1>
      ${
        search.edges.length === 0
          ? nobody(typed, language)
          : html`${nearest(typed, search.edges, language)}
              <ul class="people" role="list">
                ${search.edges.map((found) => foundLine(found, typed, language))}
              </ul>`
      }
      ${pager({ ...search.pageInfo, hasPreviousPage: false }, query, ['q'], language)}`,
  }
}

const nobody = (typed: string, language: Language): Html =>
  html`<div class="empty">
    <p>${fillText(SEARCH_TEXT[language].none, { text: typed })}</p>
    <p>${SEARCH_TEXT[language].noneHint}</p>
    <p class="row">
      <a class="button" href="/${language}/prisoners?view=name">${PRISONERS_TEXT[language].title}</a>
    </p>
  </div>`

/** Where nobody is spelt as it was typed, the nearest spelling is offered; where names are shared, that is said. */
function nearest(typed: string, found: readonly Found[], language: Language): Html {
  const text = SEARCH_TEXT[language]
  const [first] = found
  const meant =
    first === undefined || found.some((one) => isFound(one, typed)) ? null : meantBy(typed, nameOf(first, typed))
  const instead =
    meant === null
      ? NOTHING
      : html`<p class="lead">
          ${fill(text.didYouMean, {
            name: html`<a href="?${String(new URLSearchParams({ q: meant }))}">${meant}</a>`,
          })}
        </p>`
  const shared = shareName(found.map(({ node }) => node.name)) ? html`<p class="soft">${text.namesakes}</p>` : NOTHING
  return html`${instead}${shared}`
}

const isFound = ({ node, matched }: Found, typed: string): boolean =>
  isSpelt(typed, matched) || isSpelt(typed, node.name)

/** In the letters that were typed, if there is such a form. */
const nameOf = ({ node, matched }: Found, typed: string): string =>
  isCyrillic(typed) === isCyrillic(node.name) ? node.name : matched

/** The form by which somebody was found, where neither it nor the one shown is what was typed. */
const isElsewhere = ({ node, matched }: Found, typed: string): boolean =>
  matched !== node.name &&
  !isSpelt(typed, node.name) &&
  !(node.kind === 'Prisoner' && node.names.some(({ kind, text }) => text === matched && kind === 'PREFERRED'))

function foundLine(found: Found, typed: string, language: Language): Html {
  const text = SEARCH_TEXT[language]
  const { node, matched } = found
  const form = isElsewhere(found, typed)
    ? html`<p class="soft">${fillText(text.foundAs, { form: matched })}</p>`
    : NOTHING
  if (node.kind === 'Case')
    return caseLine(
      node,
      language,
      html`<p class="soft">${text.kind.case}</p>
        ${form}`,
    )
  if (node.kind === 'Prisoner') {
    const { facility, detainedSince } = node
    const parts = [
      facility === null ? '' : placeText([facility.name, facility.region]),
      detainedSince === null ? '' : `${PERSON_TEXT[language].detained} ${formatDate(detainedSince, language)}`,
    ].filter(Boolean)
    return prisonerLine(
      node,
      language,
      2,
      html`<p class="soft">${parts.join(' · ')}</p>
        ${form}`,
    )
  }
  return html`<li>
    <h2 class="found"><a href="/${language}/patrons/${node.slug}">${node.name}</a></h2>
    <p>${text.kind.member} · ${memberPlace(node, language)}</p>
    ${form}
  </li> `
}
