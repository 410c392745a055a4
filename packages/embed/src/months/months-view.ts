import { MONTH_WORD, monthLegend, monthMarks } from '@patronat/design/month-mark.ts'
import type { MonthRowsQuery } from '../generated/graphql.ts'
import { formatDate, type Language } from '../language/language.ts'
import { inventedNote } from '../language/invented.ts'
import { html, type Markup, trusted } from '../markup/markup.ts'
import { MONTHS_TEXT } from './months.text.ts'

/** A row of marks for each person and patron, under each other month by month, and beneath it the same in words. */
export function monthsView({ prisoners }: MonthRowsQuery, language: Language): Markup {
  const text = MONTHS_TEXT[language]
  const found = prisoners.edges.flatMap(({ node: person }) =>
    person.patrons.edges.map(({ node }) => ({ person, node })),
  )
  const columns = lastTwelve(found.flatMap(({ node }) => node.months.map(({ month }) => month)))
  const rows = found.map(({ person, node: { parliamentarian: patron, months, monthsPublic, officeLine } }) => {
    const known = new Map(months.map(({ month, state }) => [month, state]))
    // Before the pledge nothing was owed; the API begins with its first month.
    return {
      person,
      patron,
      officeLine,
      isPartial: monthsPublic === 'KEPT_ONLY',
      months: columns.map((month) => ({ month, state: known.get(month) ?? 'NOT_OWED' }) as const),
    }
  })
  if (rows.length === 0) return html`<p class="empty">${text.none}</p>`
  const link = (folder: 'prisoners' | 'patrons', { slug, name }: { slug: string; name: string }) =>
    html`<a href="/${language}/${folder}/${slug}">${name}</a>`
  const head = (...words: readonly string[]) =>
    html`<thead>
      <tr>
        ${words.map((word) => html`<th scope="col">${word}</th>`)}
      </tr>
    </thead>`
  return html`${inventedNote(prisoners.edges, language)}${trusted(monthLegend(language))}
    <div class="scroll" tabindex="0" role="region" aria-label="${text.caption}">
      <table class="rows">
        ${head(`${text.person} · ${text.patron}`, text.months)}
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">
                  ${link('prisoners', row.person)}<br /><small>${link('patrons', row.patron)}</small>${
                    row.officeLine === null ? '' : html`<br /><small><q>${row.officeLine}</q></small>`
                  }
                </th>
                <td>${trusted(monthMarks(row.months, language, true))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows.some(({ isPartial }) => isPartial) ? html`<p>${text.keptOnly}</p>` : ''}
    <details>
      <summary>${text.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${text.table}">
        <table>
          ${head(text.person, text.patron, ...columns.map((month) => formatDate(month, language)))}
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">${link('prisoners', row.person)}</th>
                  <td>${link('patrons', row.patron)}</td>
                  ${row.months.map(({ state }) => html`<td>${MONTH_WORD[language][state]}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
    <p><a href="/${language}/prisoners">${text.all}</a></p>`
}

/** The newest of these months and the eleven before it, oldest first; none of none. */
function lastTwelve(months: readonly string[]): string[] {
  const [year = 0, month = 0] = (months.toSorted().at(-1) ?? '').split('-').map(Number)
  if (month === 0) return []
  return Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(year, month - 12 + at)).toISOString().slice(0, 7))
}
