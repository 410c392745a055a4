import { expect, test } from 'vitest'
import { legislatureRecord } from './legislature.item.ts'
import { type Legislature, missingOf } from './legislature.model.ts'

const OLD = {
  code: 'ua-council',
  name: { en: 'A council' },
  country: 'UA',
  level: 'REGIONAL',
  timeZone: 'Europe/Kyiv',
  languages: ['uk'],
  domains: [],
  term: null,
  memberCount: 0,
} as const

test('a council stored before anybody could decide it still lacks domains, and no longer once it is verified by hand', () => {
  const house = legislatureRecord.upgrade?.(OLD as never, 1) as Legislature
  expect(missingOf(house)).toEqual(['domains'])
  expect(missingOf({ ...house, verifiedByHand: true })).toEqual([])
  expect(missingOf({ ...house, verifiedByHand: true, timeZone: null })).toEqual(['timeZone'])
})
