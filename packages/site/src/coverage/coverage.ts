import { html } from 'hono/html'
import { CASE_TEXT } from '../case/case.text.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { type CaseFiguresFragment, CoverageDocument, type CoverageQuery } from '../generated/graphql.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import { formatNumber } from '../language/number.ts'
import type { Page } from '../route/page.ts'
import { bar } from './bar.ts'
import { askedDay, pastForm } from './past.ts'
import { coverageFigures, coverageSentence, houseTable } from './coverage-parts.ts'
import { COVERAGE_TEXT } from './coverage.text.ts'

type Coverage = CoverageQuery['coverage']

/** `/coverage`: who has a patron, and whose patron speaks; by house, group, country and place. */
export const coveragePage: Page = async ({ language, ask, query, now }) => {
  const text = COVERAGE_TEXT[language]
  const asked = askedDay(query.get('on'), now)
  const { coverage } = await ask(CoverageDocument, { language: LANGUAGE[language].data, asOf: asked.asOf })
  return {
    title: text.title,
    description: coverageSentence(coverage, language),
    keeps: ['on'],
    main: html`<h1>${text.title}</h1>
      ${pastForm(asked, coverage, now, language)} ${coverageFigures(coverage, language)}
      <h2>${text.houses}</h2>
      ${houseTable(coverage.byLegislature, language)} ${withoutSeat(coverage, language)} ${groups(coverage, language)}
      ${countries(coverage, language)} ${regions(coverage, language)} ${cases(coverage, language)}`,
  }
}

type Row = { name: Html | string; figures: readonly number[] }

/** A table with a heading; nothing where it would be empty. */
function section(title: string, columns: readonly string[], rows: readonly Row[], language: Language): Html {
  if (rows.length === 0) return NOTHING
  const [first, ...others] = columns
  return html`<h2>${title}</h2>
    <div class="scroll stack" tabindex="0" role="region" aria-label="${title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${first}</th>
            ${others.map((name) => html`<th scope="col" class="number">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, figures }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${figures.map((figure, at) => html`<td class="number" data-label="${others[at]}">${formatNumber(figure, language)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

/** Apart from every house; nothing where there is nobody. */
function withoutSeat({ withoutSeat: { patrons, speaking } }: Coverage, language: Language): Html {
  if (patrons === 0) return NOTHING
  const text = COVERAGE_TEXT[language]
  return html`<h2>${text.withoutSeat}</h2>
    <p class="soft">${text.withoutSeatNote}</p>
    <table class="figures">
      <tbody>
        <tr>
          <th scope="row">${text.patrons}</th>
          <td class="number">${formatNumber(patrons, language)}</td>
        </tr>
        <tr>
          <th scope="row">${text.speaking}</th>
          <td class="number">${formatNumber(speaking, language)}</td>
        </tr>
      </tbody>
    </table>`
}

function groups({ byGroup }: Coverage, language: Language): Html {
  const text = COVERAGE_TEXT[language]
  const rows = byGroup.map(({ group, legislature, members, patrons, speaking }) => ({
    name: html`${group.name}<br /><small>${legislature.name}</small>`,
    figures: [members, patrons, speaking],
  }))
  return section(text.groups, [text.group, text.members, text.patrons, text.speaking], rows, language)
}

function countries({ byCountry }: Coverage, language: Language): Html {
  const text = COVERAGE_TEXT[language]
  const names = new Intl.DisplayNames(LANGUAGE[language].locale, { type: 'region' })
  const rows = byCountry.map(({ country, patrons, speaking }) => ({
    name: names.of(country) ?? country,
    figures: [patrons, speaking],
  }))
  return section(text.countries, [text.country, text.patrons, text.speaking], rows, language)
}

/** With whose patron speaks, whose does not, and nobody's: the bar of one row, as long as the longest row's people. */
const heldBar = (row: CaseFiguresFragment, most: number): Html =>
  bar(
    [
      { size: row.withSpeakingPatron, tone: 'kept' },
      { size: row.withPatron - row.withSpeakingPatron, tone: 'wait' },
      { size: row.prisoners - row.withPatron, tone: 'none' },
    ],
    most,
  )

const mostOf = (rows: readonly CaseFiguresFragment[]): number => Math.max(1, ...rows.map(({ prisoners }) => prisoners))

const heldFigures = ({ prisoners, withPatron, withSpeakingPatron }: CaseFiguresFragment): number[] => [
  prisoners,
  withPatron,
  withSpeakingPatron,
]

function regions({ byRegion }: Coverage, language: Language): Html {
  const text = COVERAGE_TEXT[language]
  const rows = byRegion.map((row) => ({
    name: html`<a href="/${language}/prisoners?${String(new URLSearchParams({ in: `region:${row.region}` }))}"
        >${row.region}</a
      >
      ${heldBar(row, mostOf(byRegion))}`,
    figures: heldFigures(row),
  }))
  return section(text.regions, [text.region, text.people, text.withPatron, text.withSpeaking], rows, language)
}

function cases({ byCase }: Coverage, language: Language): Html {
  const text = COVERAGE_TEXT[language]
  const rows = byCase.map(({ case: { slug, name, english }, ...row }) => ({
    name: html`<a href="/${language}/cases/${slug}">${localText(name, english, language)}</a>
      ${heldBar(row, mostOf(byCase))}`,
    figures: heldFigures(row),
  }))
  return section(
    CASE_TEXT[language].title,
    [text.case, text.people, text.withPatron, text.withSpeaking],
    rows,
    language,
  )
}
