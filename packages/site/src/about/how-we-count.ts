import { html } from 'hono/html'
import { CAMPAIGN_TEXT } from '../campaign/campaign.text.ts'
import { undertakingList } from '../campaign/undertakings.ts'
import { monthLegend } from '../months/month-row.ts'
import { UndertakingSetsDocument } from '../generated/graphql.ts'
import { LANGUAGE } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import type { Page } from '../route/page.ts'
import { HOW_WE_COUNT } from './how-we-count.text.ts'
import { prose } from './prose.ts'

/** `/how-we-count`: the rules in plain words, and what each campaign's patrons promise. */
export const howWeCountPage: Page = async ({ language, ask }) => {
  const { campaigns } = await ask(UndertakingSetsDocument, { language: LANGUAGE[language].data })
  const sets = campaigns.map(
    ({ slug, title, english, undertakingSet }) =>
      html`<h3><a href="/${language}/campaigns/${slug}">${localText(title, english, language)}</a></h3>
        ${undertakingList(undertakingSet, language, 3)}`,
  )
  return prose(
    HOW_WE_COUNT,
    language,
    {},
    html`${monthLegend(language)}
    ${
      sets.length === 0
        ? ''
        : html`<h2>${CAMPAIGN_TEXT[language].sets}</h2>
            ${sets}`
    }`,
  )
}
