import { expect, test } from 'vitest'
import { chooseLanguage, formatDate } from './language.ts'

test.each([
  [['de-AT', 'en'], 'de'],
  [[null, 'fr', 'uk-UA'], 'uk'],
  [['__proto__'], 'en'],
] as const)('a reader who wants %j gets %s', (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language)
})

test('a reader is never told a day that nobody knows', () => {
  expect(formatDate('2014', 'en')).toBe('2014')
  expect(formatDate('2014-09', 'de')).toBe('September 2014')
  expect(formatDate('2014-09-17T23:59:00Z', 'en')).toBe('17 September 2014')
  expect(formatDate('some day', 'en')).toBe('some day')
})
