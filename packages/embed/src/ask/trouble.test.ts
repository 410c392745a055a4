import { expect, test } from 'vitest'
import { troubleOf } from './trouble.ts'

const failed = (code: string) => ({ errors: [{ message: 'Ask for less.', extensions: { code, requestId: 'r1' } }] })

test.each([
  [200, { data: {} }, undefined, undefined],
  [503, {}, 'away', null],
  [429, {}, 'budget', null],
  [200, failed('RATE_LIMITED'), 'budget', 'Ask for less.'],
  [400, failed('GRAPHQL_VALIDATION_FAILED'), 'refused', 'Ask for less.'],
  [200, failed('INTERNAL'), 'broken', 'r1'],
  [500, {}, 'broken', 'r0'],
])('a reader of %i %j learns that it is %s', (status, answer, kind, said) => {
  const trouble = troubleOf(status, answer, 'r0')
  expect([trouble?.kind, trouble?.said]).toEqual([kind, said])
})
