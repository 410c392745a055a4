import { expect, test } from 'vitest'
import { en } from '../provider/i18n/message/en.ts'
import { deedOf, KEY_BINDINGS, type Press } from './key-binding.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
})

test('no key has two meanings and no deed two keys', () => {
  expect(new Set(KEY_BINDINGS.map(({ key }) => key)).size).toBe(KEY_BINDINGS.length)
  expect(new Set(KEY_BINDINGS.map(({ deed }) => deed)).size).toBe(KEY_BINDINGS.length)
})

test('the list that ? shows has words for every key', () => {
  expect(KEY_BINDINGS.filter(({ deed }) => !(deed in en.keys))).toEqual([])
})

test('a moderator with a Ukrainian keyboard presses the same physical keys', () => {
  expect(deedOf(press('ф', { code: 'KeyA' }))).toBe('accept')
  expect(deedOf(press('о', { code: 'KeyJ' }))).toBe('next')
  expect(deedOf(press('в', { code: 'KeyD' }))).toBe('decline')
})

test('a moderator with a French keyboard presses the letter, wherever it lies', () => {
  expect(deedOf(press('a', { code: 'KeyQ' }))).toBe('accept')
})

test('capitals work, because caps lock is no reason to be ignored', () => {
  expect(deedOf(press('A', { code: 'KeyA' }))).toBe('accept')
})

test("the browser's own shortcuts stay the browser's", () => {
  expect(deedOf(press('c', { ctrlKey: true }))).toBeNull()
  expect(deedOf(press('d', { metaKey: true }))).toBeNull()
  expect(deedOf(press('d', { altKey: true }))).toBeNull()
})

test('a key that is held down decides nothing', () => {
  expect(deedOf(press('a', { repeat: true }))).toBeNull()
})

test('any other key does nothing', () => {
  expect(deedOf(press('x'))).toBeNull()
  expect(deedOf(press('Enter'))).toBeNull()
})
