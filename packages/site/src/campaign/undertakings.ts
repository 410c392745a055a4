import { html } from 'hono/html'
import type { Html } from '../frame/html.ts'
import type { SetWordsFragment } from '../generated/graphql.ts'
import type { Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import { COUNTS_WORD } from '../words/pledge.text.ts'
import { CAMPAIGN_TEXT } from './campaign.text.ts'

/** What patrons of a campaign intend to do, how each point counts, and what "once a month" means. */
export function undertakingList(set: SetWordsFragment, language: Language, level: 2 | 3 = 2): Html {
  const text = CAMPAIGN_TEXT[language]
  const items = set.undertakings.map(
    ({ text: words, english, counts }) =>
      html`<li>${localText(words, english, language)}<br /><small>${COUNTS_WORD[language][counts]}</small></li>`,
  )
  const statement = localText(set.statementDefinition, set.englishDefinition, language)
  return level === 2
    ? html`<h2>${text.undertakings}</h2>
        <ol>
          ${items}
        </ol>
        <h2>${text.statement}</h2>
        <p>${statement}</p>`
    : html`<ol>
          ${items}
        </ol>
        <h4>${text.statement}</h4>
        <p>${statement}</p>`
}
