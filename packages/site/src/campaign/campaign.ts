import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { CampaignDocument, type CampaignQuery, CampaignsDocument } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import { formatNumber } from '../language/number.ts'
import type { Page } from '../route/page.ts'
import { CAMPAIGN_TEXT } from './campaign.text.ts'
import { undertakingList } from './undertakings.ts'

type Campaign = NonNullable<CampaignQuery['campaign']>

/** `/campaigns`: all waves. */
export const campaignsPage: Page = async ({ language, ask }) => {
  const text = CAMPAIGN_TEXT[language]
  const { campaigns } = await ask(CampaignsDocument, { language: LANGUAGE[language].data })
  const cards = campaigns.map(
    ({ slug, title, english, startsOn, isOpen }) =>
      html`<li class="card">
        <h2><a href="/${language}/campaigns/${slug}">${localText(title, english, language)}</a></h2>
        <p>${openBadge(isOpen, language)}</p>
        <p class="soft">${text.starts}: ${formatDate(startsOn, language)}</p>
      </li>`,
  )
  return {
    title: text.title,
    description: text.lead,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${
        cards.length === 0
          ? html`<p class="empty">${text.none}</p>`
          : html`<ul class="cards" role="list">
              ${cards}
            </ul>`
      }`,
  }
}

/** `/campaigns/<slug>`: who is asked, by when, for what. */
export const campaignPage: Page = async ({ language, params, ask }) => {
  const { slug = '' } = params
  const { campaign } = await ask(CampaignDocument, { slug, language: LANGUAGE[language].data })
  if (campaign === null) return null
  const text = CAMPAIGN_TEXT[language]
  return {
    title: campaign.title,
    description: text.lead,
    main: html`<h1>${localText(campaign.title, campaign.english, language)}</h1>
      <p>${openBadge(campaign.isOpen, language)}</p>
      ${campaignDates(campaign, language)}
      <h2>${text.audience}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.houses}</th>
            <th scope="col" class="number">${text.members}</th>
          </tr>
        </thead>
        <tbody>
          ${campaign.audience.map(
            ({ code, name, memberCount }) =>
              html`<tr>
                <th scope="row"><a href="/${language}/legislatures/${code}">${name}</a></th>
                <td class="number">${formatNumber(memberCount, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${undertakingList(campaign.undertakingSet, language)}`,
  }
}

const openBadge = (isOpen: boolean, language: Language): Html =>
  isOpen
    ? html`<span class="badge kept">${CAMPAIGN_TEXT[language].open}</span>`
    : html`<span class="badge">${CAMPAIGN_TEXT[language].closed}</span>`

function campaignDates({ startsOn, declarationDeadline, reportingOn }: Campaign, language: Language): Html {
  const text = CAMPAIGN_TEXT[language]
  const row = (label: string, date: string | null) =>
    date === null
      ? NOTHING
      : html`<dt>${label}</dt>
          <dd>${formatDate(date, language)}</dd>`
  return html`<dl>
    ${row(text.starts, startsOn)}${row(text.deadline, declarationDeadline)}${row(text.reporting, reportingOn)}
  </dl>`
}
