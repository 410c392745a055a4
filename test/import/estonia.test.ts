import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findLegislature } from '@patronat/core/legislature/legislature.ts'
import { runImport } from '@patronat/core/import/run-import.ts'
import { planRoster } from '@patronat/core/roster/plan-roster.ts'
import { readPopolo } from '@patronat/core/roster/popolo.ts'
import { fileText } from '@patronat/core/import/file-text.ts'
import { IMPORT, startRegistry } from './registry.ts'

// Data of real people never lies in this repository; whoever has the file beside it checks with it.
const FILE = new URL('../../../shared/data/rosters/estonia-riigikogu-popolo.json', import.meta.url)
const HOUSE = {
  code: 'ee-riigikogu',
  name: 'Riigikogu',
  country: 'EE',
  level: 'NATIONAL',
  timeZone: 'Europe/Tallinn',
  languages: ['et'],
  domains: [{ domain: 'riigikogu.ee', source: 'https://www.riigikogu.ee/' }],
} as const

test.skipIf(!existsSync(FILE))(
  'the whole Riigikogu is imported, 101 sit, and a second import changes nothing (skipped where ../shared/data is absent)',
  { timeout: 60_000 },
  async () => {
    const { core } = await startRegistry()
    const { text } = fileText(readFileSync(FILE))
    const roster = readPopolo(text)
    expect(roster.people.flatMap(({ memberships }) => memberships)).toHaveLength(299)
    const input = { roster, houses: [{ ...HOUSE, languages: [...HOUSE.languages], domains: [...HOUSE.domains] }] }
    const plan = await planRoster(core, IMPORT, input)
    expect(plan.rows.filter(({ kind }) => kind === 'PERSON')).toHaveLength(193)
    expect(plan.refused.map(({ reason }) => reason)).not.toContain('mailbox.foreign')
    const began = performance.now()
    const outcome = await runImport(core, IMPORT, plan, { digest: 'estonia' })
    expect(outcome).toMatchObject({ written: 202, failed: [] })
    // Measured: 2 s. A minute would be a read or a transaction too many for each row.
    expect(performance.now() - began).toBeLessThan(30_000)
    expect((await findLegislature(core, HOUSE.code))?.data).toMatchObject({ memberCount: 101, term: 'term/13' })
    const again = await planRoster(core, IMPORT, input)
    expect([again.rows, again.unchangedGroups, again.unchanged]).toEqual([[], 7, 193])
  },
)
