import { expect, test } from 'vitest'
import type { MonthLanguage, MonthState } from './month-mark.ts'
import { MARK_SHAPE, MONTH_WORD, monthLegend, monthMarks } from './month-mark.ts'

const states = Object.keys(MARK_SHAPE) as MonthState[]
const languages: readonly MonthLanguage[] = ['en', 'uk', 'de']

test('a reader who sees no colour tells every month state by its shape', () => {
  const withoutColour = Object.values(MARK_SHAPE).map((shape) => shape.replaceAll('currentColor', ''))
  expect(new Set(withoutColour).size).toBe(states.length)
  for (const shape of withoutColour) expect(shape).not.toMatch(/#[0-9a-f]{3}|var\(/u)
})

test('a listener hears month, year and state in each language', () => {
  for (const language of languages)
    for (const state of states)
      expect(monthMarks([{ month: '2026-12', state }], language)).toMatch(
        new RegExp(`<span class="unseen">[^<]*2026[^<]*: ${MONTH_WORD[language][state]}</span>`, 'u'),
      )
  expect(monthMarks([{ month: '2026-12', state: 'KEPT' }], 'en')).toContain('December 2026: statement made')
})

test('a reader finds every shape in the legend, with a word of its own', () => {
  for (const language of languages) {
    expect(new Set(Object.values(MONTH_WORD[language])).size).toBe(states.length)
    for (const state of states) expect(monthLegend(language)).toContain(`data-state="${state}"`)
  }
})

test('a page with a strict CSP shows the marks, for they carry no inline style', () => {
  expect(monthMarks([{ month: '2026-01', state: 'OPEN' }], 'de') + monthLegend('uk')).not.toContain('style')
})
