import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithin, lastClosedMonth } from '../month/year-month.ts'
import { leave, leaveMonths, unreachedAfter, unreachedSpans } from './absence.ts'

const KYIV = 'Europe/Kyiv'
const office = (given: object = {}) => ({ registeredAt: '2025-01-10T09:00:00Z', frozen: false, ...given })
const bounced = (from: string, to: string | null = null) => ({ unreached: [{ from, to }] })
const spans = (offices: ReturnType<typeof office>[], now: string) => unreachedSpans(offices, KYIV, new Date(now))
const months = (offices: ReturnType<typeof office>[], now: string) => spans(offices, now).map(({ from }) => from)

describe('an office whose mail comes back', () => {
  test('is not rated for the months that were open then, also not for the one that had ended', () => {
    expect(months([office(bounced('2026-11-20T08:00:00Z', '2026-11-28T08:00:00Z'))], '2027-03-01T00:00:00Z')).toEqual([
      '2026-11',
    ])
    expect(months([office(bounced('2026-12-10T08:00:00Z', '2026-12-11T08:00:00Z'))], '2027-03-01T00:00:00Z')).toEqual([
      '2026-11',
      '2026-12',
    ])
  })

  test('is not rated for any month to come until somebody has read mail there', () => {
    expect(spans([office(bounced('2026-11-20T08:00:00Z'))], '2026-12-24T00:00:00Z')).toEqual([
      { from: '2026-11', to: '2026-11' },
      { from: '2026-12', to: '2026-12' },
      { from: '2027-01', to: null },
    ])
  })

  test('is reached all the same through the member’s second mailbox, from the month in which that registered', () => {
    const second = office({ registeredAt: '2027-01-05T09:00:00Z' })
    expect(months([office(bounced('2026-11-20T08:00:00Z')), second], '2027-03-01T00:00:00Z')).toEqual([
      '2026-11',
      '2026-12',
    ])
  })

  test('months go by the house’s clock: half an hour before midnight UTC it is the next month in Kyiv', () => {
    expect(months([office(bounced('2026-10-17T08:00:00Z', '2026-10-31T23:30:00Z'))], '2027-01-01T00:00:00Z')).toEqual([
      '2026-10',
      '2026-11',
    ])
  })

  test('is noted from the first mail that came back, however many follow, to the day it is reached', () => {
    const first = unreachedAfter({}, '2026-11-20T08:00:00Z')
    const again = unreachedAfter({ unreached: first, mailBouncedAt: '2026-11-20T08:00:00Z' }, '2026-11-27T08:00:00Z')
    expect(again).toEqual([{ from: '2026-11-20T08:00:00Z', to: null }])
    expect(unreachedAfter({ unreached: again, mailBouncedAt: '2026-11-27T08:00:00Z' }, null)).toEqual([
      { from: '2026-11-20T08:00:00Z', to: '2026-11-27T08:00:00Z' },
    ])
  })
})

const moment = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2026, 0, 10 + days, days % 24)).toISOString())
const acting = fc.record({
  registeredAt: moment,
  frozen: fc.boolean(),
  left: fc.option(moment.map((at) => ({ at, by: 'ITSELF' as const }))),
  unreached: fc.array(
    fc.tuple(moment, fc.option(moment)).map(([from, to]) => ({ from, to })),
    { maxLength: 3 },
  ),
})

test('whatever mailboxes a member had, who asks each of them month by month comes to the same', () => {
  const inUtc = (at: string) => at.slice(0, 7)
  fc.assert(
    fc.property(fc.array(acting, { maxLength: 3 }), fc.integer({ min: 0, max: 60 }), (all, ahead) => {
      const month = new Date(Date.UTC(2025, 10 + ahead, 1)).toISOString().slice(0, 7)
      const there = all
        .filter(({ frozen }) => !frozen)
        .filter(({ registeredAt, left }) => inUtc(registeredAt) <= month && (left === null || month <= inUtc(left.at)))
      const bouncedIn = ({ unreached }: (typeof all)[number]) =>
        unreached.some(({ from, to }) => month > lastClosedMonth(new Date(from)) && (to === null || month <= inUtc(to)))
      // Now: when the last of it has happened. Nothing is known of what comes.
      const happened = all.flatMap(({ registeredAt, left, unreached }) => [
        registeredAt,
        left?.at ?? registeredAt,
        ...unreached.flatMap(({ from, to }) => [from, to ?? from]),
      ])
      const now = new Date(happened.sort().at(-1) ?? '2026-01-10T00:00:00Z')
      const expected = there.length > 0 && there.every(bouncedIn)
      expect(isWithin(unreachedSpans(all, 'UTC', now), month)).toBe(expected)
    }),
    { numRuns: 400 },
  )
})

test('leave counts once, whoever of the office wrote it down, over the turn of the year', () => {
  const twice = [{ leaves: [{ from: '2026-11', to: '2027-01' }] }, { leaves: [{ from: '2027-01', to: '2027-01' }] }, {}]
  expect(leaveMonths(twice)).toEqual(['2026-11', '2026-12', '2027-01'])
  expect(leave.safeParse({ from: '2027-01', to: '2026-12' }).success).toBe(false)
  expect(leave.safeParse({ from: '2026-01', to: '2028-01' }).success).toBe(false)
  expect(leave.safeParse({ from: '2026-01', to: '2027-12' }).success).toBe(true)
})
