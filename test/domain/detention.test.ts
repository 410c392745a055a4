import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DETENTION_EVENT_TYPES,
  type DetentionEvent,
  type DetentionEventType,
  type DetentionStatus,
  daysHeld,
  heldSpans,
  inOrder,
  statusOf,
} from '@patronat/core/prisoner/detention.ts'
import { event } from '../support/input.ts'

const TODAY = '2026-11-24'
const held = (history: DetentionEvent[], today = TODAY) => daysHeld(heldSpans(history), today)
const facility = (name: string) => ({ name, region: null, country: 'RU' })

test.each<[string, DetentionEvent[], DetentionStatus, string | null]>([
  ['nothing known', [], 'PERSECUTED', null],
  ['a case', [event('CASE_OPENED', '2019-01-02')], 'PERSECUTED', null],
  ['detained', [event('DETAINED', '2019-03-27')], 'PRETRIAL_DETENTION', '2019-03-27'],
  [
    'sentenced, not in force',
    [event('DETAINED', '2019-03-27'), event('SENTENCED', '2020-09-16')],
    'PRETRIAL_DETENTION',
    '2019-03-27',
  ],
  [
    'sentence in force, written before the detention',
    [event('SENTENCE_IN_FORCE', '2021'), event('DETAINED', '2019-03')],
    'SERVING_SENTENCE',
    '2021',
  ],
  [
    'released, then detained again',
    [event('DETAINED', '2017-01-01'), event('RELEASED', '2018-01-01'), event('DETAINED', '2019-01-01')],
    'PRETRIAL_DETENTION',
    '2019-01-01',
  ],
  [
    'acquitted, acquittal revoked',
    [event('DETAINED', '2017-01-01'), event('ACQUITTED', '2020-11-03'), event('ACQUITTAL_REVOKED', '2021-08-16')],
    'PERSECUTED',
    '2021-08-16',
  ],
  ['exchanged', [event('DETAINED', '2017-01-01'), event('EXCHANGED', '2019-09-07')], 'RELEASED', '2019-09-07'],
  ['died', [event('DETAINED', '2017-01-01'), event('DIED', '2023-02')], 'DIED', '2023-02'],
])('a reader of a history (%s) learns the status and since when', (_, history, status, since) => {
  expect(statusOf(history)).toMatchObject({ status, since: status === 'PERSECUTED' && since === null ? null : since })
})

describe('a person held again', () => {
  const history = [
    { ...event('DETAINED', '2017-01-01'), facility: facility('Prison of 2017') },
    event('RELEASED', '2018-01-01'),
    event('DETAINED', '2019-01-01'),
  ]
  test('is held since the second time, and not in the prison of the first', () => {
    expect(statusOf(history)).toMatchObject({ held: true, detainedSince: '2019-01-01', facility: null })
  })
  test('has both times counted, not the one between', () => {
    expect(held(history, '2019-01-11')).toEqual({ days: 375, atLeast: false })
  })
})

test.each<[string, DetentionEvent[], number, boolean]>([
  ['today', [event('DETAINED', TODAY)], 0, false],
  ['yesterday', [event('DETAINED', '2026-11-23')], 1, false],
  ['over a leap day', [event('DETAINED', '2020-02-28'), event('RELEASED', '2020-03-01')], 2, false],
  ['some day in a month', [event('DETAINED', '2026-10')], 24, true],
  ['some day in a year', [event('DETAINED', '2025')], 328, true],
  ['some day this year: nothing is certain yet', [event('DETAINED', '2026')], 0, true],
  ['the 17th or the 18th', [event('DETAINED', '2026-11-17', '2026-11-18')], 6, true],
  ['the last of a year or the first of the next', [event('DETAINED', '2025-12-31', '2026-01-01')], 327, true],
  ['until some day in a month', [event('DETAINED', '2026-01-01'), event('RELEASED', '2026-03')], 59, true],
  ['until some day in a year', [event('DETAINED', '2024-01-01'), event('RELEASED', '2026')], 731, true],
  [
    'released on a day that two sources give differently',
    [event('DETAINED', '2025-12-01'), event('RELEASED', '2025-12-31', '2026-01-02')],
    30,
    true,
  ],
  ['released, nobody says when', [event('DETAINED', '2024-01-01'), event('RELEASED')], 0, true],
  ['detained, nobody says when', [event('DETAINED')], 0, true],
  [
    'detained, nobody says when, sentence in force since',
    [event('DETAINED'), event('SENTENCE_IN_FORCE', '2026-11-04')],
    20,
    true,
  ],
  ['moved to another colony', [event('DETAINED', '2026-11-04'), event('TRANSFERRED', '2026-11-10')], 20, false],
  ['at home', [event('PLACED_UNDER_HOUSE_ARREST', '2026-11-04')], 0, false],
  ['never held', [event('CASE_OPENED', '2019')], 0, false],
])('somebody detained %s is counted so', (_, history, days, atLeast) => {
  expect(held(history)).toEqual({ days, atLeast })
})

test('an end in the same year as its beginning, of which only the year is known, still ends', () => {
  const history = [event('DETAINED', '2019-01-15'), event('RELEASED', '2019')]
  expect(statusOf(history)).toMatchObject({ status: 'RELEASED', held: false })
  expect(held(history).atLeast).toBe(true)
})

