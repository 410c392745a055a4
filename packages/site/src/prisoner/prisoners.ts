import { html, raw } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { type Choice, narrowForm } from '../frame/narrow.ts'
import { PAGE_KEYS, pageArguments, pager } from '../frame/pager.ts'
import {
  type DetentionStatus,
  PrisonerListDocument,
  type PrisonerListQuery,
  type PrisonerFilter,
  type PrisonerOrder,
} from '../generated/graphql.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { formatNumber, plural } from '../language/number.ts'
import type { Page } from '../route/page.ts'
import { STATUS_WORD } from '../words/detention.text.ts'
import { prisonerLine } from './prisoner-line.ts'
import { PRISONERS_TEXT, type View, VIEWS } from './prisoners.text.ts'

/** What each view asks; only what an index serves. */
const ASKS: Readonly<Record<View, { orderBy: PrisonerOrder; hasPatron: boolean | null }>> = {
  waiting: { orderBy: 'LONGEST_WITHOUT_PATRON', hasPatron: null },
  without: { orderBy: 'LONGEST_WITHOUT_PATRON', hasPatron: false },
  with: { orderBy: 'LONGEST_WITHOUT_PATRON', hasPatron: true },
  name: { orderBy: 'NAME', hasPatron: null },
}

/** `/prisoners`: everybody who may be shown, or those of one region, status or case; a page at a time. */
export const prisonersPage: Page = async ({ language, query, ask }) => {
  const text = PRISONERS_TEXT[language]
  const view = VIEWS.find((name) => name === query.get('view')) ?? 'waiting'
  const within = query.get('in') ?? ''
  const { orderBy, hasPatron } = ASKS[view]
  const { prisoners, coverage } = await ask(PrisonerListDocument, {
    ...pageArguments(query),
    orderBy,
    filter: { ...(hasPatron === null ? {} : { hasPatron }), ...facetOf(within) },
    language: LANGUAGE[language].data,
  })
  const people = prisoners.edges.map(({ node }) => prisonerLine(node, language))
  return {
    title: text.title,
    description: text.description,
    keeps: ['view', 'in', ...PAGE_KEYS],
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${viewLinks(view, within, language)} ${narrowBy(coverage, view, within, language)}
      ${prisoners.totalCount === null ? NOTHING : html`<p class="soft">${plural(prisoners.totalCount, text.narrow.count, language)}</p>`}
      ${
        people.length === 0
          ? html`<p class="empty">${within === '' ? text.empty[view] : text.narrow.empty}</p>`
          : html`<ul class="people" role="list">
              ${people}
            </ul>`
      }
      ${pager(prisoners.pageInfo, query, ['view', 'in'], language)}`,
  }
}

const STATUSES = Object.keys(STATUS_WORD.en) as DetentionStatus[]

/** `region:…`, `status:…` or `case:…`; whatever else an address says narrows nothing. */
function facetOf(within: string): Pick<PrisonerFilter, 'region' | 'status' | 'case'> {
  const [, facet, value = ''] = /^(region|status|case):(.+)$/su.exec(within) ?? []
  const status = STATUSES.find((one) => one === value)
  if (facet === 'status') return status === undefined ? {} : { status }
  return facet === 'region' || facet === 'case' ? { [facet]: value } : {}
}

function narrowBy(
  { byRegion, byCase }: PrisonerListQuery['coverage'],
  view: View,
  within: string,
  language: Language,
): Html {
  const { narrow } = PRISONERS_TEXT[language]
  const figure = (count: number) => formatNumber(count, language)
  const regions = byRegion.map(({ region, prisoners }): Choice => ({
    value: `region:${region}`,
    name: region,
    figure: figure(prisoners),
  }))
  const cases = byCase.map(({ case: { id, name }, prisoners }): Choice => ({
    value: `case:${id}`,
    name,
    figure: figure(prisoners),
  }))
  const statuses = STATUSES.map((one): Choice => ({ value: `status:${one}`, name: STATUS_WORD[language][one] }))
  return narrowForm({
    name: 'in',
    label: narrow.label,
    button: narrow.button,
    everything: narrow.everybody,
    chosen: within,
    groups: [
      { label: narrow.region, choices: regions },
      { label: narrow.status, choices: statuses },
      { label: narrow.case, choices: cases },
    ],
    keep: view === 'waiting' ? [] : [['view', view]],
  })
}

const viewLinks = (view: View, within: string, language: Language): Html => {
  const text = PRISONERS_TEXT[language]
  const address = (name: View) => {
    const said = [...(name === 'waiting' ? [] : [['view', name]]), ...(within === '' ? [] : [['in', within]])]
    return said.length === 0 ? '' : `?${String(new URLSearchParams(said))}`
  }
  return html`<nav class="views" aria-label="${text.views}">
    ${VIEWS.map(
      (name) =>
        html`<a href="/${language}/prisoners${address(name)}" ${name === view ? raw(' aria-current="page"') : ''}
          >${text.view[name]}</a
        > `,
    )}
  </nav>`
}
