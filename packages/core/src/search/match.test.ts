import { describe, expect, test } from 'vitest'
import type { PersonName } from '../name/name.model.ts'
import { soundName } from '../name/sound.ts'
import { matchNames, readTyped } from './match.ts'
import { nearKeys } from './near-key.ts'
import { postingKeys } from './posting.ts'
import { wordsOf } from './word.ts'

const named = (...texts: string[]): PersonName[] =>
  texts.map((text) => ({ language: 'en', text, kind: 'ALIAS', source: null }))
const isFound = (typed: string, ...texts: string[]) => matchNames(readTyped(typed), named(...texts)) !== null

/** Spellings of one name that stand side by side in what has been published. */
test.each([
  ['Saliiev', 'Saliyev', 'Салієв', 'Салиев', 'Saliew', 'Salijew'],
  ['Seiran', 'Seyran', 'Сейран', 'Sejran'],
  ['Vyhivskyi', 'Vyhivsky', 'Вигівський', 'Wyhiwskyj'],
  ['Dzhepparov', 'Джеппаров', 'Cepparov', 'Dschepparow'],
  ['Şükri', 'Шукрі', 'Shukri', 'Schukri', 'ŞÜKRİ'],
  ['Qırımlı', 'Къырымлы', 'Кирімли', 'Kirimli'],
  ['Halaichuk', 'Galaychuk', 'Галайчук'],
  ['Chyihoz', 'Chiygoz', 'Чийгоз'],
  ['Знам’янка', "Знам'янка", 'Znamianka', 'Znamyanka'],
  ['Сенцов', 'Sentsov', 'Senzow'],
])('%s sounds like %s, however it is written', (...spellings) => {
  expect(new Set(spellings.map(soundName))).toEqual(new Set([soundName(spellings[0] ?? '')]))
})

test.each([
  ['Vyhovskyi', 'Vyhivskyi'],
  ['Vygovskiy', 'Вигівський'],
  ['Dzhapparov', 'Dzhepparov'],
  ['Emir-Huseyn', 'Emir-Usein'],
  ['Emir-Usain', 'Emir-Usein'],
  ['emirusein', 'Emir-Usein'],
  ['Emir Usein', 'Emirusein'],
  ['Umerov', 'Умєров'],
  ['slaiiev', 'Saliiev'],
  ['sal', 'Saliiev'],
  ['Салиев Сейран', 'Сейран Салієв'],
])('somebody who types %s finds %s', (typed, name) => {
  expect(isFound(typed, name)).toBe(true)
})

test('the other name of one person finds them, and is what was recognised', () => {
  const names = named('Marlen Asanov', 'Suleiman Asanov')
  expect(matchNames(readTyped('Сулейман'), names)?.name.text).toBe('Suleiman Asanov')
})

test('two edits are no slip in a short name, and nobody is found by another first name', () => {
  expect(isFound('Emil', 'Edem')).toBe(false)
  expect(isFound('Remzi Bekirov', 'Enver Bekirov')).toBe(false)
})

test('of namesakes the one who is meant comes first', () => {
  const near = (typed: string, name: string) => matchNames(readTyped(typed), named(name))?.distance ?? Infinity
  expect(near('Omerov', 'Omerov')).toBeLessThan(near('Omerov', 'Umerov'))
  expect(near('Amet Suleymanov', 'Amet Suleymanov')).toBeLessThan(near('Amet Suleymanov', 'Ruslan Suleymanov'))
})

describe('what a name costs', () => {
  test.each(['Li', 'Ali', 'Edem', 'Saliiev', 'Abdurakhmanov', 'Nalyvaichenko-Tymoshenko'])(
    '%s has at most ten neighbours a word',
    (name) => {
      for (const { word } of wordsOf(named(name))) expect(nearKeys(word).length).toBeLessThanOrEqual(10)
    },
  )

  test('forty names of three words are found by 24 words and no more', () => {
    const letters = 'abdefhklmnoprstuv'
    const word = (at: number) =>
      [...String(at * 7919 + 13)].map((digit) => letters[Number(digit) + (at % 7)] ?? 'a').join('')
    const names = Array.from({ length: 40 }, (_, at) => `${word(at)}or ${word(at + 100)}al ${word(at + 200)}en`)
    const words = wordsOf(named(...names))
    expect(words).toHaveLength(24)
    const keys = postingKeys('prs_1', { lists: ['ONE', 'TWO'], near: 'NEAR', scope: 'prs', words })
    expect(keys.length).toBeLessThanOrEqual(24 * 32)
  })
})

test('a word and the same word with one slip share a neighbour, wherever it is', () => {
  for (const word of ['edem', 'remsi', 'bekirov', 'abdurahmanov'])
    for (let at = 0; at < word.length; at += 1) {
      const [left, right] = [word.slice(0, at), word.slice(at + 1)]
      const swapped = left + (right[0] ?? '') + word.charAt(at) + right.slice(1)
      for (const other of [left + right, `${left}x${right}`, `${left}x${word.slice(at)}`, swapped])
        expect(
          nearKeys(other).some((key) => nearKeys(word).includes(key)),
          `${word} and ${other}`,
        ).toBe(true)
    }
})
