import { expect, test } from 'vitest'
import { daysBetween, nextDay } from './days-left.ts'

const wave = {
  startsOn: '2026-11-01',
  declarationDeadline: '2026-12-20',
  reportingOn: '2026-12-22',
  endsOn: null,
}

test('a coordinator reads what comes next and how many days are left', () => {
  expect(nextDay({ ...wave, today: '2026-10-31' })).toEqual({ what: 'startsOn', days: 1 })
  expect(nextDay({ ...wave, today: '2026-11-24' })).toEqual({ what: 'declarationDeadline', days: 26 })
  expect(nextDay({ ...wave, today: '2026-12-20' })).toEqual({ what: 'declarationDeadline', days: 0 })
  expect(nextDay({ ...wave, today: '2026-12-21' })).toEqual({ what: 'reportingOn', days: 1 })
  expect(nextDay({ ...wave, today: '2027-01-01' })).toBeNull()
})

test('a day is a day where clocks change', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysBetween('2026-12-22', '2026-12-20')).toBe(-2)
})
