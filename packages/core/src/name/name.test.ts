import { expect, test } from 'vitest'
import { foldName } from './fold.ts'
import { nameFor, type PersonName, withDerivedName } from './name.model.ts'
import { romanise } from './romanise.ts'

test.each([
  ['Салієв', 'Saliiev'],
  ['Приходько', 'Prykhodko'],
  ['Вигівський', 'Vyhivskyi'],
  ['Барієв', 'Bariiev'],
  ['Сенцов', 'Sentsov'],
  ['Єлизавета Ясько', 'Yelyzaveta Yasko'],
  ['Юрій', 'Yurii'],
  ['Згурський', 'Zghurskyi'],
  ["Знам'янка", 'Znamianka'],
  ['Знам’янка', 'Znamianka'],
])('an editor gets %s romanised as %s, by the standard of 2010', (ukrainian, latin) => {
  expect(romanise(ukrainian)).toBe(latin)
})

test.each([
  ['Saliiev', 'Saliyev'],
  ['Saliiev', 'Салієв'],
  ['Vyhivskyi', 'Vyhivsky'],
  ['Seiran', 'Seyran'],
  ['İbraimov', 'Ibraimov'],
  ['Emır', 'Emir'],
  ['Gülşen', 'Gulsen'],
  ['Знам’янка', 'Znamianka'],
  ['Krištof', 'KRISTOF'],
])('somebody who types %s finds %s', (one, other) => {
  expect(foldName(one)).toBe(foldName(other))
})

test('namesakes that differ by a letter stay apart', () => {
  expect(foldName('Omerov')).not.toBe(foldName('Umerov'))
})

const SALIIEV: PersonName[] = [
  { language: 'uk', text: 'Сейран Салієв', kind: 'PREFERRED', source: null },
  { language: 'ru', text: 'Сейран Салиев', kind: 'PRESS_VARIANT', source: null },
]

test('a German reader gets a romanised name where no Latin form is recorded, never a press variant', () => {
  expect(nameFor(SALIIEV, 'de')).toBe('Seiran Saliiev')
  expect(nameFor(SALIIEV, 'uk')).toBe('Сейран Салієв')
  expect(nameFor(SALIIEV, 'ru')).toBe('Сейран Салієв')
})

test('a derived form is marked so, and a recorded Latin form makes it unnecessary', () => {
  expect(withDerivedName(SALIIEV).at(-1)).toEqual({
    language: 'en',
    text: 'Seiran Saliiev',
    kind: 'DERIVED',
    source: null,
  })
  const own: PersonName[] = [...SALIIEV, { language: 'en', text: 'Seyran Saliiev', kind: 'ALIAS', source: null }]
  expect(withDerivedName(own)).toHaveLength(3)
})
