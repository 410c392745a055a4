import { html } from 'hono/html'
import type { Html } from '../frame/html.ts'

export type BarPart = { size: number; tone: 'kept' | 'due' | 'wait' | 'none' }

/** One bar of parts of a whole. A drawing only: the figures stand beside it. No inline style, so a strict policy holds. */
export function bar(parts: readonly BarPart[], whole: number): Html {
  const share = (size: number) => (whole === 0 ? 0 : Math.round((size / whole) * 10_000) / 100)
  const starts = parts.map((_, at) => share(parts.slice(0, at).reduce((sum, { size }) => sum + size, 0)))
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width="100" height="4" />
    ${parts.map(
      ({ size, tone }, at) => html`<rect class="${tone}" x="${starts[at] ?? 0}" width="${share(size)}" height="4" />`,
    )}
  </svg>`
}
