import { html } from 'hono/html'
import type { Html } from '../frame/html.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { STOP_TEXT } from './stop.text.ts'

export type StopState = 'ASKING' | 'DONE' | 'UNKNOWN'

/** Where the link of a letter leads: one button, and then it is over. Says nothing about whom the letter was to. */
export function stopPage(language: Language, assets: string, state: StopState): Html {
  const text = STOP_TEXT[language]
  const [title, words] = text[state]
  return html`<!doctype html>
    <html lang="${LANGUAGE[language].tag}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assets}/site.css" />
      </head>
      <body>
        <main class="page" id="main">
          <h1>${title}</h1>
          <p>${words}</p>
          ${state === 'ASKING' ? html`<form method="post"><button class="button">${text.button}</button></form>` : ''}
        </main>
      </body>
    </html> `
}
