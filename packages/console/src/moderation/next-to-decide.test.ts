import { expect, test } from 'vitest'
import { nextToDecide } from './next-to-decide.ts'

const item = (id: string, first: string | null = null) => ({
  id,
  pledge: { approvedOnceBy: first === null ? null : { id: first, name: first } },
})

test('a moderator goes on to the item that has waited longest after this one', () => {
  expect(nextToDecide([item('a'), item('b'), item('c')], 'a', 'me')).toBe('b')
})

test('a moderator at the end of the queue is led back to what was skipped', () => {
  expect(nextToDecide([item('a'), item('b'), item('c')], 'c', 'me')).toBe('a')
})

test('a moderator is not led to what waits for somebody else after their own yes', () => {
  expect(nextToDecide([item('a'), item('b', 'me'), item('c', 'you')], 'a', 'me')).toBe('c')
  expect(nextToDecide([item('a', 'me'), item('b')], 'b', 'me')).toBeUndefined()
})

test('an item that has left the queue meanwhile leads to its top', () => {
  expect(nextToDecide([item('a'), item('b')], 'gone', 'me')).toBe('a')
})

test('a moderator goes on from a pledge to whatever waits next, of any kind', () => {
  expect(nextToDecide([item('a'), { id: 'activity', pledge: null }, item('c')], 'a', 'me')).toBe('activity')
})
