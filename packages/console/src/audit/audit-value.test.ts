import { expect, test } from 'vitest'
import { auditValue, differing } from './audit-value.ts'

const read = (json: string | null) => auditValue(json, 'sealed')

test('a moderator reads what was recorded, not its JSON', () => {
  expect(read('"SUBMITTED"')).toBe('SUBMITTED')
  expect(read('{"level":"PUBLIC","by":["a","b"],"until":null}')).toBe('level: PUBLIC\nby: a\nb')
})

test('what was not there is empty, and zero and false are something', () => {
  expect([read(null), read('null'), read('0'), read('false')]).toEqual(['', '', '0', 'false'])
})

test('a moderator is told that a value is sealed, and is not shown its letters', () => {
  expect(read('{"reason":"p1.k1.R1f_Kd-sC4o.lAAqSQ28zY-2"}')).toBe('reason: sealed')
  expect(read('"p1 was asked. k1 too."')).toBe('p1 was asked. k1 too.')
})

test('a value that is no JSON is shown as it is', () => {
  expect(read('mid-October')).toBe('mid-October')
})

test('a moderator reads only what changed inside an object, in whatever order it was kept', () => {
  const was = '{"level":"PUBLIC","groups":{"PHOTO":{"level":"INTERNAL"},"CASE":{"level":"PUBLIC"}},"by":["a"]}'
  const now = '{"by":["a","b"],"groups":{"CASE":{"level":"PUBLIC"},"PHOTO":{"level":"PUBLIC"}},"level":"PUBLIC"}'
  expect(differing(was, now).map(read)).toEqual([
    'groups: PHOTO: level: INTERNAL',
    'groups: PHOTO: level: PUBLIC\nby: b',
  ])
  expect(differing(null, '{"level":"PUBLIC"}').map(read)).toEqual(['', 'level: PUBLIC'])
  expect(differing('mid-October', '"x"')).toEqual(['mid-October', '"x"'])
})
