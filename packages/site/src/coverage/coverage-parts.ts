import { html } from 'hono/html'
import type { Html } from '../frame/html.ts'
import type { CoverageFiguresFragment, HouseFiguresFragment } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import { fillText } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { bar, type BarPart } from './bar.ts'
import { COVERAGE_TEXT, type CoverageText } from './coverage.text.ts'

/** "61 of 114 people have a patron who spoke in the last three months." */
export function coverageSentence(figures: CoverageFiguresFragment, language: Language): string {
  const { sentence, noOne } = COVERAGE_TEXT[language]
  const { prisoners, withSpeakingPatron } = figures
  if (prisoners === 0) return noOne
  const [speaking, all] = [formatNumber(withSpeakingPatron, language), formatNumber(prisoners, language)]
  return fillText(sentence, { speaking, prisoners: all })
}

/** The sentence, one bar of everybody, and beneath it the table that it stands for. */
export function coverageFigures(figures: CoverageFiguresFragment, language: Language): Html {
  const text = COVERAGE_TEXT[language]
  const rows: readonly [keyof CoverageText['parts'], number, BarPart['tone']][] = [
    ['speaking', figures.withSpeakingPatron, 'kept'],
    ['fresh', figures.withNewPatronsOnly, 'wait'],
    ['silent', figures.withSilentPatronsOnly, 'due'],
    ['without', figures.withoutPatron, 'none'],
  ]
  return html`<p class="lead coverage-sentence">${coverageSentence(figures, language)}</p>
    ${bar(
      rows.map(([, size, tone]) => ({ size, tone })),
      figures.prisoners,
    )}
    <table class="figures">
      <tbody>
        ${rows.map(
          ([name, size, tone]) =>
            html`<tr>
              <th scope="row"><span class="key ${tone}"></span>${text.parts[name]}</th>
              <td class="number">${formatNumber(size, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="soft">
      ${fillText(text.asOf, { asOf: formatDate(figures.asOf, language) })} ·
      <a href="/${language}/how-we-count">${text.rules}</a>
    </p>`
}

/** Each house as a bar of its patrons, with the figures that the bar stands for. */
export function houseTable(houses: readonly HouseFiguresFragment[], language: Language): Html {
  const text = COVERAGE_TEXT[language]
  const most = Math.max(1, ...houses.map(({ patrons }) => patrons))
  return html`<div class="scroll stack" tabindex="0" role="region" aria-label="${text.houses}">
    <table>
      <thead>
        <tr>
          <th scope="col">${text.house}</th>
          <th scope="col" class="number">${text.patrons}</th>
          <th scope="col" class="number">${text.speaking}</th>
          <th scope="col" class="number">${text.statements}</th>
        </tr>
      </thead>
      <tbody>
        ${houses.map(
          ({ legislature, members, patrons, speaking, statementsLastClosedMonth }) =>
            html`<tr>
              <th scope="row">
                <a href="/${language}/legislatures/${legislature.code}">${legislature.name}</a> ${bar(
                  [
                    { size: speaking, tone: 'kept' },
                    { size: Math.max(0, patrons - speaking), tone: 'wait' },
                  ],
                  most,
                )}
              </th>
              <td class="number" data-label="${text.patrons}">
                ${fillText(text.of, { patrons: formatNumber(patrons, language), members: formatNumber(members, language) })}
              </td>
              <td class="number" data-label="${text.speaking}">${formatNumber(speaking, language)}</td>
              <td class="number" data-label="${text.statements}">
                ${formatNumber(statementsLastClosedMonth, language)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
