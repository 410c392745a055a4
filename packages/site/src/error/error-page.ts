import { html } from 'hono/html'
import { fill } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import type { PageContent } from '../route/page.ts'
import { ERROR_TEXT } from './error.text.ts'

/** The one answer for what was never there and for what may not be shown. */
export function notFoundPage({ language }: { language: Language }): PageContent {
  const { title, lead, search, people } = ERROR_TEXT[language].notFound
  return {
    title,
    description: lead,
    status: 404,
    main: html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      <p class="row">
        <a class="button primary" href="/${language}/prisoners">${people}</a>
        <a class="button" href="/${language}/">${search}</a>
      </p>`,
  }
}

/** Something broke here; `requestId` is how the log finds it. */
export function troublePage({ language }: { language: Language }, requestId: string): PageContent {
  const { title, lead } = ERROR_TEXT[language].trouble
  return {
    title,
    description: title,
    status: 500,
    main: html`<h1>${title}</h1>
      <p class="lead">${fill(lead, { number: html`<code>${requestId}</code>` })}</p>`,
  }
}
