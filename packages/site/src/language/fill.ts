import { html } from 'hono/html'
import type { Html } from '../frame/html.ts'

/** A sentence with its `{places}` filled in; what is filled in is escaped unless it is HTML already. */
export function fill(sentence: string, values: Readonly<Record<string, Html | string | number>>): Html {
  const parts = sentence.split(/\{(\w+)\}/)
  return html`${parts.map((part, at) => (at % 2 === 0 ? part : (values[part] ?? '')))}`
}

/** The same, where only text may stand (titles, attributes). */
export const fillText = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
