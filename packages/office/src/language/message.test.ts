import { expect, test } from 'vitest'
import { OFFICE_CODES, problemOf } from '../api/failure.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fill, type Message, placeholders, type Translate, type Translation } from './message.ts'
import { uk } from './uk.ts'

const LANGUAGES: readonly (readonly [string, Translation])[] = [
  ['en', en],
  ['uk', uk],
  ['de', de],
]
const texts = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
const speaker =
  (language: string, words: Translation): Translate =>
  (key, ...values) =>
    fill(words[key], language, values[0])

/** "One thing" may be said without the figure where `one` is nothing but 1; in Ukrainian it is 21 as well. */
const mayOmitCount = (language: string, form: string): boolean => form === 'one' && language !== 'uk'

test.each(LANGUAGES)('a reader of %s gets every sentence with the same facts as in English', (language, words) => {
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted())
  for (const [key, message] of Object.entries(words) as [keyof Translation, Message][]) {
    const wanted = placeholders(texts(en[key]).at(-1) ?? '')
    const forms = typeof message === 'string' ? { other: message } : message
    for (const [form, text] of Object.entries(forms)) {
      const given = placeholders(text)
      if (mayOmitCount(language, form) && !given.includes('{count}'))
        given.push(...wanted.filter((name) => name === '{count}'))
      expect(text.trim(), key).not.toBe('')
      expect(given.toSorted(), `${key}: ${text}`).toEqual(wanted)
    }
  }
})

test.each(LANGUAGES)('a reader of %s gets every number in its own plural form', (language, words) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
  for (const [key, message] of Object.entries(words)) {
    if (typeof message !== 'string') expect(Object.keys(message).toSorted(), key).toEqual(forms)
  }
})

test.each(LANGUAGES)(
  'an office reads every refusal as a sentence in %s, with what the server found',
  (language, words) => {
    const t = speaker(language, words)
    for (const code of OFFICE_CODES) {
      const bare = problemOf(t, { code, message: 'from the server', field: 'declaration.url', detail: [] })
      const full = problemOf(t, { code, message: 'from the server', field: null, detail: ['2'] })
      expect(bare.field).toBe('url')
      for (const { text } of [bare, full]) {
        expect(text).toMatch(/[.!?]$/)
        expect(text).not.toContain('from the server')
        expect(text).not.toMatch(/[{}]/)
      }
    }
  },
)

test('an office reads the domains that would have worked, and the tries that are left', () => {
  const t = speaker('uk', uk)
  const failure = { message: '', field: 'mailbox' }
  const domains = ['europarl.europa.eu', 'ep.europa.eu']
  expect(problemOf(t, { ...failure, code: 'office.domainForeign', detail: domains }).text).toContain(domains.join(', '))
  expect(problemOf(t, { ...failure, code: 'office.codeWrong', detail: ['1'] }).text).toContain('лишилася 1 спроба')
  expect(problemOf(t, { ...failure, code: 'office.codeWrong', detail: ['2'] }).text).toContain('лишилися 2 спроби')
})

test('an office reads the server’s own words for a refusal that this version does not know', () => {
  const failure = { code: 'pledge.somethingNew', message: 'Ask the campaign.', field: null, detail: [] }
  expect(problemOf(speaker('en', en), failure).text).toBe('Ask the campaign.')
})

test('a German reader is never addressed as du', () => {
  const all = Object.values(de).flatMap(texts).join('\n')
  expect(all).not.toMatch(/\b(du|dein|deine|deinen|dir|dich|ihr)\b/)
})
