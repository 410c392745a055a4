import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { CaseLineFragment } from '../generated/graphql.ts'
import type { Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'

/** A case in a list: name, court, and what else the list says of it. */
export const caseLine = (
  { slug, name, english, court }: CaseLineFragment,
  language: Language,
  more: Html = NOTHING,
): Html =>
  html`<li>
    <h2 class="found"><a href="/${language}/cases/${slug}">${localText(name, english, language)}</a></h2>
    ${court === null ? NOTHING : html`<p>${court}</p>`} ${more}
  </li> `
