import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn, startOfDay } from '../date/partial-date.ts'
import type { MonthFacts } from './month.model.ts'
import { insideMonths, isSilent, standingOf, standsUntil } from './standing.ts'
import { addMonths } from './year-month.ts'

const ZONES = ['Europe/Kyiv', 'Europe/Brussels', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Honolulu', 'UTC']

describe('when a day begins', () => {
  test.each([
    ['Europe/Kyiv', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['Europe/Kyiv', '2026-03-30', '2026-03-29T21:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
    ['Pacific/Kiritimati', '2028-02-29', '2028-02-28T10:00:00.000Z'],
    // Samoa went over the date line: this day had no minute, so it begins with the next one.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    // Lebanon moves its clocks at midnight: the day begins at one o’clock.
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
  ])('in %s, on %s: at %s', (zone, day, at) => {
    expect(startOfDay(zone, day).toISOString()).toBe(at)
  })
})

const month = fc.integer({ min: 0, max: 30 }).map((by) => addMonths('2026-01', by))
const facts: fc.Arbitrary<MonthFacts> = fc.record({
  declaredOn: month,
  activeSince: fc.constant('2026-01-05T09:00:00.000Z'),
  confirmed: fc.constant(true),
  endedAt: fc.constant(null),
  statements: fc.uniqueArray(month, { maxLength: 12 }).map((all) => Object.fromEntries(all.map((one) => [one, 1]))),
  pending: fc.uniqueArray(month, { maxLength: 4 }),
  notOwed: fc.uniqueArray(month, { maxLength: 8 }),
  unreached: fc.constant([]),
})

test('however a patron stands, nobody has to look again before the time that is noted, in no time zone', () => {
  const instant = fc
    .integer({ min: 0, max: 30_000 })
    .map((hours) => new Date(Date.UTC(2026, 0, 1, hours, (hours * 7) % 60)))
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom(...ZONES),
      instant,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (given, zone, at, part) => {
        const standing = (when: Date) => {
          const today = dayIn(zone, when)
          return standingOf(insideMonths(given, today, when), today)
        }
        const until = standsUntil(zone, dayIn(zone, at), at)
        expect(until > at).toBe(true)
        // A month has at least one of these moments in sixteen days: an outage leaves nothing undone for longer.
        expect(until.getTime() - at.getTime()).toBeLessThan(21 * 86_400_000)
        const between = new Date(at.getTime() + (until.getTime() - at.getTime()) * part)
        expect(standing(between)).toBe(standing(at))
      },
    ),
    { numRuns: 300 },
  )
})

test('a silence that a moderator has looked at does not count again; three closed months after it do', () => {
  const spoken = { month: '2026-01', state: 'KEPT' as const, statements: 1, closesOn: '' }
  const silent = (from: string, count: number) =>
    Array.from({ length: count }, (_, by) => ({
      month: addMonths(from, by),
      state: 'NONE_KNOWN' as const,
      statements: 0,
      closesOn: '',
    }))
  expect(isSilent([spoken, ...silent('2026-02', 2)])).toBe(false)
  expect(isSilent([spoken, ...silent('2026-02', 3)])).toBe(true)
  expect(isSilent([spoken, ...silent('2026-02', 5)], '2026-04')).toBe(false)
  expect(isSilent([spoken, ...silent('2026-02', 6)], '2026-04')).toBe(true)
})
