import { afterAll, expect, test } from 'vitest'
import { commandKey } from '@patronat/core/audit/commit.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Core } from '@patronat/core/core.ts'
import { startDatabase } from '../support/database.ts'
import { type Fault, FAULTS, randomFaults, seeded, withFaults } from '../support/faults.ts'
import { makeWorld } from '../support/world.ts'
import { ACTS } from './act.ts'
import { faultsIn, type Told } from './invariant.ts'
import { type Cue, setStage } from './stage.ts'

/** A few each time; `SEEDS=500` for many. A seed that once found something stays here. */
const FIXED = [1, 2, 3]
const many = process.env['SEEDS']
const SEEDS = many === undefined ? FIXED : Array.from({ length: Number(many) }, (_, at) => at)
const ROUNDS = 40
const AT_ONCE = 4

const seen = { done: {} as Record<string, number>, refused: {} as Record<string, number>, unanswered: 0 }
const struck = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>
const count = (where: Record<string, number>, what: string) => void (where[what] = (where[what] ?? 0) + 1)

test.each(SEEDS)(
  'whatever fails or is sent twice in history %i, no act is lost, doubled or half done',
  async (seed) => {
    const random = seeded(seed)
    const database = await startDatabase()
    const world = await makeWorld(database.tables)
    const stage = await setStage(world, random)
    const tables = withFaults(database.tables, randomFaults(seeded(seed + 1000), { reads: 0.05, writes: 0.4 }))
    const core = { ...world.core, tables }
    const told: Told[] = []

    for (let round = 0; round < ROUNDS; round += 1) {
      const cues: Cue[] = []
      for (let at = Math.floor(random() * AT_ONCE); at >= 0; at -= 1) cues.push(await stage.cue())
      const answers = cues.map((cue, at) => {
        const id = `${seed}-${round}-${at}`
        const answer: Told = { key: commandKey(cue.actor, id).pk, done: [], unknown: false }
        if (cue.act.commanded) told.push(answer)
        // Pressed twice, now and then.
        const presses = random() < 0.25 ? 2 : 1
        return Array.from({ length: presses }, () => press(core, cue, id, answer))
      })
      for (const done of await Promise.all(answers.flat())) if (done !== null) stage.learn(done)
    }

    for (const fault of FAULTS) struck[fault] += tables.struck[fault]
    expect(await faultsIn(world.core, told)).toEqual([])
    tables.client.destroy()
    await database.stop()
  },
  60_000,
)

/** Histories in which little happens prove little. */
afterAll(() => {
  const expected = many === undefined ? ['draft', 'submit', 'accept', 'hide', 'show'] : Object.keys(ACTS)
  expect(expected.filter((name) => seen.done[name] === undefined)).toEqual([])
  expect(Object.entries(struck).filter(([, times]) => times === 0)).toEqual([])
  if (many === undefined) return
  console.info(seen, struck)
  expect(seen.unanswered).toBeGreaterThan(0)
})

/** One press of a button, and again while there is no answer: at most three times. The id of what was done, or null. */
async function press(core: Core, { name, act, actor, look }: Cue, id: string, told: Told): Promise<string | null> {
  for (let attempt = 1; attempt <= (act.commanded ? 3 : 1); attempt += 1)
    try {
      const done = await act.run(core, actor, look, { id, input: name })
      told.done.push(done.id)
      count(seen.done, name)
      return done.id
    } catch (error) {
      if (!(error instanceof DomainError)) continue
      count(seen.refused, error.code)
      return null
    }
  seen.unanswered += 1
  told.unknown = true
  return null
}
