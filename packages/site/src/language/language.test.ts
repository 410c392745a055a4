import { expect, test } from 'vitest'
import { formatDate } from './date.ts'
import { fillText } from './fill.ts'
import { chooseLanguage, LANGUAGES } from './language.ts'
import { plural } from './number.ts'

test.each([
  ['', 'en'],
  ['fr, es;q=0.9', 'en'],
  ['fr, de-AT;q=0.8, en;q=0.9', 'en'],
  ['de-CH', 'de'],
  ['crh-Latn-UA, uk;q=0.9', 'crh'],
  ['ru;q=0, uk;q=0.1', 'uk'],
  ['*', 'en'],
  [';;;q=x,,', 'en'],
])('a reader whose browser asks for "%s" gets %s', (header, language) => {
  expect(chooseLanguage(header)).toBe(language)
})

test('a reader sees a date as exact as its source, in each language', () => {
  for (const language of LANGUAGES) {
    expect(formatDate('2014', language)).toContain('2014')
    expect(formatDate('2014-09', language)).not.toMatch(/\b(1|01)\b/)
    expect(formatDate('2014-09-17', language)).toMatch(/17/)
  }
  expect(formatDate('2014-09-17T10:00:00Z', 'crh')).toBe('17 sentâbr 2014')
  expect(formatDate('2014-09', 'crh')).toBe('sentâbr 2014')
  expect(formatDate('unknown', 'uk')).toBe('unknown')
})

test('a reader sees the form that a number takes in their language', () => {
  const forms = { one: '{n} день', few: '{n} дні', many: '{n} днів', other: '{n} дня' }
  expect([1, 3, 11, 22, 105].map((count) => plural(count, forms, 'uk'))).toEqual([
    '1 день',
    '3 дні',
    '11 днів',
    '22 дні',
    '105 днів',
  ])
  expect(plural(2, { other: '{n} kün' }, 'crh')).toBe('2 kün')
})

test('what is filled into a sentence fills no further place', () => {
  expect(fillText('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2')
})
