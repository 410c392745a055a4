import { html } from 'hono/html'
import { placeHref } from '../frame/frame.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { HomeDocument } from '../generated/graphql.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { prisonerLine } from '../prisoner/prisoner-line.ts'
import type { Page } from '../route/page.ts'
import { HOME_TEXT } from './home.text.ts'

/** `/`: what this is, where it stands, who waits. */
export const homePage: Page = async ({ language, ask }) => {
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
      ${ways(language)}`,
  }
}

const ways = (language: Language): Html => {
  const { patron } = HOME_TEXT[language]
  return html`<ul class="cards" role="list">
    <li class="card">
      <h2>${patron.title}</h2>
      <p>${patron.lead}</p>
      <p><a class="button primary" href="${placeHref('office', language)}">${patron.action}</a></p>
    </li>
  </ul>`
}
