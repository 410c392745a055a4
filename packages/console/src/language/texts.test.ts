import { expect, test } from 'vitest'
import { languagesOf, linesOf, textsOf } from './texts.ts'

test('a coordinator is asked for the console’s languages, and for every other that is there already', () => {
  expect(languagesOf([{ language: 'fr', text: 'Un' }], [{ language: 'de', text: 'Eins' }])).toEqual([
    'en',
    'uk',
    'de',
    'fr',
  ])
})

test('what was read is sent back as it was; what was emptied, or is in a language that was taken out, is not', () => {
  const lines = [
    { language: 'en', text: 'One' },
    { language: 'crh-Latn', text: 'Bir' },
  ]
  expect(linesOf(textsOf(lines), ['en', 'crh-Latn'])).toEqual(lines)
  expect(linesOf({ en: 'One', uk: ' ', de: null, fr: 'Un' }, ['en', 'uk', 'de'])).toEqual([
    { language: 'en', text: 'One' },
  ])
  expect(linesOf(undefined, ['en'])).toEqual([])
})
