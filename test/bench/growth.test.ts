import { expect, test } from 'vitest'
import { PAGE } from './action.ts'
import { grows, measureGrowth } from './growth.ts'

/** Owed: since elections, hand-overs, calendars and leave it reads more kinds of records, some once a pledge. */
const BOUND: Record<string, number> = { 'office: my pledges': 26 }

test('nothing that anybody does every day asks more of the database when there is twice as much in it', async () => {
  // More than a page of each.
  const small = PAGE + 2
  const growth = await measureGrowth(small, 2 * small)
  expect(growth.length).toBeGreaterThan(45)
  for (const { action, small: usage } of growth) expect(usage.requests, action).toBeGreaterThan(0)
  expect(growth.filter((one) => grows(one, small))).toEqual([])
  // A page of ten reads each kind of record once, not once a row.
  for (const { action, small: usage } of growth.filter((one) => /list|queue|pledges|history/.test(one.action)))
    expect(usage.requests, action).toBeLessThan(BOUND[action] ?? 20)
  // The meter counts writes as writes: an accepted pledge is written with its trail.
  expect(growth.find(({ action }) => action === 'console: accept')?.small.writes).toBeGreaterThan(5)
}, 600_000)

test('what grows is called so, by requests or by units, and what only wavers is not', () => {
  const usage = (requests: number, reads: number, writes = 0) => ({ requests, reads, writes })
  const told = (small: ReturnType<typeof usage>, large: ReturnType<typeof usage>, upTo = 0) =>
    grows({ action: '', small, large, upTo }, 100)
  expect(told(usage(4, 10), usage(5, 10))).toBe(true)
  expect(told(usage(4, 10), usage(4, 20))).toBe(true)
  expect(told(usage(4, 10, 6), usage(4, 10, 12))).toBe(true)
  expect(told(usage(4, 10), usage(4, 10.5))).toBe(false)
  expect(told(usage(4, 10), usage(4, 20), 101)).toBe(false)
  expect(told(usage(4, 10), usage(4, 20), 100)).toBe(true)
})
