import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type MonthFacts,
  MONTHS_PUBLIC,
  type MonthsPublic,
  type MonthState,
  publicMonths,
  speaksAt,
  speakingSteps,
  stepAt,
} from './month.model.ts'
import { daysLeft, insideMonths, standingOf } from './standing.ts'
import { addMonths, lastClosedMonth, monthsBetween } from './year-month.ts'

const FACTS: MonthFacts = {
  declaredOn: '2026-06-20',
  activeSince: '2026-07-02T10:00:00.000Z',
  confirmed: true,
  endedAt: null,
  statements: {},
  pending: [],
  notOwed: [],
}
const at = (iso: string) => new Date(iso)
const row = (facts: Partial<MonthFacts>, now: string) =>
  publicMonths({ ...FACTS, ...facts }, at(now)).map(({ month, state }) => `${month} ${state}`)

test('a month closes for everybody when the 15th of the next month has ended everywhere on earth', () => {
  expect(lastClosedMonth(at('2026-11-16T11:59:59Z'))).toBe('2026-09')
  expect(lastClosedMonth(at('2026-11-16T12:00:00Z'))).toBe('2026-10')
  expect(lastClosedMonth(at('2027-01-16T12:00:00Z'))).toBe('2026-12')
  expect(lastClosedMonth(at('2027-01-10T00:00:00Z'))).toBe('2026-11')
})

test('months are counted over the turn of the year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(addMonths('2024-02', -14)).toBe('2022-12')
  expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(monthsBetween('2026-02', '2026-01')).toEqual([])
})

describe('what everybody sees of a patron', () => {
  test('the declaration’s own month owes nothing, the next one is the first, by the declaration and not by our backlog', () => {
    expect(row({ statements: { '2026-07': 1, '2026-08': 2 } }, '2026-11-20T00:00:00Z')).toEqual([
      '2026-06 NOT_OWED',
      '2026-07 KEPT',
      '2026-08 KEPT',
      '2026-09 NONE_KNOWN',
      '2026-10 NONE_KNOWN',
      '2026-11 OPEN',
    ])
  })

  test('a month that has not closed is open, whatever was said in it', () => {
    expect(row({ statements: { '2026-11': 3, '2026-10': 1 } }, '2026-11-10T00:00:00Z').slice(-2)).toEqual([
      '2026-10 OPEN',
      '2026-11 OPEN',
    ])
  })

  test('that no statement is known is told only once two months have closed', () => {
    expect(row({}, '2026-08-20T00:00:00Z')).toEqual(['2026-06 NOT_OWED', '2026-07 OPEN', '2026-08 OPEN'])
    expect(row({}, '2026-09-20T00:00:00Z')).toContain('2026-07 NONE_KNOWN')
  })

  test('a month that still waits for us is not rated, a quiet one is not owed, and a statement outranks both', () => {
    const facts = { pending: ['2026-08', '2026-09'], notOwed: ['2026-07', '2026-09'], statements: { '2026-09': 1 } }
    expect(row(facts, '2026-12-20T00:00:00Z').slice(1, 5)).toEqual([
      '2026-07 NOT_OWED',
      '2026-08 NOT_RATED',
      '2026-09 KEPT',
      // Only one month that says something has closed before this one.
      '2026-10 NONE_KNOWN',
    ])
  })

  test('the month of the end is not owed, and nothing comes after it', () => {
    expect(row({ endedAt: '2026-09-03T08:00:00Z', statements: { '2026-07': 1 } }, '2027-03-01T00:00:00Z')).toEqual([
      '2026-06 NOT_OWED',
      '2026-07 KEPT',
      '2026-08 NONE_KNOWN',
      '2026-09 NOT_OWED',
    ])
  })

  test('an office that has not confirmed owes nothing', () => {
    expect(new Set(row({ confirmed: false }, '2027-03-01T00:00:00Z').map((one) => one.slice(8)))).toEqual(
      new Set(['NOT_OWED', 'OPEN']),
    )
  })

  test('of a declaration of which only the year is known, the month is that of the acceptance', () => {
    expect(row({ declaredOn: '2026' }, '2026-11-20T00:00:00Z')[0]).toBe('2026-07 NOT_OWED')
  })
})