test('the first date tells the order where sources differ', () => {
  const history = [event('RELEASED', '2016-05-01'), event('DETAINED', '2014-12-31', '2015-01-01')]
  expect(inOrder(history).map(({ type }) => type)).toEqual(['DETAINED', 'RELEASED'])
})

test('what has no date does not keep what has one out of order', () => {
  const history = [event('RELEASED', '2020'), event('CHARGED'), event('DETAINED', '2019')]
  const types = inOrder(history).map(({ type }) => type)
  expect(types.indexOf('DETAINED')).toBeLessThan(types.indexOf('RELEASED'))
})

/*
 * The slow and obvious second implementation: day by day, from facts written by hand.
 */
const STATUS: Partial<Record<DetentionEventType, DetentionStatus>> = {
  DETAINED: 'PRETRIAL_DETENTION',
  SENTENCE_IN_FORCE: 'SERVING_SENTENCE',
  IN_TRANSIT: 'TRANSIT',
  PLACED_UNDER_HOUSE_ARREST: 'HOUSE_ARREST',
  RESTRICTED: 'RESTRICTED_OR_PROBATION',
  WHEREABOUTS_LOST: 'WHEREABOUTS_UNKNOWN',
  DISAPPEARED: 'ENFORCED_DISAPPEARANCE',
  CASE_OPENED: 'PERSECUTED',
  RELEASED: 'RELEASED',
  EXCHANGED: 'RELEASED',
  ACQUITTED: 'RELEASED',
  ACQUITTAL_REVOKED: 'PERSECUTED',
  DIED: 'DIED',
}
const IN = new Set<DetentionEventType>([
  'DETAINED',
  'SENTENCE_IN_FORCE',
  'IN_TRANSIT',
  'WHEREABOUTS_LOST',
  'DISAPPEARED',
])
const OUT = new Set<DetentionEventType>([
  'PLACED_UNDER_HOUSE_ARREST',
  'RESTRICTED',
  'RELEASED',
  'EXCHANGED',
  'ACQUITTED',
  'ACQUITTAL_REVOKED',
  'DIED',
])

const DAY = 86_400_000
const dayAt = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * DAY).toISOString().slice(0, 10)

function daysByWalking(history: readonly DetentionEvent[], lastDay: number): number {
  let inside = false
  let days = 0
  for (let index = 0; index < lastDay; index += 1) {
    for (const { type } of history.filter(({ dates }) => dates[0]?.date === dayAt(index))) {
      if (IN.has(type)) inside = true
      if (OUT.has(type)) inside = false
    }
    if (inside) days += 1
  }
  return days
}

function statusByWalking(history: readonly DetentionEvent[], lastDay: number): DetentionStatus {
  let status: DetentionStatus = 'PERSECUTED'
  for (let index = 0; index < lastDay; index += 1)
    for (const { type, dates } of history) if (dates[0]?.date === dayAt(index)) status = STATUS[type] ?? status
  return status
}

const LAST = 120
const exactHistory = fc
  .array(fc.record({ type: fc.constantFrom(...DETENTION_EVENT_TYPES), day: fc.nat(LAST - 1) }), { maxLength: 12 })
  .map((events) => events.map(({ type, day }) => event(type, dayAt(day))))

test('with exact dates, days and status are those of walking through every day, however it was written down', () => {
  fc.assert(
    fc.property(exactHistory, (history) => {
      expect(held(history, dayAt(LAST))).toEqual({ days: daysByWalking(history, LAST), atLeast: false })
      expect(statusOf(history).status).toBe(statusByWalking(history, LAST))
    }),
    { numRuns: 500 },
  )
})

/** A truth, and what is known of it: some dates only by month, by year, or not at all. */
const truth = fc
  .uniqueArray(fc.nat(LAST - 1), { minLength: 1, maxLength: 8 })
  .chain((days) =>
    fc.tuple(
      fc.constant([...days].sort((a, b) => a - b)),
      fc.array(fc.constantFrom(10, 10, 7, 4, 0), { minLength: days.length, maxLength: days.length }),
    ),
  )
  .map(([days, precisions]) => {
    const types: DetentionEventType[] = ['DETAINED', 'RELEASED']
    const exact = days.map((day, index) => event(types[index % 2] as DetentionEventType, dayAt(day)))
    const known = exact.map((one, index) => {
      const precision = precisions[index] ?? 10
      const date = one.dates[0]?.date.slice(0, precision) ?? ''
      return precision === 0 ? event(one.type) : event(one.type, date)
    })
    return { exact, known }
  })

test('whatever is not known, "at least" is never more than the truth, and the end is never missed', () => {
  fc.assert(
    fc.property(truth, ({ exact, known }) => {
      const days = daysByWalking(exact, LAST)
      const said = held(known, dayAt(LAST))
      expect(said.days).toBeLessThanOrEqual(days)
      if (!said.atLeast) expect(said.days).toBe(days)
      expect(statusOf(known).held).toBe(statusOf(exact).held)
    }),
    { numRuns: 1000 },
  )
})

test('the order never depends on anything but dates and what was written first', () => {
  fc.assert(
    fc.property(truth, ({ known }) => {
      const once = inOrder(known)
      expect(inOrder(once)).toEqual(once)
      expect(new Set(once)).toEqual(new Set(known))
    }),
  )
})
