import { createHash } from 'node:crypto'
import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { runImport, type ImportOptions } from '@patronat/core/import/run-import.ts'
import type { HouseSettings } from '@patronat/core/roster/plan-house.ts'
import { planRoster } from '@patronat/core/roster/plan-roster.ts'
import { readPopolo } from '@patronat/core/roster/popolo.ts'
import { startDatabase } from '../support/database.ts'
import { testClock, testSealer } from '../support/world.ts'
import type { PopoloFile } from './popolo-file.ts'

export const IMPORT: Actor = { kind: 'system', name: 'import' }

export const HOUSE: HouseSettings = {
  code: 'ee-riigikoda',
  name: 'Riigikoda',
  country: 'EE',
  level: 'NATIONAL',
  timeZone: 'Europe/Tallinn',
  languages: ['et'],
  domains: [{ domain: 'riigikoda.example', source: 'https://riigikoda.example/contact' }],
}

/** An empty registry on the day 2026-11-24, and what imports into it. */
export async function startRegistry() {
  const { tables } = await startDatabase()
  const clock = testClock('2026-11-24T09:00:00Z')
  const core: Core = { tables, clock, sealer: testSealer(), files: filesInMemory() }
  const plan = (file: PopoloFile, house = HOUSE) =>
    planRoster(core, IMPORT, { roster: readPopolo(JSON.stringify(file)), houses: [house] })
  const take = async (file: PopoloFile, options: Partial<ImportOptions> = {}, house = HOUSE) => {
    const planned = await plan(file, house)
    const digest = createHash('sha256').update(JSON.stringify(file)).digest('base64url')
    return { plan: planned, outcome: await runImport(core, IMPORT, planned, { digest, ...options }) }
  }
  return { core, clock, plan, take }
}
