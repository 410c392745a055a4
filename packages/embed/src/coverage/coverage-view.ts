import type { CoverageQuery } from '../generated/graphql.ts'
import { fill, formatDate, formatNumber, type Language } from '../language/language.ts'
import { html, type Markup } from '../markup/markup.ts'
import { bar, type Tone } from './bar.ts'
import { COVERAGE_TEXT, type CoveragePart } from './coverage.text.ts'

type Coverage = CoverageQuery['coverage']

/** The sentence, a bar, and the table that the bar stands for; of one house if its code is given. */
export function coverageView({ coverage }: CoverageQuery, language: Language, legislature: string | null): Markup {
  return legislature === null ? everybody(coverage, language) : house(coverage, language, legislature)
}

function everybody(coverage: Coverage, language: Language): Markup {
  const text = COVERAGE_TEXT[language]
  const { asOf, prisoners, withSpeakingPatron } = coverage
  if (prisoners === 0) return html`<p class="empty">${text.nobody}</p>`
  const number = (count: number) => formatNumber(count, language)
  const rows: readonly [CoveragePart, Tone, number][] = [
    ['speaking', 'kept', withSpeakingPatron],
    ['fresh', 'wait', coverage.withNewPatronsOnly],
    ['silent', 'due', coverage.withSilentPatronsOnly],
    ['without', 'none', coverage.withoutPatron],
  ]
  const drawn = rows.map(([, tone, size]) => [tone, size] as const)
  return html`<p class="sentence">
      ${fill(text.everybody, { speaking: number(withSpeakingPatron), prisoners: number(prisoners) })}
    </p>
    ${bar(drawn, prisoners)}
    <table class="figures">
      <caption class="unseen">
        ${text.caption}
      </caption>
      <tbody>
        ${rows.map(
          ([part, tone, size]) =>
            html`<tr>
              <th scope="row"><span class="key ${tone}"></span>${text[part]}</th>
              <td class="number">${number(size)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="soft">${fill(text.asOf, { date: formatDate(asOf, language) })}</p>`
}

function house({ byLegislature, asOf }: Coverage, language: Language, code: string): Markup {
  const text = COVERAGE_TEXT[language]
  const found = byLegislature.find(({ legislature }) => legislature.code === code)
  if (found === undefined) return html`<p class="empty">${text.noHouse}</p>`
  const { legislature, members, patrons, speaking } = found
  const number = (count: number) => formatNumber(count, language)
  const values = { house: legislature.name, patrons: number(patrons), members: number(members) }
  return html`<p>${fill(text.house, { ...values, speaking: number(speaking) })}</p>
    ${bar(
      [
        ['kept', speaking],
        ['wait', patrons - speaking],
      ],
      members,
    )}
    <p class="soft">${fill(text.asOf, { date: formatDate(asOf, language) })}</p>`
}
