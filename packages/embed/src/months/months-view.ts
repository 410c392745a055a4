import { MONTH_WORD, monthLegend, monthMarks } from '@patronat/design/month-mark.ts'
import type { MonthRowsQuery } from '../generated/graphql.ts'
import { formatDate, type Language } from '../language/language.ts'
import { html, type Markup, trusted } from '../markup/markup.ts'
import { MONTHS_TEXT } from './months.text.ts'

const SHOWN = 12

/** A row of marks for each person and patron, and beneath it the same in words. */
export function monthsView({ prisoners }: MonthRowsQuery, language: Language): Markup {
  const text = MONTHS_TEXT[language]
  const rows = prisoners.edges.flatMap(({ node: person }) =>
    person.patrons.edges.map(({ node }) => ({
      person,
      patron: node.parliamentarian,
      months: node.months.slice(-SHOWN),
    })),
  )
  const [first] = rows
  if (first === undefined) return html`<p class="empty">${text.none}</p>`
  const names = ({ person, patron }: (typeof rows)[number]) =>
    html`<th scope="row"><a href="/${language}/prisoners/${person.slug}">${person.name}</a></th>
      <td><a href="/${language}/patrons/${patron.slug}">${patron.name}</a></td>`
  const head = (columns: readonly string[]) =>
    html`<thead>
      <tr>
        ${[text.person, text.patron, ...columns].map((word) => html`<th scope="col">${word}</th>`)}
      </tr>
    </thead>`
  return html`${trusted(monthLegend(language))}
    <div class="scroll" tabindex="0" role="region" aria-label="${text.caption}">
      <table class="rows">
        ${head([text.months])}
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${names(row)}
                <td>${trusted(monthMarks(row.months, language, true))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <details>
      <summary>${text.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${text.table}">
        <table>
          ${head(first.months.map(({ month }) => formatDate(month, language)))}
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${names(row)}${row.months.map(({ state }) => html`<td>${MONTH_WORD[language][state]}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
    <p><a href="/${language}/prisoners">${text.all}</a></p>`
}
