import { expect, test } from 'vitest'
import { NINE_POINTS_2020 } from '../campaign/data/nine-points-2020.ts'
import { TEN_POINTS_2021 } from '../campaign/data/ten-points-2021.ts'
import type { Undertaking } from '../campaign/undertaking.ts'
import { dueOf } from './progress.ts'

const month = (state: 'DUE' | 'KEPT' | 'NOT_OWED') => ({
  month: '2028-02',
  state,
  statements: 0,
  closesOn: '2028-03-15',
})
const declared = (on: string) => ({ on, url: null, channel: 'PARLIAMENT' as const, transcript: 'p. 4' })
const CAMPAIGN = { declarationDeadline: '2020-12-20' }

const due = (
  set: readonly Undertaking[],
  on: string,
  given: Partial<Parameters<typeof dueOf>[3]> = {},
  endedAt: string | null = null,
) =>
  dueOf(set, { declaration: declared(on), endedAt }, CAMPAIGN, {
    months: [month('DUE')],
    today: '2028-02-10',
    doneOn: {},
    ...given,
  })
const of = (all: ReturnType<typeof due>, kind: string) => all.find(({ undertaking }) => undertaking.kind === kind)

test('a declaration that came in time is met; one that came late is met too, and says that it was late', () => {
  expect(of(due(NINE_POINTS_2020.undertakings, '2020-12-20'), 'PUBLIC_DECLARATION')).toMatchObject({
    state: 'MET',
    late: false,
  })
  expect(of(due(NINE_POINTS_2020.undertakings, '2020-12-21'), 'PUBLIC_DECLARATION')).toMatchObject({
    state: 'MET',
    late: true,
    doneOn: '2020-12-21',
  })
})

test('this month’s statement is due by the last day of the month, on the 29th of February too', () => {
  expect(of(due(TEN_POINTS_2021.undertakings, '2020-12-01'), 'MONTHLY_STATEMENT')).toMatchObject({
    state: 'OPEN',
    dueOn: '2028-02-29',
  })
  const kept = due(TEN_POINTS_2021.undertakings, '2020-12-01', { months: [month('KEPT')] })
  expect(of(kept, 'MONTHLY_STATEMENT')).toMatchObject({ state: 'MET', dueOn: null })
  const recess = due(TEN_POINTS_2021.undertakings, '2020-12-01', { months: [month('NOT_OWED')] })
  expect(of(recess, 'MONTHLY_STATEMENT')?.state).toBe('NOT_OWED')
})

test('what is for when it is possible is open without a day, is met once done, and is never late', () => {
  expect(of(due(TEN_POINTS_2021.undertakings, '2020-12-01'), 'SANCTIONS_CALL')).toMatchObject({
    state: 'OPEN',
    dueOn: null,
    late: false,
  })
  const done = due(TEN_POINTS_2021.undertakings, '2020-12-01', { doneOn: { SANCTIONS_CALL: '2027-05-01' } })
  expect(of(done, 'SANCTIONS_CALL')).toMatchObject({ state: 'MET', doneOn: '2027-05-01', late: false })
})

test('what had a day and was not done says so; a principle is shown, never scored; nothing is owed after the end', () => {
  const by: Undertaking = { key: 'ask', kind: 'AUTHORITY_APPEAL', counts: 'ONCE_BY_DEADLINE', text: { en: 'Ask.' } }
  const money: Undertaking = { key: 'money', kind: 'NOT_FINANCIAL', counts: 'PRINCIPLE', text: { en: 'No money.' } }
  expect(due([by, money], '2020-12-01').map(({ state, dueOn }) => [state, dueOn])).toEqual([
    ['NONE_KNOWN', '2020-12-20'],
    ['SHOWN', null],
  ])
  expect(due([by], '2020-12-01', {}, '2028-01-03T00:00:00Z')[0]?.state).toBe('NOT_OWED')
})
