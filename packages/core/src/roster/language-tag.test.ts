import { expect, test } from 'vitest'
import { readLanguageTag } from './language-tag.ts'
import { freeSlug, slugOf } from './roster-slug.ts'

test.each([
  ['uk', 'uk'],
  ['ukr', 'uk'],
  ['ger', 'de'],
  ['zh-hans', 'zh-Hans'],
  ['crh_latn', 'crh-Latn'],
  ['pt-br', 'pt-BR'],
  ['sr-el', 'sr-Latn'],
  ['fiu-vro', 'vro'],
])('a name tagged %s is kept as %s', (text, tag) => {
  expect(readLanguageTag(text)).toEqual({ tag })
})

test.each([
  ['be-tarask', 'name.languageVariant'],
  ['simple', 'name.languageUnknown'],
  ['xx', 'name.languageUnknown'],
  ['roa-tara', 'name.languageUnknown'],
  ['de-12345678x', 'name.languageUnknown'],
  ['mul', 'name.languageUnknown'],
  ['', 'name.languageUnknown'],
])('a name tagged %j is not kept: %s', (text, refused) => {
  expect(readLanguageTag(text)).toEqual({ refused })
})

test.each([
  ['Jaan Õun', 'jaan-oun'],
  ['Łukasz Groß-Ødegård', 'lukasz-gross-odegard'],
  ['Юлія Згурська', 'yuliia-zghurska'],
  ["Mar'yana O’Neil", 'maryana-oneil'],
  ['毛', 'member-id-7'],
])('%s has the address %s', (name, slug) => {
  expect(slugOf(name, 'ID/7')).toBe(slug)
})

test('the third namesake gets the third number', async () => {
  const taken = new Set(['jaan-tamm', 'jaan-tamm-2'])
  expect(await freeSlug('jaan-tamm', async (slug) => taken.has(slug))).toBe('jaan-tamm-3')
})
