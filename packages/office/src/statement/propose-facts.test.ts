import { expect, test } from 'vitest'
import { proposeDay, proposeLanguage } from './propose-facts.ts'

test.each([
  ['https://www.bundestag.example/dokumente/2026/11/23/rede', '2026-11-23'],
  ['https://news.example/2026-11-03-speech', '2026-11-03'],
  ['https://news.example/a/20261103/speech', '2026-11-03'],
  ['https://news.example/03.11.2026', '2026-11-03'],
  ['https://news.example/2026/11/speech', '2026-11'],
  ['https://web.archive.org/web/20261105103000/https://news.example/a', '2026-11-05'],
  ['https://x.com/demo/status/1337000000000000001', '2020-12-10'],
  ['https://news.example/2027/01/01/speech', null],
  ['https://news.example/2026/02/31/speech', null],
  ['https://news.example/20261399', null],
  ['https://news.example/2013/11/01/', null],
  ['https://news.example/case-1234567890', null],
  ['not a link', null],
])('an office that pastes %s is proposed the day %s', (link, day) => {
  expect(proposeDay(link, '2026-11-24', 'Europe/Berlin')).toBe(day)
})

test('a post in the night belongs to the day in the time zone of the house', () => {
  // 23:30 UTC on 9 December 2020.
  const number = (BigInt(Date.parse('2020-12-09T23:30:00Z')) - 1_288_834_974_657n) << 22n
  const link = `https://x.com/demo/status/${number}`
  expect(proposeDay(link, '2026-11-24', 'Europe/Kyiv')).toBe('2020-12-10')
  expect(proposeDay(link, '2026-11-24', 'UTC')).toBe('2020-12-09')
})

test.each([
  ['https://www.europarl.example/de/speech', 'de'],
  ['https://www.europarl.example/speech?lang=EN', 'en'],
  ['https://rada.example/ua/news', 'uk'],
  ['https://uk.news.example/1', 'uk'],
  ['https://news.example/fr/1', null],
  ['https://www.news.de/1', null],
])('an office that pastes %s is proposed the language %s', (link, language) => {
  expect(proposeLanguage(link, ['uk', 'de', 'en'])).toBe(language)
})
