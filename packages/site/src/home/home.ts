import { html } from 'hono/html'
import { activityList } from '../activity/activity-list.ts'
import { coverageFigures, coverageSentence, houseTable } from '../coverage/coverage-parts.ts'
import { COVERAGE_TEXT } from '../coverage/coverage.text.ts'
import { placeHref } from '../frame/frame.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { HomeDocument } from '../generated/graphql.ts'
import { FEED_PATH, FEED_TEXT } from '../feed/feed.text.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { prisonerLine } from '../prisoner/prisoner-line.ts'
import type { Page, Visit } from '../route/page.ts'
import { HOME_TEXT } from './home.text.ts'

/** `/`: what this is, where it stands, who waits. */
export const homePage: Page = async ({ language, ask, places }) => {
  const text = HOME_TEXT[language]
  const { prisoners, coverage, activities } = await ask(HomeDocument, { language: LANGUAGE[language].data })
  return {
    title: text.title,
    description: `${coverageSentence(coverage, language)} ${text.description}`,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <h2>${COVERAGE_TEXT[language].title}</h2>
      ${coverageFigures(coverage, language)}
      <h3>${COVERAGE_TEXT[language].houses}</h3>
      ${houseTable(coverage.byLegislature, language)}
      <p class="row"><a class="button" href="/${language}/coverage">${COVERAGE_TEXT[language].more}</a></p>

      ${
        prisoners.edges.length === 0
          ? NOTHING
          : html`<h2>${text.waiting}</h2>
              <ul class="people" role="list">
                ${prisoners.edges.map(({ node }) => prisonerLine(node, language, 3))}
              </ul>`
      }
      <p class="row"><a class="button" href="/${language}/prisoners">${text.all}</a></p>
      <h2>${COVERAGE_TEXT[language].latest}</h2>
      ${activityList(
        activities.edges.map(({ node: { pledge, ...activity } }) => ({
          ...activity,
          prisoner: pledge?.prisoner ?? null,
        })),
        COVERAGE_TEXT[language].latestNone,
        language,
      )}
      <p><a href="/${language}${FEED_PATH}" type="application/atom+xml">${FEED_TEXT[language].link}</a></p>
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
