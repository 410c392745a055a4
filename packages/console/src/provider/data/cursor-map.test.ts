import { expect, test } from 'vitest'
import { CursorMap } from './cursor-map.ts'

const list = { resource: 'prisoners', filter: { name: 'bek', hasPatron: false }, sort: { field: 'id' }, perPage: 25 }

test('a moderator who turns the page begins where the last page ended', () => {
  const cursors = new CursorMap()
  expect(cursors.before(list, 1)).toBeNull()
  cursors.note(list, 1, 'c25')
  cursors.note(list, 2, 'c50')
  expect([cursors.before(list, 2), cursors.before(list, 3)]).toEqual(['c25', 'c50'])
})

test('a page that nobody has come to yet has no cursor', () => {
  expect(new CursorMap().before(list, 4)).toBeUndefined()
})

test('another filter, order or page size never gets the cursors of this list', () => {
  const cursors = new CursorMap()
  cursors.note(list, 1, 'c25')
  expect(cursors.before({ ...list, filter: { name: 'sul' } }, 2)).toBeUndefined()
  expect(cursors.before({ ...list, sort: { field: 'name' } }, 2)).toBeUndefined()
  expect(cursors.before({ ...list, perPage: 50 }, 2)).toBeUndefined()
})

test('the order in which a filter was filled in makes no other list', () => {
  const cursors = new CursorMap()
  cursors.note(list, 1, 'c25')
  expect(cursors.before({ ...list, filter: { hasPatron: false, name: 'bek' } }, 2)).toBe('c25')
})

test('reading the first page anew forgets where the later ones began', () => {
  const cursors = new CursorMap()
  cursors.note(list, 1, 'c25')
  cursors.note(list, 2, 'c50')
  cursors.note(list, 1, null)
  expect(cursors.before(list, 2)).toBeUndefined()
  expect(cursors.before(list, 3)).toBeUndefined()
})
