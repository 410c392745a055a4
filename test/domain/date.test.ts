import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  commonDate,
  dayIn,
  daysBetween,
  earliestDay,
  isPartialDate,
  latestDay,
} from '@patronat/core/date/partial-date.ts'

test.each(['2019', '2019-03', '2019-03-27', '2020-02-29', '0001', '2000-02-29'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true)
})

test.each([
  '',
  '19',
  '2019-3',
  '2019-00',
  '2019-13',
  '2019-02-29',
  '1900-02-29',
  '2019-04-31',
  '2019-03-00',
  '2019-03-32',
  '2019-03-27T00:00',
  ' 2019',
  '2019\n',
  '27.03.2019',
  '٢٠١٩',
])('%j is no date', (text) => {
  expect(isPartialDate(text)).toBe(false)
})

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const text = (date: Date): string => date.toISOString().slice(0, 10)
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => text(date).slice(0, length))

test('every day of the calendar is a date, and lies between the first and the last day of its month and year', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
      const whole = text(date)
      const known = whole.slice(0, length)
      expect(isPartialDate(known)).toBe(true)
      expect(earliestDay(known) <= whole && whole <= latestDay(known)).toBe(true)
      expect([earliestDay(known).slice(0, length), latestDay(known).slice(0, length)]).toEqual([known, known])
      const next = text(new Date(Date.parse(latestDay(known)) + 86_400_000))
      expect(next.startsWith(known)).toBe(false)
    }),
  )
})

test('what several dates have in common is a date that all of them begin with, and the longest such one', () => {
  fc.assert(
    fc.property(fc.array(partial, { minLength: 1, maxLength: 4 }), (dates) => {
      const common = commonDate(dates)
      const candidates = [4, 7, 10]
        .map((length) => (dates[0] ?? '').slice(0, length))
        .filter((start) => dates.every((date) => date === start || date.startsWith(`${start}-`)))
      expect(common).toBe(candidates.toSorted((a, b) => a.length - b.length).at(-1) ?? null)
    }),
  )
})

test('the days between are counted one by one, also over a change of clocks, and never below none', () => {
  fc.assert(
    fc.property(day, fc.nat(4000), (date, days) => {
      const later = text(new Date(date.getTime() + days * 86_400_000))
      expect(daysBetween(text(date), later)).toBe(days)
      expect(daysBetween(later, text(date))).toBe(0)
    }),
  )
})

test.each([
  ['Pacific/Kiritimati', '2026-11-24T10:00:00Z', '2026-11-25'],
  ['Europe/Kyiv', '2026-11-24T22:00:00Z', '2026-11-25'],
  ['Europe/Berlin', '2026-11-24T22:59:59Z', '2026-11-24'],
  ['America/New_York', '2026-11-25T04:59:59Z', '2026-11-24'],
])('in %s it is another day than in London', (zone, at, expected) => {
  expect(dayIn(zone, new Date(at))).toBe(expected)
})
