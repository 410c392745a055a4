import { expect, test } from 'vitest'
import { monthOwed } from './month-owed.ts'

const statement = (on: string, state: 'VERIFIED' | 'REPORTED' | 'DECLINED' = 'VERIFIED') => ({ on, state })

test('a patron owes nothing in the month of the declaration', () => {
  expect(monthOwed('2026-12-20', [], '2026-12-28')).toEqual({ kind: 'later', month: '2027-01' })
})

test('a patron sees what is due this month, how long, and until when it can be repaired', () => {
  const due = { kind: 'due', month: '2027-02', daysLeft: 7, closesOn: '2027-03-15' }
  expect(monthOwed('2026-12-20', [statement('2027-01-31')], '2027-02-21')).toEqual(due)
  expect(monthOwed('2026-12-20', [statement('2027-02-03', 'DECLINED')], '2027-02-21')).toEqual(due)
})

test('a patron whose statement waits for a check is safe, and one whose statement is known owes nothing', () => {
  expect(monthOwed('2026-12', [statement('2027-02-03', 'REPORTED')], '2027-02-21')?.kind).toBe('pending')
  const both = [statement('2027-02-03', 'REPORTED'), statement('2027-02-04')]
  expect(monthOwed('2026-12', both, '2027-02-21')?.kind).toBe('made')
})

test('a patron is told no month when only the year of the declaration is known', () => {
  expect(monthOwed('2026', [], '2027-02-21')).toBeNull()
})
