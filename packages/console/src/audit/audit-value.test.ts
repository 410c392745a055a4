import { expect, test } from 'vitest'
import { auditValue } from './audit-value.ts'

test('a moderator reads what was recorded, not its JSON', () => {
  expect(auditValue('"SUBMITTED"')).toBe('SUBMITTED')
  expect(auditValue('{"level":"PUBLIC","by":["a","b"]}')).toBe('level: PUBLIC\nby: a\nb')
})

test('what was not there is empty, and zero and false are something', () => {
  expect([auditValue(null), auditValue('null'), auditValue('0'), auditValue('false')]).toEqual(['', '', '0', 'false'])
})

test('a value that is no JSON is shown as it is', () => {
  expect(auditValue('sealed')).toBe('sealed')
})
