import { html, type Markup } from '../markup/markup.ts'

export type Tone = 'kept' | 'wait' | 'due' | 'none'

/** Parts of a whole, drawn. The figures always stand beside it, so it is silent; attributes only, so a strict policy holds. */
export function bar(parts: readonly (readonly [Tone, number])[], whole: number): Markup {
  const share = (size: number) => (whole === 0 ? 0 : Math.round((size / whole) * 10_000) / 100)
  const before = (at: number) => parts.slice(0, at).reduce((sum, [, size]) => sum + size, 0)
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width="100" height="4" />
    ${parts.map(
      ([tone, size], at) => html`<rect class="${tone}" x="${share(before(at))}" width="${share(size)}" height="4" />`,
    )}
  </svg>`
}
