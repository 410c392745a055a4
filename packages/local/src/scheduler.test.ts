import { expect, test } from 'vitest'
import { isDueBetween } from './scheduler.ts'

const minute = (iso: string): number => Date.parse(iso) / 60_000

test('what is due every hour runs at its minute, once', () => {
  const when = { every: 'HOUR', minute: 7 } as const
  expect(isDueBetween(when, minute('2026-11-24T09:00:00Z'), minute('2026-11-24T09:06:00Z'))).toBe(false)
  expect(isDueBetween(when, minute('2026-11-24T09:07:00Z'), minute('2026-11-24T09:07:00Z'))).toBe(true)
  expect(isDueBetween(when, minute('2026-11-24T09:08:00Z'), minute('2026-11-24T10:06:00Z'))).toBe(false)
})

test('what is due every day runs at its time in its zone, in summer and in winter', () => {
  const when = { every: 'DAY', hour: 3, minute: 10, timeZone: 'Europe/Kyiv' } as const
  const at = (iso: string) => isDueBetween(when, minute(iso), minute(iso))
  expect(at('2026-11-24T01:10:00Z')).toBe(true)
  expect(at('2026-07-24T00:10:00Z')).toBe(true)
  expect(at('2026-07-24T01:10:00Z')).toBe(false)
})

test('a machine that slept makes up for what it missed', () => {
  const when = { every: 'DAY', hour: 3, minute: 10, timeZone: 'UTC' } as const
  expect(isDueBetween(when, minute('2026-11-23T23:00:00Z'), minute('2026-11-24T08:00:00Z'))).toBe(true)
})
