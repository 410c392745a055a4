import { expect, test } from 'vitest'
import { closingDayOf, dayIn, daysBetween, formatDate, formatDateSince, monthAfter } from './date.ts'
import { chooseLanguage } from './language.ts'

/** Which space stands before an abbreviation differs between releases of the locale data. */
const plain = (text: string): string => text.replace(/\s/g, ' ')

test.each([
  ['2014', 'en', '2014'],
  ['2014-09', 'en', 'September 2014'],
  ['2014-09', 'uk', 'вересень 2014 р.'],
  ['2014-09', 'de', 'September 2014'],
  ['2014-09-17', 'en', '17 September 2014'],
  ['2014-09-17', 'de', '17. September 2014'],
  ['2026-12-03T22:30:00Z', 'de', '3. Dezember 2026'],
  ['mid-October', 'en', 'mid-October'],
])('a reader sees no more of %s in %s than is known', (date, language, text) => {
  expect(plain(formatDate(date, language))).toBe(text)
})

test.each([
  ['2014-09', 'uk', 'вересня 2014 р.'],
  ['2014-09-17', 'de', 'dem 17. September 2014'],
  ['2014-09', 'de', 'September 2014'],
  ['2014', 'uk', '2014'],
])('a reader reads "since %s" in %s in the right case', (date, language, text) => {
  expect(plain(formatDateSince(date, language))).toBe(text)
})

test('an office counts days and months in the time zone of its house', () => {
  expect(dayIn('Pacific/Auckland', new Date('2026-12-31T12:00:00Z'))).toBe('2027-01-01')
  expect(dayIn('America/New_York', new Date('2027-01-01T03:00:00Z'))).toBe('2026-12-31')
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(monthAfter('2026-12-20')).toBe('2027-01')
  expect(monthAfter('2026')).toBeNull()
  expect(closingDayOf('2026-12')).toBe('2027-01-15')
})

test.each([
  ['?lang=de', 'uk', ['fr', 'en-US'], 'de'],
  ['?lang=fr', 'uk', ['de'], 'uk'],
  ['', null, ['fr-BE', 'de-AT', 'en'], 'de'],
  ['', 'xx', [], 'en'],
] as const)('a reader with %s, choice %s and browser %s reads %s', (search, stored, browser, language) => {
  expect(chooseLanguage(search, stored, browser)).toBe(language)
})
