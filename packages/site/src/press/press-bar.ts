import { html, raw } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'

type Part = { size: number; says: string; tone: 'kept' | 'silent' | 'fresh' | 'none' }

/** How each part is filled in black and white: solid, hatched one way, dotted, empty. */
const FILL = { kept: '#000', silent: 'url(#hatch)', fresh: 'url(#dots)', none: '#fff' } as const

/** One bar for all people; beneath it stand the numbers, so it needs no words of its own. */
export function pressBar(parts: readonly Part[]): Html {
  const whole = parts.reduce((sum, { size }) => sum + size, 0)
  if (whole === 0) return NOTHING
  let x = 0
  const rects = parts.map(({ size, tone }) => {
    const width = (size / whole) * 1000
    const rect = `<rect x="${x.toFixed(1)}" y="1" width="${width.toFixed(1)}" height="38" fill="${FILL[tone]}" stroke="#000"/>`
    x += width
    return size === 0 ? '' : rect
  })
  return html`<svg class="bar" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="#fff" />
        <rect width="4" height="8" fill="#555" />
      </pattern>
      <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#fff" />
        <circle cx="4" cy="4" r="1.6" fill="#333" />
      </pattern>
    </defs>
    ${raw(rects.join(''))}
  </svg>`
}
