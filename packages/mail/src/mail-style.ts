import type { CSSProperties } from 'react'
import type { ColourName } from '@patronat/design/tokens.ts'
import { COLOUR, FONT_MONO, FONT_SYSTEM, LEADING, SIZE, SPACE, TEXT_PX, WEIGHT } from '@patronat/design/tokens.ts'

const space = (step: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8): number => SPACE[step - 1] ?? 0
const { light, dark } = COLOUR

/** Which token colours which part: `color`, `background`, `border`. Light is written inline, dark into the head. */
const PAINT = {
  paper: { color: 'ink', background: 'paper' },
  sheet: { background: 'surface', border: 'line' },
  words: { color: 'ink' },
  soft: { color: 'ink-soft' },
  code: { color: 'ink', background: 'sunk', border: 'line' },
  quote: { color: 'ink', border: 'wait' },
  button: { background: 'action' },
  press: { color: 'action-ink' },
  link: { color: 'action' },
  dot: { background: 'action', border: 'action' },
  ring: { border: 'action' },
} as const satisfies Record<string, { color?: ColourName; background?: ColourName; border?: ColourName }>

export type Part = keyof typeof PAINT

const SHAPE: Readonly<Record<Part, CSSProperties>> = {
  paper: {
    margin: 0,
    padding: `${space(5)}px 0`,
    fontFamily: FONT_SYSTEM,
    fontSize: TEXT_PX.m,
    lineHeight: LEADING.normal,
  },
  sheet: {
    padding: `${space(5)}px ${space(5)}px ${space(2)}px`,
    borderRadius: SIZE.radius,
    borderWidth: 1,
    borderStyle: 'solid',
  },
  words: { margin: `0 0 ${space(4)}px`, overflowWrap: 'break-word', hyphens: 'auto' },
  soft: { margin: `0 0 ${space(1)}px`, fontSize: TEXT_PX.xs, overflowWrap: 'break-word' },
  code: {
    margin: `0 0 ${space(5)}px`,
    padding: `${space(4)}px ${space(2)}px`,
    borderWidth: 1,
    borderStyle: 'solid',
    borderRadius: SIZE.radius,
    fontFamily: FONT_MONO,
    fontSize: TEXT_PX.xxl,
    fontWeight: WEIGHT.medium,
    letterSpacing: 4,
    lineHeight: LEADING.tight,
    textAlign: 'center',
  },
  quote: {
    margin: `0 0 ${space(4)}px`,
    padding: `0 0 0 ${space(4)}px`,
    borderWidth: '0 0 0 4px',
    borderStyle: 'solid',
    overflowWrap: 'break-word',
    whiteSpace: 'pre-line',
  },
  button: { borderRadius: SIZE.radius, textAlign: 'center' },
  press: {
    display: 'inline-block',
    padding: `${space(3)}px ${space(5)}px`,
    fontWeight: WEIGHT.medium,
    lineHeight: LEADING.tight,
    textDecoration: 'none',
  },
  link: { textDecoration: 'underline' },
  dot: { ...round(), marginRight: 3 },
  ring: { ...round(), marginRight: space(2) },
}

function round(): CSSProperties {
  return { display: 'inline-block', width: 7, height: 7, borderWidth: 2, borderStyle: 'solid', borderRadius: 9 }
}

/** The inline style of a part, in light colours. `backgroundColor`, not `background`: Outlook knows only that. */
export const styleOf = (part: Part): CSSProperties => {
  const paint: { color?: ColourName; background?: ColourName; border?: ColourName } = PAINT[part]
  return {
    ...SHAPE[part],
    ...(paint.color && { color: light[paint.color] }),
    ...(paint.background && { backgroundColor: light[paint.background] }),
    ...(paint.border && { borderColor: light[paint.border] }),
  }
}

const darkRules = (before: string): string =>
  Object.entries(PAINT)
    .map(([part, paint]: [string, { color?: ColourName; background?: ColourName; border?: ColourName }]) => {
      const lines = [
        paint.color && `color:${dark[paint.color]}!important`,
        paint.background && `background-color:${dark[paint.background]}!important`,
        paint.border && `border-color:${dark[paint.border]}!important`,
      ]
      return `${before}.${part}{${lines.filter(Boolean).join(';')}}`
    })
    .join('')

/** For the head: dark where the system is dark, and where Outlook on the web darkens by itself (`data-ogsc`). */
export const HEAD_STYLE =
  `:root{color-scheme:light dark;supported-color-schemes:light dark}` +
  `@media(prefers-color-scheme:dark){${darkRules('')}}${darkRules('[data-ogsc] ')}`
