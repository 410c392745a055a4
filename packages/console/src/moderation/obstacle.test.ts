import { expect, test } from 'vitest'
import { obstacleOf } from './obstacle.ts'

const opened = {
  on: '2026-11-30',
  url: 'https://a.example',
  channel: 'WEBSITE',
  transcript: null,
  late: false,
} as const

const pledge: Parameters<typeof obstacleOf>[0] = {
  office: null,
  marks: [],
  approvedOnceBy: null,
  declaration: opened,
  declarationOpenedAt: '2026-12-01T10:00:00Z',
  prisoner: { publication: { level: 'PUBLIC' }, visibility: { state: 'SHOWN' } },
}

test('a moderator who opened the declaration of a plain pledge may accept', () => {
  expect(obstacleOf(pledge, 'stf_1')).toBeNull()
})

test('a moderator who has not opened the declaration is told to', () => {
  expect(obstacleOf({ ...pledge, declarationOpenedAt: null }, 'stf_1')).toBe('decide.obstacle.notOpened')
})

test('a moderator is asked to read a reference, which nobody can open here', () => {
  const declaration = { ...opened, url: null, transcript: 'Sitting 12, page 44' }
  expect(obstacleOf({ ...pledge, declaration, declarationOpenedAt: null }, 'stf_1')).toBe('decide.obstacle.notRead')
})

test('a pledge without any declaration is accepted by nobody', () => {
  expect(obstacleOf({ ...pledge, declaration: null }, 'stf_1')).toBe('decide.obstacle.noDeclaration')
})

test('a moderator cannot be the second person to their own first yes, and another can', () => {
  const once = { ...pledge, approvedOnceBy: { id: 'stf_1', name: 'Olena' } }
  expect(obstacleOf(once, 'stf_1')).toBe('review.second.mine')
  expect(obstacleOf(once, 'stf_2')).toBeNull()
})

test('a mailbox that nobody matched is dealt with before the declaration', () => {
  expect(obstacleOf({ ...pledge, marks: ['OFFICE_UNMATCHED'], declarationOpenedAt: null }, 'stf_1')).toBe(
    'decide.obstacle.notMatched',
  )
})

test('nobody becomes patron of a person who is not public, and QUIET does not stand in the way', () => {
  const prisoner = (level: 'INTERNAL' | 'PUBLIC', state: 'HIDDEN' | 'QUIET') =>
    obstacleOf({ ...pledge, prisoner: { publication: { level }, visibility: { state } } }, 'stf_1')
  expect(prisoner('INTERNAL', 'QUIET')).toBe('decide.obstacle.notPublic')
  expect(prisoner('PUBLIC', 'HIDDEN')).toBe('decide.obstacle.notPublic')
  expect(prisoner('PUBLIC', 'QUIET')).toBeNull()
})

test('whom the family does not want is accepted by nobody, whatever else is in order', () => {
  expect(obstacleOf({ ...pledge, marks: ['PATRON_EXCLUDED'] }, 'stf_1')).toBe('decide.obstacle.excluded')
})
