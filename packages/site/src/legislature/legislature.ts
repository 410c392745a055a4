import { html } from 'hono/html'
import { NOTHING } from '../frame/html.ts'
import { PAGE_KEYS, pageArguments, pager } from '../frame/pager.ts'
import { HouseMembersDocument } from '../generated/graphql.ts'
import { fillText } from '../language/fill.ts'
import { LANGUAGE } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { peopleLinks } from '../patron/patrons.ts'
import { PATRON_TEXT } from '../patron/patron.text.ts'
import type { Page } from '../route/page.ts'

const LENGTH = 50

/** `/legislatures/<code>`: one house and its members. */
export const legislaturePage: Page = async ({ language, params, query, ask }) => {
  const { code = '' } = params
  const { legislature, parliamentarians } = await ask(HouseMembersDocument, {
    ...pageArguments(query, LENGTH),
    code,
    language: LANGUAGE[language].data,
  })
  if (legislature === null) return null
  const text = PATRON_TEXT[language]
  /** Nothing at all for nobody: an empty cell is left out on a telephone. */
  const patronOf = (people: Parameters<typeof peopleLinks>[0]) =>
    people.length === 0 ? '' : html`<span>${peopleLinks(people, language)}</span>`
  const rows = parliamentarians.edges.map(
    ({ node: { slug, name, group, area, isMember, patronOf: people } }) =>
      html`<tr>
        <th scope="row">
          <a href="/${language}/patrons/${slug}">${name}</a
          >${isMember ? NOTHING : html` <small>(${text.former})</small>`}
        </th>
        <td data-label="${text.group}">${group?.name ?? text.noGroup}</td>
        <td data-label="${text.area}">${area ?? ''}</td>
        <td data-label="${text.patronOf}">${patronOf(people)}</td>
      </tr> `,
  )
  return {
    title: legislature.name,
    description: `${legislature.name}. ${text.description}`,
    keeps: PAGE_KEYS,
    main: html`<h1>${legislature.name}</h1>
      <p class="lead">${fillText(text.member, { n: formatNumber(legislature.memberCount, language) })}</p>
      <p><a href="/${language}/patrons?in=house:${code}">${text.ofHouse}</a></p>
      <div class="scroll stack" tabindex="0" role="region" aria-label="${legislature.name}">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.name}</th>
              <th scope="col">${text.group}</th>
              <th scope="col">${text.area}</th>
              <th scope="col">${text.patronOf}</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>
      ${pager(parliamentarians.pageInfo, query, [], language)}`,
  }
}
