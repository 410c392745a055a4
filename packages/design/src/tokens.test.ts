import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { DESIGN_FILES } from './files.ts'
import { logo } from './logo.ts'
import { tokensCss } from './tokens-css.ts'
import type { Mode } from './tokens.ts'
import { COLOUR, LEAST_CONTRAST, PAIRS } from './tokens.ts'

const modes: readonly Mode[] = ['light', 'dark']

test('a reader with weak eyes can read every pair of colours, in both modes', () => {
  const weak = modes.flatMap((mode) =>
    PAIRS.map(({ colour, ground, carries }) => ({
      pair: `${mode}: ${colour} on ${ground} (${carries})`,
      misses: contrast(COLOUR[mode][colour], COLOUR[mode][ground]) < LEAST_CONTRAST[carries],
      is: contrast(COLOUR[mode][colour], COLOUR[mode][ground]).toFixed(2),
    })).filter((pair) => pair.misses),
  )
  expect(weak).toEqual([])
})

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#abcdef', '#abcdef')).toBe(1)
})

test('a page gets the tokens as they are now, not an old print', () => {
  expect(readFileSync(new URL('tokens.css', import.meta.url), 'utf8')).toBe(tokensCss())
})

test('a browser tab gets the logo as it is now', () => {
  expect(readFileSync(new URL('logo.svg', import.meta.url), 'utf8')).toBe(`${logo()}\n`)
})

test('a plain server finds every file of the closed list, and every sheet that design.css asks for is in it', () => {
  for (const { file } of DESIGN_FILES.values()) expect(existsSync(file), file).toBe(true)
  const asked = [...readFileSync(new URL('design.css', import.meta.url), 'utf8').matchAll(/'\.\/(.+?)'/gu)]
  expect(asked.length).toBeGreaterThan(5)
  for (const [, name] of asked) expect(DESIGN_FILES.has(`src/${name}`), name).toBe(true)
  const fonts = [
    ...readFileSync(new URL('font.css', import.meta.url), 'utf8').matchAll(/\.\.\/(node_modules\S+woff2)/gu),
  ]
  expect(fonts).toHaveLength(4)
  for (const [, path] of fonts) expect(DESIGN_FILES.has(path ?? '')).toBe(true)
})
