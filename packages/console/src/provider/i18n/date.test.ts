import { expect, test } from 'vitest'
import { partialDate, PARTIAL_DATE, waitingSpan } from './date.ts'

const now = Date.parse('2026-12-21T09:00:00Z')

test('a moderator reads how long an office waits in the largest unit that fits', () => {
  expect(waitingSpan('2026-12-21T08:19:00Z', now)).toEqual({ amount: 41, unit: 'minute' })
  expect(waitingSpan('2026-12-20T10:00:00Z', now)).toEqual({ amount: 23, unit: 'hour' })
  expect(waitingSpan('2026-12-18T08:59:00Z', now)).toEqual({ amount: 3, unit: 'day' })
})

test('a clock that runs behind the server makes nobody wait a negative time', () => {
  expect(waitingSpan('2026-12-21T09:05:00Z', now)).toEqual({ amount: 0, unit: 'minute' })
})

test('an editor never reads a day that no source gave', () => {
  expect(partialDate('2014', 'en')).toBe('2014')
  expect(partialDate('2014-09', 'en')).toBe('September 2014')
  expect(partialDate('2014-09-10', 'de')).toBe('10. September 2014')
})

test('a date that cannot be read is shown as it came', () => {
  expect(partialDate('mid-October', 'en')).toBe('mid-October')
  expect(PARTIAL_DATE.test('2014-13')).toBe(false)
})
