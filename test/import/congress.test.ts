import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Core } from '@patronat/core/core.ts'
import { fileText } from '@patronat/core/import/file-text.ts'
import { runImport } from '@patronat/core/import/run-import.ts'
import { findLegislature, listGroups } from '@patronat/core/legislature/legislature.ts'
import { membershipOn } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { findByRosterId, listParliamentarians } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { planRoster } from '@patronat/core/roster/plan-roster.ts'
import { readRoster } from '@patronat/core/roster/read-roster.ts'
import { allItems } from '../support/raw.ts'
import { IMPORT, startRegistry } from './registry.ts'

// Data of real people never lies in this repository; whoever has the file beside it checks with it.
const FILE = new URL('../../../shared/data/rosters/us-legislators-current.yaml', import.meta.url)

/** Two invented people: one moved from the House to the Senate, one changed party within a term. */
const INVENTED = `
- id: {bioguide: X000001, wikidata: Q1, fec: [S1]}
  name: {first: Mary, middle: Ann, last: Example, nickname: Molly, official_full: Mary Example}
  bio: {birthday: '1970-01-01', gender: F}
  terms:
  - {type: rep, start: '2021-01-03', end: '2023-01-03', state: WA, district: 1, party: Left, phone: 555-0100}
  - {type: sen, start: '2023-01-03', end: '2029-01-03', state: WA, class: 1, party: Left, url: 'https://example.senate.gov'}
- id: {bioguide: X000002}
  name: {first: John, last: Sample}
  terms:
  - type: rep
    start: '2025-01-03'
    end: '2027-01-03'
    state: AK
    district: 0
    party: Right
    party_affiliations:
    - {start: '2025-01-03', end: '2026-03-08', party: Left}
    - {start: '2026-03-09', end: '2027-01-03', party: Right}
`

const take = async (core: Core, text: string, more: { acceptGone?: boolean } = {}) => {
  const { roster, format } = readRoster(text)
  const plan = await planRoster(core, IMPORT, { roster, houses: [] })
  const outcome = await runImport(core, IMPORT, plan, { digest: String(text.length), ...more })
  return { format, roster, plan, outcome }
}
const idOf = async (core: Core, code: string) => (await findLegislature(core, code))?.id ?? ''

test('one file fills both houses of the Congress; who moved to the Senate is one person with seats in both', async () => {
  const { core } = await startRegistry()
  const { format, plan } = await take(core, INVENTED)
  expect(format).toBe('congress-legislators')
  expect(plan.houses.map(({ code, memberCount, missing }) => [code, memberCount, missing])).toEqual([
    ['us-house', 1, ['timeZone', 'languages', 'domains']],
    ['us-senate', 1, ['timeZone', 'languages', 'domains']],
  ])
  const [house, senate] = [await idOf(core, 'us-house'), await idOf(core, 'us-senate')]
  const mary = await findByRosterId(core, senate, 'X000001')
  expect((await findByRosterId(core, house, 'X000001'))?.id).toBe(mary?.id)
  const [left] = await listGroups(core, senate)
  expect(mary?.data).toMatchObject({
    names: [
      { text: 'Mary Example', kind: 'PREFERRED' },
      { language: 'en', text: 'Mary Ann Example', kind: 'ALIAS' },
      { language: 'en', text: 'Molly Example', kind: 'ALIAS' },
    ],
    rosterIds: [
      { scheme: 'bioguide', id: 'X000001' },
      { scheme: 'wikidata', id: 'Q1' },
    ],
    memberships: [
      { legislatureId: house, term: '117', area: 'WA-1', from: '2021-01-03', to: '2023-01-03' },
      { legislatureId: senate, groupId: left?.id, term: null, area: 'WA', from: '2023-01-03', to: '2029-01-03' },
    ],
    mailboxes: [],
    channels: [{ kind: 'WEBSITE', url: 'https://example.senate.gov/' }],
  })
  const john = await findByRosterId(core, house, 'X000002')
  const groups = new Map((await listGroups(core, house)).map(({ id, data }) => [id, data.code]))
  expect(john?.data.memberships.map(({ groupId, area, to }) => [groups.get(groupId ?? ''), area, to])).toEqual([
    ['Left', 'AK', '2026-03-08'],
    ['Right', 'AK', '2027-01-03'],
  ])
  const kept = JSON.stringify(await allItems(core.tables))
  for (const never of ['1970-01-01', '555-0100']) expect(kept).not.toContain(never)
})

