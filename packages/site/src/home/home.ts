import { html } from 'hono/html'
import { placeHref } from '../frame/frame.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { HomeDocument } from '../generated/graphql.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { prisonerLine } from '../prisoner/prisoner-line.ts'
import type { Page, Visit } from '../route/page.ts'
import { HOME_TEXT } from './home.text.ts'

/** `/`: what this is, where it stands, who waits. */
export const homePage: Page = async ({ language, ask, places }) => {
  const text = HOME_TEXT[language]
  const { prisoners } = await ask(HomeDocument, { language: LANGUAGE[language].data })
  return {
    title: text.title,
    description: text.description,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${
        prisoners.edges.length === 0
          ? NOTHING
          : html`<h2>${text.waiting}</h2>
              <ul class="people" role="list">
                ${prisoners.edges.map(({ node }) => prisonerLine(node, language, 3))}
              </ul>`
      }
      <p class="row"><a class="button" href="/${language}/prisoners">${text.all}</a></p>
      ${ways(language, places)}`,
  }
}

/** Ways on from here, as far as there is a page. */
const ways = (language: Language, places: Visit['places']): Html => {
  const { patron, families, partners } = HOME_TEXT[language]
  const all = [
    { ...patron, place: 'office' },
    { ...families, place: 'report' },
    { ...partners, place: 'for-partners' },
  ] as const
  return html`<ul class="cards" role="list">
    ${all
      .filter(({ place }) => places.has(place))
      .map(
        ({ title, lead, action, place }) =>
          html`<li class="card">
            <h2>${title}</h2>
            <p>${lead}</p>
            <p><a class="button" href="${placeHref(place, language)}">${action}</a></p>
          </li>`,
      )}
  </ul>`
}
