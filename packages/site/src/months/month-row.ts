import { MARK_SHAPE, type Month, monthMark, type MonthState } from '@patronat/design/month-mark.ts'
import { html, raw } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { formatDate, shortMonth } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { PATRON_TEXT } from '../patron/patron.text.ts'
import { MONTH_WORD } from '../words/pledge.text.ts'

/** A pledge's months, oldest first: marks with words. */
export const monthMarks = (months: readonly Month[], language: Language): Html =>
  months.length === 0
    ? NOTHING
    : html`<ol class="months" role="list">
        ${months.map(
          (month) =>
            html`<li title="${monthWords(month, language)}">
              ${raw(monthMark(month.state))}<small aria-hidden="true">${shortMonth(month.month, language)}</small
              ><span class="unseen">${monthWords(month, language)}</span>
            </li>`,
        )}
      </ol>`

const monthWords = ({ month, state }: Month, language: Language): string =>
  `${formatDate(month, language)}: ${MONTH_WORD[language][state]}`

/** The marks, and beneath them the table that they stand for. */
export function monthRow(months: readonly Month[], language: Language): Html {
  if (months.length === 0) return NOTHING
  const text = PATRON_TEXT[language]
  return html`${monthMarks(months, language)}
    <details>
      <summary>${text.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.month}</th>
            <th scope="col">${text.state}</th>
          </tr>
        </thead>
        <tbody>
          ${[...months].reverse().map(
            ({ month, state }) =>
              html`<tr>
                <th scope="row">${formatDate(month, language)}</th>
                <td>${raw(monthMark(state))} ${MONTH_WORD[language][state]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`
}

/** What each shape means; once on every page that shows marks. */
export const monthLegend = (language: Language): Html =>
  html`<ul class="legend" role="list">
    ${(Object.keys(MARK_SHAPE) as MonthState[]).map(
      (state) => html`<li>${raw(monthMark(state))}${MONTH_WORD[language][state]}</li>`,
    )}
  </ul>`
