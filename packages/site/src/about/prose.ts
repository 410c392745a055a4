import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { fill } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import type { Page, PageContent } from '../route/page.ts'

/** A page of plain words. `{places}` in its sentences are links or figures that the page fills in. */
export type Prose = {
  title: string
  lead: string
  parts: readonly { heading: string; text?: readonly string[]; list?: readonly string[] }[]
}
export type ProseTable = Readonly<Record<Language, Prose>>
type Values = Readonly<Record<string, Html | string>>

/** `beneath`: what a page has beyond its words. */
export function prose(
  table: ProseTable,
  language: Language,
  values: Values = {},
  beneath: Html = NOTHING,
): PageContent {
  const { title, lead, parts } = table[language]
  return {
    title,
    description: lead,
    main: html`<h1>${title}</h1>
      <p class="lead">${fill(lead, values)}</p>
      ${parts.map(
        ({ heading, text = [], list = [] }) =>
          html`<h2>${heading}</h2>
            ${text.map((sentence) => html`<p>${fill(sentence, values)}</p>`)}
            ${
              list.length === 0
                ? NOTHING
                : html`<ul>
                    ${list.map((item) => html`<li>${fill(item, values)}</li>`)}
                  </ul>`
            }`,
      )}
      ${beneath}`,
  }
}

/** A page that is the same for everybody. */
export const prosePage =
  (table: ProseTable): Page =>
  ({ language }) =>
    prose(table, language)

/** A link to stand in a sentence. */
export const link = (href: string, words: string): Html => html`<a href="${href}">${words}</a>`
