import { expect, test } from 'vitest'
import { isSpelt, meantBy, shareName } from './spelling.ts'

test('a reader who leaves out marks or ends early has spelt the name, one who slips has not', () => {
  expect(['gülnara', 'GULNARA', 'gul inv', "gul'nara"].map((typed) => isSpelt(typed, 'Gülnara Invented'))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['gulnora', 'Гульнара'].map((typed) => isSpelt(typed, 'Gülnara Invented'))).toEqual([false, false])
})

test('a reader is told of namesakes, marks or not, and not of people who share a surname only', () => {
  expect(shareName(['Server Bekirov', 'Server Bekírov'])).toBe(true)
  expect(shareName(['Server Bekirov', 'Remzi Bekirov'])).toBe(false)
})

test('a reader who slips is offered the words that were meant, and nothing in another alphabet', () => {
  expect(meantBy('denizkayev', 'Alim Denizkaiev')).toBe('Denizkaiev')
  expect(meantBy('denizkayev alm', 'Alim Denizkaiev')).toBe('Denizkaiev Alim')
  expect(meantBy('Dzhevizov', 'Алім Джевізов')).toBeNull()
})
