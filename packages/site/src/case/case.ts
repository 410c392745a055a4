import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { PAGE_KEYS, pageArguments, pager } from '../frame/pager.ts'
import { type CaseFiguresFragment, CaseDocument, type CaseQuery, CasesDocument } from '../generated/graphql.ts'
import { fillText } from '../language/fill.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import { formatNumber, plural } from '../language/number.ts'
import { monthLegend, monthMarks } from '../months/month-row.ts'
import { prisonerLine } from '../prisoner/prisoner-line.ts'
import type { Page } from '../route/page.ts'
import { caseLine } from './case-line.ts'
import { CASE_TEXT } from './case.text.ts'

type CaseOf = NonNullable<CaseQuery['case']>
type Somebody = CaseOf['prisoners']['edges'][number]['node']

const LENGTH = 15
/** A year on a telephone is two lines; all of it is on the person's own page. */
const MONTHS = 12

/** `/cases`: every case in which somebody may be shown. */
export const casesPage: Page = async ({ language, ask }) => {
  const text = CASE_TEXT[language]
  const { cases, coverage } = await ask(CasesDocument, { language: LANGUAGE[language].data })
  const figures = new Map(coverage.byCase.map((row) => [row.case.id, row]))
  return {
    title: text.title,
    description: text.lead,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${
        cases.length === 0
          ? html`<p class="empty">${text.none}</p>`
          : html`<ul class="people" role="list">
              ${cases.map((one) => caseLine(one, language, figuresLine(figures.get(one.id), language)))}
            </ul>`
      }`,
  }
}

/** Nothing where nobody in the case is held any more. */
function figuresLine(row: CaseFiguresFragment | undefined, language: Language): Html {
  if (row === undefined) return NOTHING
  const figures = {
    held: formatNumber(row.prisoners, language),
    withPatron: formatNumber(row.withPatron, language),
    speaking: formatNumber(row.withSpeakingPatron, language),
  }
  return html`<p class="soft">${fillText(CASE_TEXT[language].figures, figures)}</p>`
}

/** `/cases/<slug>`: one case, and who is in it with their patrons' months. One nobody may be shown in is not there. */
export const casePage: Page = async ({ language, params, query, ask }) => {
  const { slug = '' } = params
  const { case: found } = await ask(CaseDocument, {
    slug,
    ...pageArguments(query, LENGTH),
    language: LANGUAGE[language].data,
  })
  if (found === null) return null
  const text = CASE_TEXT[language]
  const people = found.prisoners.edges.map(({ node }) => node)
  return {
    title: found.name,
    description: text.description,
    keeps: PAGE_KEYS,
    main: html`<article>
      <h1>${localText(found.name, found.english, language)}</h1>
      ${found.summary === null ? NOTHING : html`<p>${localText(found.summary, found.englishSummary, language)}</p>`}
      ${caseFacts(found, language)}
      <h2>${text.people}</h2>
      ${found.prisoners.totalCount === null ? NOTHING : html`<p class="soft">${plural(found.prisoners.totalCount, text.count, language)}</p>`}
      ${people.some(({ patrons }) => patrons.edges.length > 0) ? monthLegend(language) : NOTHING}
      <ul class="people" role="list">
        ${people.map((person) => prisonerLine(person, language, 3, patronsOf(person, language)))}
      </ul>
      ${pager(found.prisoners.pageInfo, query, [], language)}
    </article>`,
  }
}

function caseFacts({ court, articles }: CaseOf, language: Language): Html {
  const text = CASE_TEXT[language]
  if (court === null && articles.length === 0) return NOTHING
  return html`<dl>
    ${
      court === null
        ? NOTHING
        : html`<dt>${text.court}</dt>
            <dd>${court}</dd>`
    }${
      articles.length === 0
        ? NOTHING
        : html`<dt>${text.articles}</dt>
            <dd>${articles.join('; ')}</dd>`
    }
  </dl>`
}

const patronsOf = ({ patrons }: Somebody, language: Language): Html =>
  html`${patrons.edges.map(
    ({ node: { parliamentarian, months } }) =>
      html`<p><a href="/${language}/patrons/${parliamentarian.slug}">${parliamentarian.name}</a></p>
        ${monthMarks(months.slice(-MONTHS), language)}`,
  )}`
