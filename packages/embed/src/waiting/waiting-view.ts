import type { LongestWaitingQuery } from '../generated/graphql.ts'
import { inventedNote } from '../language/invented.ts'
import { fill, formatDate, formatNumber, type Language } from '../language/language.ts'
import { html, type Markup } from '../markup/markup.ts'
import { STATUS_WORD } from './status.text.ts'
import { WAITING_TEXT } from './waiting.text.ts'

type Person = LongestWaitingQuery['prisoners']['edges'][number]['node']

/** Who is held longest and has no patron. What is not known, or withheld, is said to be so. */
export function waitingView({ prisoners }: LongestWaitingQuery, language: Language): Markup {
  const text = WAITING_TEXT[language]
  if (prisoners.edges.length === 0) return html`<p class="empty">${text.none}</p>`
  return html`${inventedNote(prisoners.edges, language)}
    <div class="scroll stack" tabindex="0" role="region" aria-label="${text.caption}">
      <table>
        <caption class="unseen">
          ${text.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.person}</th>
            <th scope="col" class="number">${text.days}</th>
            <th scope="col">${text.status}</th>
            <th scope="col">${text.since}</th>
          </tr>
        </thead>
        <tbody>
          ${prisoners.edges.map(
            ({ node }) =>
              html`<tr>
                <th scope="row"><a href="/${language}/prisoners/${node.slug}">${node.name}</a></th>
                <td class="number" data-label="${text.days}">${days(node, language)}</td>
                <td data-label="${text.status}">${STATUS_WORD[language][node.status]}</td>
                <td data-label="${text.since}">
                  ${node.detainedSince === null ? text.unknown : formatDate(node.detainedSince, language)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

function days({ daysInDetention }: Person, language: Language): string {
  const { unknown, atLeast } = WAITING_TEXT[language]
  if (daysInDetention === null) return unknown
  const count = formatNumber(daysInDetention.days, language)
  return daysInDetention.atLeast ? fill(atLeast, { count }) : count
}
