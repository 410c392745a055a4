import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { CoverageDocument, type CoverageQuery } from '../generated/graphql.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import type { Page } from '../route/page.ts'
import { coverageFigures, coverageSentence, houseTable } from './coverage-parts.ts'
import { COVERAGE_TEXT } from './coverage.text.ts'

type Coverage = CoverageQuery['coverage']

/** `/coverage`: who has a patron, and whose patron speaks; by house, group, country and place. */
export const coveragePage: Page = async ({ language, ask }) => {
  const text = COVERAGE_TEXT[language]
  const { coverage } = await ask(CoverageDocument, { language: LANGUAGE[language].data })
  return {
    title: text.title,
    description: coverageSentence(coverage, language),
    main: html`<h1>${text.title}</h1>
      ${coverageFigures(coverage, language)}
      <h2>${text.houses}</h2>
      ${houseTable(coverage.byLegislature, language)} ${groups(coverage, language)} ${countries(coverage, language)}
      ${regions(coverage, language)}`,
  }
}

type Row = { name: Html | string; figures: readonly number[] }

/** A table with a heading; nothing where it would be empty. */
function section(title: string, columns: readonly string[], rows: readonly Row[], language: Language): Html {
  if (rows.length === 0) return NOTHING
  const [first, ...others] = columns
  return html`<h2>${title}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
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
                ${figures.map((figure) => html`<td class="number">${formatNumber(figure, language)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
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

function regions({ byRegion }: Coverage, language: Language): Html {
  const text = COVERAGE_TEXT[language]
  const rows = byRegion.map(({ region, prisoners, withPatron, withSpeakingPatron }) => ({
    name: region,
    figures: [prisoners, withPatron, withSpeakingPatron],
  }))
  return section(text.regions, [text.region, text.people, text.withPatron, text.withSpeaking], rows, language)
}
