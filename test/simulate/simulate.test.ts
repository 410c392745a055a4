import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { SIZES } from './size.ts'
import { liveToTheEnd, liveWithFaults } from './whole-life.ts'

const SEED = 'a campaign'
/** `SEEDS=5`: so many lives with faults too; each takes as long as the one without. */
const FAULTS = Array.from({ length: Number(process.env['SEEDS'] ?? 0) }, (_, at) => at + 1)

let calm: Awaited<ReturnType<typeof liveToTheEnd>>

beforeAll(async () => {
  // What is tried again says so in the log, a thousand times.
  for (const way of ['info', 'error'] as const) vi.spyOn(console, way).mockImplementation(() => {})
  calm = await liveToTheEnd({ size: SIZES.small, seed: SEED, faults: null })
}, 900_000)
afterAll(() => vi.restoreAllMocks())

test('forty offices, their moderators and thirty families live through eight months, and at the end of each every invariant holds', () => {
  expect(calm.wrong).toEqual([])
  // A life in which little happens proves little.
  for (const [what, atLeast] of Object.entries({
    accept: 30,
    verifyActivity: 50,
    declineActivity: 2,
    confirm: 1,
    confirmEnd: 1,
    quiet: 1,
    hide: 1,
    show: 2,
    freeze: 1,
    stop: 1,
    recess: 1,
    leave: 1,
    keepOn: 1,
  }))
    expect([what, calm.done[what] ?? 0, (calm.done[what] ?? 0) >= atLeast]).toEqual([what, calm.done[what] ?? 0, true])
})

test.each(FAULTS)(
  'whatever fails, dies or comes twice on the way (%i), they end where they would have ended without',
  async (faults) => {
    const { wrong, struck } = await liveWithFaults(calm.end, { size: SIZES.small, seed: SEED, faults })
    expect(wrong.slice(0, 5)).toEqual([])
    expect(Object.entries(struck).filter(([, times]) => times === 0)).toEqual([])
  },
  900_000,
)