test('a senator whom the next file no longer has is a former one, although the term would have gone on', async () => {
  const registry = await startRegistry()
  const { core } = registry
  await take(core, INVENTED)
  registry.clock.addDays(10)
  const without = INVENTED.slice(INVENTED.indexOf('- id: {bioguide: X000002'))
  const { plan } = await take(core, without)
  expect(plan.rows.map(({ kind, change, label }) => `${kind} ${change} ${label}`)).toEqual([
    'PERSON GONE Mary Example',
    'SEATS CHANGED us-senate',
  ])
  const mary = await findByRosterId(core, await idOf(core, 'us-senate'), 'X000001')
  expect(mary?.data.memberships.map(({ to }) => to)).toEqual(['2023-01-03', '2026-12-03'])
  expect((await take(core, without)).plan.rows).toEqual([])
})

test.each([
  ['neither JSON nor YAML', 'a: [b', 'roster.unreadable'],
  ['YAML that is no roster', 'a: b', 'roster.formatUnknown'],
  ['a list of something else', '- name: Mary', 'roster.formatUnknown'],
  ['aliases, by which a small file grows endless', '- &a {id: {bioguide: X}}\n- *a', 'roster.unreadable'],
])('whoever imports %s is told so', (_, text, code) => {
  expect(() => readRoster(text)).toThrow(expect.objectContaining({ code }))
})

test.skipIf(!existsSync(FILE))(
  'the whole Congress is imported, 537 members with their terms; killed and resumed it comes to the same (skipped where ../shared/data is absent)',
  { timeout: 120_000 },
  async () => {
    const registry = await startRegistry()
    const { core, clock } = registry
    clock.set('2026-06-15T12:00:00Z')
    const { text } = fileText(readFileSync(FILE))
    const { roster } = readRoster(text)
    expect(roster.people).toHaveLength(537)
    expect(roster.refused).toEqual([])
    // 2,792 terms, two of them with two parties.
    expect(roster.people.flatMap(({ memberships }) => memberships)).toHaveLength(2794)
    const plan = await planRoster(core, IMPORT, { roster, houses: [] })
    const killed = runImport(core, IMPORT, plan, {
      digest: 'congress',
      onRow: (done) => {
        if (done === 250) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    const rest = await planRoster(core, IMPORT, { roster, houses: [] })
    const outcome = await runImport(core, IMPORT, rest, { digest: 'congress' })
    expect(outcome).toMatchObject({ resumedAfter: 250, written: plan.rows.length - 250, failed: [], left: 0 })
    expect((await findLegislature(core, 'us-house'))?.data).toMatchObject({ memberCount: 437, term: '119' })
    expect((await findLegislature(core, 'us-senate'))?.data).toMatchObject({ memberCount: 100, term: '119' })
    const again = await planRoster(core, IMPORT, { roster, houses: [] })
    expect([again.rows, again.unchanged]).toEqual([[], 537])
    const everybody = []
    for (let after: string | undefined; ;) {
      const page = await listParliamentarians(core, { first: 100, ...(after === undefined ? {} : { after }) })
      everybody.push(...page.items.map(({ item }) => item.data))
      after = page.items.at(-1)?.cursor
      if (!page.hasMore) break
    }
    expect(everybody).toHaveLength(537)
    expect(everybody.filter((member) => membershipOn(member, '2026-06-15') !== null)).toHaveLength(537)
  },
)
