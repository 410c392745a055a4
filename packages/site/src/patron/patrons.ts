import { html } from 'hono/html'
import { HousesDocument } from '../generated/graphql.ts'
import { fillText } from '../language/fill.ts'
import { LANGUAGE } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import type { Page } from '../route/page.ts'
import { PATRON_TEXT } from './patron.text.ts'

/** `/patrons`: the houses; their members are a page each. */
export const patronsPage: Page = async ({ language, ask }) => {
  const text = PATRON_TEXT[language]
  const { legislatures } = await ask(HousesDocument, { language: LANGUAGE[language].data })
  return {
    title: text.title,
    description: text.description,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <h2>${text.houses}</h2>
      <ul class="plain" role="list">
        ${legislatures.map(
          ({ code, name, memberCount }) =>
            html`<li class="card">
              <h3><a href="/${language}/legislatures/${code}">${name}</a></h3>
              <p class="soft">${fillText(text.member, { n: formatNumber(memberCount, language) })}</p>
            </li>`,
        )}
      </ul>`,
  }
}
