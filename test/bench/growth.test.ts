import { expect, test } from 'vitest'
import { grows, measureGrowth } from './growth.ts'

/** What grows up to a bound that this sample does not reach. */
const BOUNDED = new Set(['console: sizes of the queue']) // counts one page of at most 100 of each kind

test('nothing that anybody does every day asks more of the database when there is twice as much in it', async () => {
  const growth = await measureGrowth(14, 28)
  expect(growth.length).toBeGreaterThan(25)
  for (const { action, small } of growth) expect(small.requests, action).toBeGreaterThan(0)
  expect(growth.filter(grows).filter(({ action }) => !BOUNDED.has(action))).toEqual([])
  // The meter counts writes as writes: an accepted pledge is written with its trail.
  expect(growth.find(({ action }) => action === 'console: accept')?.small.writes).toBeGreaterThan(5)
}, 300_000)

test('what grows is called so, by requests or by units, and what only wavers is not', () => {
  const usage = (requests: number, reads: number, writes = 0) => ({ requests, reads, writes })
  const told = (small: ReturnType<typeof usage>, large: ReturnType<typeof usage>) => grows({ action: '', small, large })
  expect(told(usage(4, 10), usage(5, 10))).toBe(true)
  expect(told(usage(4, 10), usage(4, 20))).toBe(true)
  expect(told(usage(4, 10, 6), usage(4, 10, 12))).toBe(true)
  expect(told(usage(4, 10), usage(4, 10.5))).toBe(false)
})
