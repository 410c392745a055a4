/**
 * The one source of how Patronat looks: plain data, read by `tokens.css` (printed from here), by the
 * console's theme (`mui.ts`) and by the mails. Colours are sRGB hex, because mail clients know no more.
 */

/** Each name is the CSS property without `--`: `COLOUR.light['ink-soft']` is `var(--ink-soft)`. */
export type ColourName = keyof typeof light

const light = {
  paper: '#faf8f3',
  surface: '#ffffff',
  sunk: '#f1eee6',
  ink: '#1c1a16',
  'ink-soft': '#4b473e',
  line: '#ddd8cb',
  'line-strong': '#7c7566',
  action: '#173f7a',
  'action-strong': '#0f2c58',
  'action-ink': '#ffffff',
  'action-soft': '#e7edf6',
  wait: '#7b3412',
  'wait-soft': '#fbe9de',
  kept: '#16512e',
  'kept-soft': '#e2f0e5',
  due: '#614700',
  'due-soft': '#fbf0c9',
  danger: '#91122b',
  'danger-ink': '#ffffff',
  'danger-soft': '#fae6e7',
  focus: '#2563c0',
} as const

/** Designed, not inverted: a warm near-black, the surfaces above it lighter, the accents paler and less saturated. */
const dark: Readonly<Record<ColourName, string>> = {
  paper: '#171613',
  surface: '#211f1b',
  sunk: '#2a2823',
  ink: '#eeeae0',
  'ink-soft': '#c4bdaf',
  line: '#3b3831',
  'line-strong': '#948c7c',
  action: '#b0cdf6',
  'action-strong': '#d2e3fb',
  'action-ink': '#0d1f3a',
  'action-soft': '#1c2c44',
  wait: '#f2b893',
  'wait-soft': '#3b2416',
  kept: '#9dd6ad',
  'kept-soft': '#17321f',
  due: '#ecca6b',
  'due-soft': '#352a0b',
  danger: '#f7b3b1',
  'danger-ink': '#3a0a12',
  'danger-soft': '#401a1d',
  focus: '#8fb8f5',
}

export type Mode = 'light' | 'dark'
export const COLOUR: Readonly<Record<Mode, Readonly<Record<ColourName, string>>>> = { light, dark }

/** What a colour carries: TEXT needs 7:1 (AAA), SHAPE (border, mark, focus ring) needs 3:1 (AA). */
export type Carries = 'TEXT' | 'SHAPE'
export const LEAST_CONTRAST: Readonly<Record<Carries, number>> = { TEXT: 7, SHAPE: 3 }

/** Grounds on which anything may lie. `line` is not here: a hairline only decorates and carries no meaning. */
const grounds = ['paper', 'surface', 'sunk'] as const satisfies readonly ColourName[]
const softs = [
  'action-soft',
  'wait-soft',
  'kept-soft',
  'due-soft',
  'danger-soft',
] as const satisfies readonly ColourName[]
const on = (colours: readonly ColourName[], backs: readonly ColourName[], carries: Carries) =>
  colours.flatMap((colour) => backs.map((ground) => ({ colour, ground, carries })))

/** Every pair that may be used together. A pair that is not here is not allowed; the test computes each in both modes. */
export const PAIRS: readonly { colour: ColourName; ground: ColourName; carries: Carries }[] = [
  ...on(['ink', 'ink-soft', 'action', 'action-strong', 'wait', 'kept', 'due', 'danger'], grounds, 'TEXT'),
  ...on(['ink', 'action', 'action-strong'], softs, 'TEXT'),
  ...on(['wait'], ['wait-soft'], 'TEXT'),
  ...on(['kept'], ['kept-soft'], 'TEXT'),
  ...on(['due'], ['due-soft'], 'TEXT'),
  ...on(['danger'], ['danger-soft'], 'TEXT'),
  ...on(['action-ink'], ['action', 'action-strong'], 'TEXT'),
  ...on(['danger-ink'], ['danger'], 'TEXT'),
  ...on(['line-strong', 'focus'], grounds, 'SHAPE'),
  ...on(['focus'], softs, 'SHAPE'),
]

/** Text sizes in rem; the family has a small x-height, so running text is 18 px. `xxl` shrinks on a telephone. */
export const TEXT = {
  xs: '0.9375rem',
  s: '1rem',
  m: '1.125rem',
  l: '1.3125rem',
  xl: '1.75rem',
  xxl: 'clamp(2rem, 1.5rem + 2.2vw, 2.75rem)',
} as const
/** The same in pixels, where rem is not to be had (mails). */
export const TEXT_PX = { xs: 15, s: 16, m: 18, l: 21, xl: 28, xxl: 36 } as const

/** Steps 1 to 8, in pixels; printed as rem, so that space grows with the reader's text size. */
export const SPACE = [4, 8, 12, 16, 24, 32, 48, 64] as const

export const FONT_FAMILY = 'Source Sans 3 Variable'
/** What the reader's own system has: for mails, which load nothing. */
export const FONT_SYSTEM = "'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif"
export const FONT = `'${FONT_FAMILY}', 'Source Sans 3 Fallback', ${FONT_SYSTEM}`
export const FONT_MONO = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"
export const WEIGHT = { normal: 400, medium: 600, strong: 700 } as const
export const LEADING = { tight: 1.2, normal: 1.5 } as const

/** Pixels. `target` is the least height of whatever is tapped (WCAG 2.5.5). */
export const SIZE = {
  radius: 4,
  'radius-round': 999,
  target: 44,
  ring: 3,
  'ring-gap': 2,
  measure: 640,
  page: 1024,
} as const

/** Milliseconds; all become 0 with reduced motion. A wait longer than `patience` shows a skeleton. */
export const DURATION = { quick: 120, calm: 240, patience: 300 } as const
