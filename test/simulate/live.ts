import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { startDatabase } from '../support/database.ts'
import { randomFaults, seeded, withFaults } from '../support/faults.ts'
import { testClock, testSealer } from '../support/world.ts'
import { happens } from './chance.ts'
import { addDays, isLastOfMonth, isWorkday, monthAfter, monthOf } from './day.ts'
import { liveCampaignDay } from './habits-campaign.ts'
import { liveOfficeDay } from './habits-office.ts'
import { livePrisonersDay } from './habits-prisoner.ts'
import { liveModeratorsDay } from './habits-staff.ts'
import { faultsIn } from './invariant.ts'
import { catchUp, type Life } from './life.ts'
import { startMachine } from './machine.ts'
import { FIRST_DAY, type Size } from './size.ts'
import { foundSociety } from './society.ts'

export type Options = {
  size: Size
  seed: string
  /** Seed of what fails; null: nothing fails. */
  faults: number | null
  tell?: (line: string) => void
}

/** Hours (UTC) at which the schedules run: once in working time of every house; now and then twice, which must not matter. */
const roundsOf = (day: string): number[] => (day.endsWith('5') ? [9, 14, 15] : [14])

/** Lives from the first day to the last. @returns the life, still open, and all that was wrong at the end of a month */
export async function live({ size, seed, faults, tell = () => {} }: Options) {
  const database = await startDatabase()
  const clock = testClock(`${FIRST_DAY}T05:00:00Z`)
  const core: Core = { tables: database.tables, clock, sealer: testSealer(), files: filesInMemory() }
  const society = await foundSociety(core, size, seed)
  const failing = withFaults(
    database.tables,
    faults === null ? () => null : randomFaults(seeded(faults), { reads: 0.03, writes: 0.15 }),
  )
  const acting: Core = faults === null ? core : { ...core, tables: failing }
  const machine = await startMachine(acting, database.tables, database.endpoint)
  const life: Life = {
    ...society,
    seed,
    clock,
    core,
    acting,
    machine,
    today: FIRST_DAY,
    names: new Map(society.names),
    later: [],
    done: {},
    refused: {},
    quiet: new Map(),
    offices: new Map(),
    returned: new Set(),
    isCaughtUp: false,
  }
  const wrong: string[] = []
  const end = addDays(`${monthAfter(monthOf(FIRST_DAY), size.months)}-01`, -1)
  for (let today = FIRST_DAY; today <= end; today = addDays(today, 1)) {
    life.today = today
    await liveDay(life, faults)
    if (!isLastOfMonth(today)) continue
    clock.set(`${today}T23:00:00Z`)
    const found = await faultsIn(life)
    wrong.push(...found)
    tell(`${today}: ${told(life)}; ${found.length === 0 ? 'every invariant holds' : found.join('\n')}`)
  }
  const close = async () => {
    await machine.stop()
    failing.client.destroy()
    await database.stop()
  }
  return { life, wrong, struck: failing.struck, close }
}

async function liveDay(life: Life, faults: number | null): Promise<void> {
  const { clock, machine, today } = life
  clock.set(`${today}T06:00:00Z`)
  await doWhatWasLeft(life)
  await liveCampaignDay(life)
  await livePrisonersDay(life)
  await catchUp(life)
  if (isWorkday(today)) for (const member of life.members) await liveOfficeDay(life, member)
  await catchUp(life)
  for (const hour of roundsOf(today)) {
    clock.set(`${today}T${String(hour).padStart(2, '0')}:10:00Z`)
    if (await machine.runSchedules()) life.isCaughtUp = false
    await catchUp(life)
  }
  clock.set(`${today}T17:00:00Z`)
  if (isWorkday(today)) await liveModeratorsDay(life)
  if (faults !== null && happens(0.2, faults, today, 'dies')) await machine.restart()
  await catchUp(life)
}

async function doWhatWasLeft(life: Life): Promise<void> {
  const due = life.later.filter(({ on }) => on <= life.today)
  life.later = life.later.filter(({ on }) => on > life.today)
  for (const { act } of due) await act()
}

const told = ({ done }: Life): string => {
  const total = Object.values(done).reduce((sum, one) => sum + one, 0)
  return `${total} acts, ${done['accept'] ?? 0} acceptances, ${done['verifyActivity'] ?? 0} statements verified`
}
