import { bar } from '../coverage/bar.ts'
import type { CoverageQuery } from '../generated/graphql.ts'
import { formatNumber, type Language } from '../language/language.ts'
import { html, type Markup } from '../markup/markup.ts'
import { HOUSE_TEXT } from './house.text.ts'

/** Where patrons are missing: a bar for each house, in the table that it stands for. */
export function houseView({ coverage }: CoverageQuery, language: Language): Markup {
  const text = HOUSE_TEXT[language]
  const gap = ({ members, patrons }: { members: number; patrons: number }) => Math.max(0, members - patrons)
  const houses = coverage.byLegislature.toSorted((one, other) => gap(other) - gap(one))
  if (houses.length === 0) return html`<p class="empty">${text.none}</p>`
  const columns = [text.missing, text.patrons, text.speaking, text.members]
  const number = (count: number, at: number) =>
    html`<td class="number" data-label="${columns[at] ?? ''}">${formatNumber(count, language)}</td>`
  return html`<p class="soft">${text.share}</p>
    <div class="scroll stack" tabindex="0" role="region" aria-label="${text.caption}">
      <table>
        <caption class="unseen">
          ${text.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.house}</th>
            ${columns.map((word) => html`<th scope="col" class="number">${word}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${houses.map(
            (house) =>
              html`<tr>
                <th scope="row">
                  <a href="/${language}/legislatures/${house.legislature.code}">${house.legislature.name}</a>
                  ${bar(
                    [
                      ['kept', house.speaking],
                      ['wait', house.patrons - house.speaking],
                    ],
                    house.members,
                  )}
                </th>
                ${[gap(house), house.patrons, house.speaking, house.members].map(number)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}
