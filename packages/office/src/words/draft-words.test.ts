import { expect, test } from 'vitest'
import { de } from '../language/de.ts'
import { en } from '../language/en.ts'
import { fill, type Translate, type Translation } from '../language/message.ts'
import { uk } from '../language/uk.ts'
import { type DraftFacts, draftWords, mayTake, type Variant, VARIANTS } from './draft-words.ts'

const speaker =
  (language: string, words: Translation): Translate =>
  (key, ...values) =>
    fill(words[key], language, values[0])
const LANGUAGES = [
  ['en', speaker('en', en)],
  ['uk', speaker('uk', uk)],
  ['de', speaker('de', de)],
] as const
const ALL: DraftFacts = { name: 'Emil Testov', since: '2019', days: 2521, body: 'The Test Body' }
const NONE: DraftFacts = { ...ALL, since: null, days: null, body: null }
const EVERY = Object.keys(VARIANTS) as Variant[]

/** Words that tell a man from a woman: nobody has said which the prisoner or the member is. */
const GENDERED = {
  en: /\b(he|she|his|her|him|hers)\b/i,
  de: /\b(er|sein|seine|seiner|seinen|ihr|ihre|ihrer|ihren|Gefangener|Politiker|Politikerin|Pate|Patin)\b/,
  uk: /(?<!\p{L})(він|вона|його|її|йому|їй|засуджений|засуджена|заарештований|заарештована|став|стала|був|була)(?!\p{L})/iu,
} as const

test.each(LANGUAGES)(
  'an office gets three different texts in %s, each with the name, none that says man or woman',
  (language, t) => {
    const texts = EVERY.map((variant) => draftWords(t, variant, ALL))
    expect(new Set(texts).size).toBe(EVERY.length)
    for (const text of texts) {
      expect(text).toContain('Emil Testov')
      expect(text).not.toMatch(GENDERED[language])
      expect(text).not.toMatch(/[{}]|null|undefined/)
      expect(text).toMatch(/[.!?]$/)
    }
  },
)

test.each(LANGUAGES)('what is not known or not public is left out in %s, and nothing stands in its place', (_, t) => {
  for (const variant of EVERY) {
    const bare = draftWords(t, variant, NONE)
    expect(bare).toContain('Emil Testov')
    expect(bare).not.toMatch(/\d|Test Body| {2}/)
    expect(draftWords(t, variant, { ...NONE, since: '2019' }).includes('2019')).toBe(
      VARIANTS[variant].some((sentence) => sentence === 'since'),
    )
  }
})

test('a template that nobody has read or changed is not taken along; another variant must be read anew', () => {
  expect(mayTake('as it came', 'as it came', '')).toBe(false)
  expect(mayTake('as it came', ' as it came\n', '')).toBe(false)
  expect(mayTake('as it came', 'as it came', 'another template')).toBe(false)
  expect(mayTake('as it came', 'as it came', 'as it came')).toBe(true)
  expect(mayTake('as it came', 'in own words', '')).toBe(true)
  expect(mayTake('as it came', '  ', 'as it came')).toBe(false)
})