describe('speaking', () => {
  const speaks = (facts: Partial<MonthFacts>, closed: string) => speaksAt({ ...FACTS, ...facts }, closed)

  test('is not told before two months have closed, and then goes by the last three', () => {
    expect(speaks({ statements: { '2026-07': 1 } }, '2026-07')).toBeNull()
    expect(speaks({ statements: { '2026-07': 1 } }, '2026-08')).toBe(true)
    expect(speaks({ statements: { '2026-07': 1 } }, '2026-09')).toBe(true)
    expect(speaks({ statements: { '2026-07': 1 } }, '2026-10')).toBe(false)
  })

  test('does not suffer from months in which silence was asked for', () => {
    const notOwed = ['2026-08', '2026-09', '2026-10', '2026-11']
    expect(speaks({ statements: { '2026-07': 1 }, notOwed }, '2026-12')).toBe(true)
  })
})

/** The slow and obvious one: goes day by day and asks of each month what the rules say, in their order. */
function slowly(facts: MonthFacts, now: Date, shows: MonthsPublic) {
  const declared =
    facts.declaredOn !== null && facts.declaredOn.length > 4 ? facts.declaredOn : facts.activeSince.slice(0, 10)
  const states = new Map<string, MonthState>()
  const ruled = new Set<string>()
  const told: boolean[] = []
  const end = facts.endedAt?.slice(0, 7)
  const first = Date.parse(`${declared.slice(0, 7)}-01T00:00:00Z`)
  for (let day = first; day <= now.getTime(); day += 86_400_000) {
    const month = new Date(day).toISOString().slice(0, 7)
    if (states.has(month) || (end !== undefined && month > end)) continue
    const closes = new Date(`${month}-16T12:00:00Z`)
    closes.setUTCMonth(closes.getUTCMonth() + 1)
    if (!facts.confirmed || month === declared.slice(0, 7) || month === end) ruled.add(month)
    const bounced = (facts.unreached ?? []).filter(({ from, to }) => !(month < from) && !(to !== null && month > to))
    if (closes > now) states.set(month, 'OPEN')
    else if ((facts.statements[month] ?? 0) > 0) states.set(month, 'KEPT')
    else if (ruled.has(month) || facts.notOwed.includes(month)) states.set(month, 'NOT_OWED')
    else if (facts.pending.includes(month) || bounced.length > 0) states.set(month, 'NOT_RATED')
    else states.set(month, 'NONE_KNOWN')
    const state = states.get(month)
    if (state === 'KEPT') told.push(true)
    if (state === 'NONE_KNOWN') told.push(false)
  }
  const speaks = told.length < 2 ? null : told.slice(-3).some(Boolean)
  if (speaks === null || shows === 'KEPT_ONLY')
    for (const [month, state] of states) if (state !== 'KEPT' && !ruled.has(month)) states.set(month, 'OPEN')
  return { states, speaks, said: speaks === false && shows === 'KEPT_ONLY' ? null : speaks }
}

const month = fc.integer({ min: 0, max: 40 }).map((by) => addMonths('2024-01', by))
const span = fc
  .tuple(month, fc.option(fc.integer({ min: 0, max: 6 })))
  .map(([from, length]) => ({ from, to: length === null ? null : addMonths(from, length) }))
