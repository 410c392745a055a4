import type { Mode } from './tokens.ts'
import { COLOUR, DURATION, FONT, FONT_MONO, LEADING, SIZE, SPACE, TEXT, WEIGHT } from './tokens.ts'

const rem = (pixels: number): string => `${pixels / 16}rem`

const rule = (selector: string, lines: readonly string[], indent = ''): string =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line};`), `${indent}}`].join('\n')

const each = <T>(values: Readonly<Record<string, T>>, prefix: string, print: (value: T) => string): string[] =>
  Object.entries(values).map(([key, value]) => `--${prefix}${key}: ${print(value)}`)

const colours = (mode: Mode): string[] => [`color-scheme: ${mode}`, ...each(COLOUR[mode], '', String)]

const others: string[] = [
  ...each(TEXT, 'text-', String),
  ...SPACE.map((pixels, index) => `--space-${index + 1}: ${rem(pixels)}`),
  ...each(SIZE, '', rem),
  ...each(DURATION, '', (milliseconds) => `${milliseconds}ms`),
  ...each(LEADING, 'leading-', String),
  ...each(WEIGHT, 'weight-', String),
  `--font: ${FONT}`,
  `--font-mono: ${FONT_MONO}`,
]

/** The text of `tokens.css`: custom properties, dark by the reader's system or by `data-theme` on `<html>`. */
export const tokensCss = (): string =>
  `${[
    '/* Printed from tokens.ts by `node packages/design/src/print-css.ts`; not edited by hand. */',
    rule(':root', [...colours('light'), ...others]),
    // On screen only: paper is white, whatever the reader's screen is.
    `@media screen and (prefers-color-scheme: dark) {\n${rule(":root:not([data-theme='light'])", colours('dark'), '  ')}\n}`,
    `@media screen {\n${rule(":root[data-theme='dark']", colours('dark'), '  ')}\n}`,
    `@media (prefers-reduced-motion: reduce) {\n${rule(':root', ['--quick: 0ms', '--calm: 0ms'], '  ')}\n}`,
  ].join('\n\n')}\n`
