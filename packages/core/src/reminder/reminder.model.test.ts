import { daysLater } from '../date/partial-date.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, closesOn } from '../month/year-month.ts'
import { isRoundDay, roundOn, ROUNDS } from './reminder.model.ts'

const MONDAY = 1
const THURSDAY = 4

describe('when an office is reminded', () => {
  test('ten days before a month ends, on the weekday that it chose', () => {
    // November 2026 ends on a Monday; ten days before it is Friday the 20th.
    expect(roundOn('2026-11-19', THURSDAY)).toBeNull()
    expect(roundOn('2026-11-20', MONDAY)).toBeNull()
    expect(roundOn('2026-11-23', MONDAY)).toEqual({ round: 'TEN_DAYS', month: '2026-11' })
    expect(roundOn('2026-11-25', THURSDAY)).toBeNull()
    expect(roundOn('2026-11-26', THURSDAY)).toEqual({ round: 'TEN_DAYS', month: '2026-11' })
  })

  test('three days before it ends, on a working day where its weekday is not among them', () => {
    // The last four days of November 2026: Friday, Saturday, Sunday, Monday.
    expect(roundOn('2026-11-27', MONDAY)).toBeNull()
    expect(roundOn('2026-11-30', MONDAY)).toEqual({ round: 'THREE_DAYS', month: '2026-11' })
    expect(roundOn('2026-11-27', THURSDAY)).toEqual({ round: 'THREE_DAYS', month: '2026-11' })
    expect(roundOn('2026-11-28', THURSDAY)).toBeNull()
  })

  test('once before the month closes, of the month that has ended', () => {
    expect(roundOn('2026-12-10', THURSDAY)).toEqual({ round: 'BEFORE_CLOSE', month: '2026-11' })
    expect(roundOn('2026-12-15', THURSDAY)).toEqual({ round: 'BEFORE_CLOSE', month: '2026-11' })
    expect(roundOn('2026-12-16', THURSDAY)).toBeNull()
  })

  test('a day on which the clock stood still is made up for on the next working day of the round', () => {
    expect(roundOn('2026-11-24', MONDAY)).toEqual({ round: 'TEN_DAYS', month: '2026-11' })
  })

  test('over years, leap days included: each month has each round once for every weekday, never on a weekend', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2044 }), fc.integer({ min: 1, max: 5 }), (year, weekday) => {
        const first = new Map<string, string>()
        for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = daysLater(day, 1)) {
          const due = roundOn(day, weekday)
          expect(isRoundDay(day)).toBe([1, 2, 3, 4, 5].some((one) => roundOn(day, one) !== null))
          if (due === null) continue
          expect(new Date(`${day}T00:00:00Z`).getUTCDay() % 6).not.toBe(0)
          const key = `${due.month} ${due.round}`
          if (!first.has(key)) first.set(key, day)
          // Never of a month that has closed, and never of one that has only begun.
          expect(day <= closesOn(due.month)).toBe(true)
          expect(day >= daysLater(`${addMonths(due.month, 1)}-01`, -11)).toBe(true)
        }
        for (let month = `${year}-01`; month < `${year}-12`; month = addMonths(month, 1))
          for (const round of ROUNDS) expect(first.has(`${month} ${round}`), `${month} ${round}`).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
