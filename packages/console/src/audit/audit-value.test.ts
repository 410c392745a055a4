import { expect, test } from 'vitest'
import { type AuditWords, auditValue, differing } from './audit-value.ts'

const WORDS: AuditWords = {
  sealed: 'sealed',
  field: (name) => (name === 'level' ? 'Level' : name),
  text: (field, text) => (field === 'state' && text === 'SUBMITTED' ? 'Waiting' : text),
  truth: (value) => (value ? 'Yes' : 'No'),
}
const read = (json: string | null, field = 'any') => auditValue(json, WORDS, field)
const each = (both: readonly (string | null)[]) => both.map((json) => read(json))

test('a moderator reads what was recorded, not its JSON', () => {
  expect(read('"SUBMITTED"', 'state')).toBe('Waiting')
  expect(read('{"decisions":[{"state":"SUBMITTED"}]}')).toBe('decisions: state: Waiting')
  expect(read('"SUBMITTED"')).toBe('SUBMITTED')
  expect(read('{"level":"PUBLIC","by":["a","b"],"until":null}')).toBe('Level: PUBLIC\nby: a\nb')
})

test('what was not there is empty, and zero and false are something', () => {
  expect([read(null), read('null'), read('0'), read('false')]).toEqual(['', '', '0', 'No'])
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
  expect(each(differing(was, now))).toEqual(['groups: PHOTO: Level: INTERNAL', 'groups: PHOTO: Level: PUBLIC\nby: b'])
  expect(each(differing(null, '{"level":"PUBLIC"}'))).toEqual(['', 'Level: PUBLIC'])
  expect(differing('mid-October', '"x"')).toEqual(['mid-October', '"x"'])
})