const facts: fc.Arbitrary<MonthFacts> = fc.record({
  declaredOn: fc.oneof(
    fc.constant(null),
    month,
    month.map((one) => `${one}-17`),
    fc.constant('2024-02-29'),
    fc.constant('2025'),
  ),
  activeSince: month.map((one) => `${one}-05T09:00:00.000Z`),
  confirmed: fc.boolean(),
  endedAt: fc.option(month.map((one) => `${one}-11T09:00:00.000Z`)),
  statements: fc.uniqueArray(month, { maxLength: 12 }).map((all) => Object.fromEntries(all.map((one) => [one, 1]))),
  pending: fc.uniqueArray(month, { maxLength: 4 }),
  notOwed: fc.uniqueArray(month, { maxLength: 8 }),
  unreached: fc.array(span, { maxLength: 2 }),
})
const instant = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days, days % 24)))
const shown = fc.constantFrom(...MONTHS_PUBLIC)

test('whatever happened, a newcomer who goes day by day comes to the same months', () => {
  fc.assert(
    fc.property(facts, instant, shown, (given, now, shows) => {
      const slow = slowly(given, now, shows)
      expect(new Map(publicMonths(given, now, shows).map(({ month: of, state }) => [of, state]))).toEqual(slow.states)
      expect(speaksAt(given, lastClosedMonth(now))).toBe(slow.speaks)
    }),
    { numRuns: 400 },
  )
})

test('whatever happened, the steps say what the clock will say in any later month', () => {
  fc.assert(
    fc.property(facts, month, fc.integer({ min: 0, max: 60 }), shown, (given, from, later, shows) => {
      const closed = addMonths(from, later)
      const closing = new Date(`${addMonths(closed, 1)}-16T12:00:00Z`)
      expect(stepAt(speakingSteps(given, from, shows), closed).is).toBe(slowly(given, closing, shows).said)
    }),
    { numRuns: 400 },
  )
})

test('where kept months alone are public, months that were kept are all that tells one patron from another', () => {
  fc.assert(
    fc.property(facts, facts, instant, (one, other, now) => {
      const same = { declaredOn: one.declaredOn, activeSince: one.activeSince, endedAt: one.endedAt }
      const twin = { ...other, ...same, confirmed: one.confirmed, statements: one.statements }
      expect(publicMonths(twin, now, 'KEPT_ONLY')).toEqual(publicMonths(one, now, 'KEPT_ONLY'))
    }),
  )
})

describe('what office and campaign see', () => {
  const inside = (given: Partial<MonthFacts>, today: string) =>
    insideMonths({ ...FACTS, ...given }, today, at(`${today}T12:00:00Z`))

  test('the running month is due, one that ended is late until it closes, one that waits for us is pending', () => {
    const months = inside({ statements: { '2026-07': 1 }, pending: ['2026-10'] }, '2026-11-10')
    expect(months.map(({ state }) => state)).toEqual(['NOT_OWED', 'KEPT', 'NONE_KNOWN', 'NONE_KNOWN', 'PENDING', 'DUE'])
    expect(
      inside({}, '2026-11-10')
        .map(({ state }) => state)
        .slice(-2),
    ).toEqual(['LATE', 'DUE'])
    expect(
      inside({}, '2026-11-20')
        .map(({ state }) => state)
        .slice(-2),
    ).toEqual(['NONE_KNOWN', 'DUE'])
    expect(months.at(-1)).toMatchObject({ month: '2026-11', closesOn: '2026-12-15' })
  })

  test('ten days before the end of a month an office is due soon, then overdue, and silent after three months', () => {
    const spoken = { statements: { '2026-07': 1, '2026-08': 1, '2026-09': 1, '2026-10': 1 } }
    const standing = (given: Partial<MonthFacts>, today: string) => standingOf(inside(given, today), today)
    expect(standing(spoken, '2026-11-20')).toBe('GOOD')
    expect(standing(spoken, '2026-11-21')).toBe('DUE_SOON')
    expect(standing({ statements: { ...spoken.statements, '2026-11': 1 } }, '2026-11-25')).toBe('GOOD')
    expect(standing(spoken, '2026-12-03')).toBe('OVERDUE')
    expect(standing({}, '2026-11-20')).toBe('SILENT')
    expect(daysLeft('2026-11', '2026-11-21')).toBe(9)
    expect(daysLeft('2026-11', '2026-11-30')).toBe(0)
  })
})
