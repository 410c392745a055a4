import { escapeHtml } from '@patronat/design/escape.ts'

/** HTML that may be put into a page as it is. Made by `html`, or by `trusted` from what we draw ourselves. */
export type Markup = { readonly markup: string }

type Part = Markup | string | number | readonly Part[]

/** For drawings of `@patronat/design` only, never for anything that came over the network. */
export const trusted = (markup: string): Markup => ({ markup })

/** Everything put in is text, and escaped, unless it is markup itself. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  trusted(pieces.map((piece, at) => piece + (at < parts.length ? written(parts[at] ?? '') : '')).join(''))

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

/** The address of a web page; `#` for anything else that calls itself a link (`javascript:`). */
export const webLink = (address: string): string => (/^https?:\/\//i.test(address) ? address : '#')
