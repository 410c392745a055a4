import { html } from 'hono/html'
import type { Html } from '../frame/html.ts'
import { LANGUAGE, type Language } from './language.ts'

/**
 * A text of the registry that may not exist in the reader's language; then it is the English one, and says so to a
 * screen reader. `english`: the same text asked for in English.
 */
export function localText(text: string, english: string | null, language: Language): Html {
  if (text !== english || LANGUAGE[language].data === 'en') return html`${text}`
  return html`<span lang="en">${text}</span>`
}
