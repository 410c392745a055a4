import { escapeHtml } from './escape.ts'

type Palette = { readonly ground: string; readonly far: string; readonly head: string; readonly coat: string }

/** Paper-cut colours: calm, the same by day and by night, each coat dark enough (7:1) for white initials. */
export const PORTRAIT_PALETTE: readonly Palette[] = [
  { ground: '#dfe5ea', far: '#c6d1da', head: '#9fb0bf', coat: '#33485c' },
  { ground: '#ece3d4', far: '#dccfb8', head: '#bfa988', coat: '#5a4526' },
  { ground: '#e1e7dc', far: '#cbd6c2', head: '#a3b496', coat: '#3c4f30' },
  { ground: '#ece0da', far: '#dfcbc1', head: '#c3a294', coat: '#633d30' },
  { ground: '#e4e0e8', far: '#d1cad9', head: '#aea4bb', coat: '#4a4060' },
  { ground: '#dce6e5', far: '#c2d4d2', head: '#95b0ad', coat: '#2d4d4b' },
]

/** FNV-1a: the same seed (an id, never a name that may change) always gives the same picture. */
const hash = (seed: string): number => {
  let sum = 0x81_1c_9d_c5
  for (const sign of seed) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0
  return sum
}

/**
 * An abstract portrait as inline SVG: a figure cut from paper, no face, initials on the coat. For demo people and for
 * whoever has no photo. Decorative (the name stands beside it); no inline style, so a strict CSP holds.
 */
export const portrait = (seed: string, initials: string): string => {
  const sum = hash(seed)
  const pick = (at: number, choices: number): number => Math.floor(sum / 7 ** at) % choices
  const palette = PORTRAIT_PALETTE[pick(0, PORTRAIT_PALETTE.length)] ?? PORTRAIT_PALETTE[0]
  if (palette === undefined) return ''
  const [farX, farY, farSize] = [14 + pick(1, 5) * 17, 26 + pick(2, 4) * 8, 26 + pick(3, 4) * 5]
  const [headX, headY, headSize] = [44 + pick(4, 5) * 2, 34 + pick(5, 3) * 2, 15 + pick(6, 3)]
  const [wide, high] = [38 + pick(7, 4) * 3, 40 + pick(8, 3) * 2]
  return (
    `<svg class="portrait" viewBox="0 0 96 96" aria-hidden="true"><rect width="96" height="96" fill="${palette.ground}"/>` +
    `<circle cx="${farX}" cy="${farY}" r="${farSize}" fill="${palette.far}"/>` +
    `<ellipse cx="${headX}" cy="${headY}" rx="${headSize}" ry="${headSize + 3}" fill="${palette.head}"/>` +
    `<ellipse cx="48" cy="98" rx="${wide}" ry="${high}" fill="${palette.coat}"/>` +
    `<text x="48" y="86" fill="#fff" font-size="22" font-weight="600" text-anchor="middle">${escapeHtml(initials)}</text></svg>`
  )
}

/** First letters of the first and the last word of a name, at most two: "Emir Usein Demo" gives "ED". */
export const initialsOf = (name: string): string => {
  const letters = name
    .normalize('NFC')
    .split(/[\s-]+/u)
    .flatMap((word) => /^\p{L}/u.exec(word)?.[0] ?? [])
  const ends = letters.length > 1 ? [letters[0], letters.at(-1)] : letters
  return ends.join('').toUpperCase()
}
