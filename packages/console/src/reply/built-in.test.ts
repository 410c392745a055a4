import { expect, test } from 'vitest'
import { builtIn, PLACES, replyOf } from './built-in.ts'

const names = { prisoner: 'Ada', member: 'Ben' }
const wanted = { decision: 'PLEDGE_DECLINE', reason: 'DUPLICATE', language: 'de' } as const

test('a moderator is offered the organisation’s own words, with the names, and Patronat’s where there are none', () => {
  const own = { ...wanted, text: 'Danke, {member}: {prisoner} hat Sie schon. {member}!' }
  expect(replyOf([own], wanted, names)).toBe('Danke, Ben: Ada hat Sie schon. Ben!')
  for (const other of [
    [],
    [{ ...own, text: '' }],
    [{ ...own, language: 'en' as const }],
    [{ ...own, reason: 'OTHER' }],
  ])
    expect(replyOf(other, wanted, names)).toBe(builtIn(wanted, names))
})

test('who writes their own words begins from Patronat’s, with places for the names', () => {
  expect(builtIn(wanted, PLACES)).toContain('{member}')
  expect(builtIn({ ...wanted, decision: 'ACTIVITY_DECLINE', reason: 'NOT_BY_THE_MEMBER' }, PLACES)).toContain(
    '{member}',
  )
})
