import { expect, test } from 'vitest'
import { isDueBetween } from './scheduler.ts'

const minute = (iso: string): number => Date.parse(iso) / 60_000
const isDue = (from: string, to: string) => isDueBetween(7, minute(from), minute(to))

test('what is due every hour runs at its minute, once', () => {
  expect(isDue('2026-11-24T09:00:00Z', '2026-11-24T09:06:00Z')).toBe(false)
  expect(isDue('2026-11-24T09:07:00Z', '2026-11-24T09:07:00Z')).toBe(true)
  expect(isDue('2026-11-24T09:08:00Z', '2026-11-24T10:06:00Z')).toBe(false)
  expect(isDue('2026-11-24T09:08:00Z', '2026-11-24T10:07:00Z')).toBe(true)
})

test('a machine that slept makes up for what it missed', () => {
  expect(isDue('2026-11-23T23:10:00Z', '2026-11-24T08:00:00Z')).toBe(true)
})
