import { expect, test } from 'vitest'
import { figuresOf, unanswered, written } from './figures.ts'

const NONE = {
  prepared: 0,
  sent: 0,
  followedUp: 0,
  thinking: 0,
  refused: 0,
  joined: 0,
  stopped: 0,
  bounced: 0,
  leftOut: 0,
}
const letter = (house: string, group: string | null, counts: object) => ({
  legislature: { id: house },
  group: group === null ? null : { id: group, name: `Group ${group}` },
  ...NONE,
  ...counts,
})
const coverage = {
  id: 'Coverage' as const,
  byLegislature: [{ legislature: { id: 'leg_1', name: 'One' }, members: 20, patrons: 3 }],
  byGroup: [
    { group: { id: 'a', name: 'Group a' }, legislature: { id: 'leg_1' }, members: 12, patrons: 3 },
    { group: { id: 'z', name: 'Group z' }, legislature: { id: 'leg_2' }, members: 9, patrons: 0 },
  ],
}

test('a coordinator reads for a house and each of its groups who was written to, and what came of it', () => {
  const letters = [
    letter('leg_1', 'a', { sent: 4, followedUp: 1, refused: 2, joined: 1 }),
    letter('leg_1', null, { prepared: 5, bounced: 1 }),
    letter('leg_2', 'z', { sent: 9 }),
  ]
  const { counts, groups } = figuresOf('leg_1', letters, coverage)
  expect([written(counts), unanswered(counts), counts.prepared, counts.patrons]).toEqual([9, 5, 5, 3])
  expect(groups.map(({ id, counts: one }) => [id, written(one), one.members])).toEqual([
    ['a', 8, 12],
    ['', 1, 0],
  ])
})

test('a house that nobody has written to yet shows who joined all the same', () => {
  const { counts, groups } = figuresOf('leg_1', [], coverage)
  expect([written(counts), counts.members, counts.patrons]).toEqual([0, 20, 3])
  expect(groups).toHaveLength(1)
})
