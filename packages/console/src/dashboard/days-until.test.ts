import { expect, test } from 'vitest'
import { daysUntil } from './days-until.ts'

test('a coordinator late in the evening still has the whole of the last day', () => {
  expect(daysUntil('2026-12-20', new Date(2026, 11, 20, 23, 59))).toBe(0)
  expect(daysUntil('2026-12-20', new Date(2026, 11, 19, 0, 1))).toBe(1)
  expect(daysUntil('2026-12-20', new Date(2026, 11, 21))).toBe(-1)
})
