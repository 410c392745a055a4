import { expect, test } from 'vitest'
import { mayDo } from './access.ts'

test('a moderator sees the queue and may hide, and is not shown staff', () => {
  const moderator = ['report:answer', 'pledge:read', 'prisoner:read', 'prisoner:hide']
  expect(mayDo(moderator, 'review', 'list')).toBe(true)
  expect(mayDo(moderator, 'prisoners', 'hidePrisoner')).toBe(true)
  expect(mayDo(moderator, 'prisoners', 'showPrisoner')).toBe(false)
  expect(mayDo(moderator, 'staff', 'list')).toBe(false)
})

test('nobody may do what is in no table', () => {
  expect(mayDo(['prisoner:write'], 'prisoners', 'delete')).toBe(false)
  expect(mayDo(['prisoner:write'], 'everything', 'list')).toBe(false)
})
