import { expect, test } from 'vitest'
import { listAudit, verifyTrail } from '@patronat/core/audit/reader.ts'
import { findLegislature, listGroups } from '@patronat/core/legislature/legislature.ts'
import { membershipOn } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { findByRosterId, findMembers } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { runImport } from '@patronat/core/import/run-import.ts'
import { getJob, listOpenJobs } from '@patronat/core/import/job.ts'
import { planRoster } from '@patronat/core/roster/plan-roster.ts'
import { readPopolo } from '@patronat/core/roster/popolo.ts'
import { allItems } from '../support/raw.ts'
import { invented, person, seat } from './popolo-file.ts'
import { HOUSE, IMPORT, startRegistry } from './registry.ts'

type Registry = Awaited<ReturnType<typeof startRegistry>>

const houseOf = async ({ core }: Registry) => {
  const house = await findLegislature(core, HOUSE.code)
  if (house === null) throw new Error('The house is not there')
  return house
}
const memberOf = async (registry: Registry, rosterId: string) => {
  const member = await findByRosterId(registry.core, (await houseOf(registry)).id, rosterId)
  if (member === null) throw new Error(`${rosterId} is not there`)
  return member
}
const groupsOf = async (registry: Registry) =>
  Object.fromEntries(
    (await listGroups(registry.core, (await houseOf(registry)).id)).map(({ id, data }) => [data.code, id]),
  )

test('whoever plans an import sees all that would change, and nothing is written', async () => {
  const registry = await startRegistry()
  const plan = await registry.plan(invented())
  expect(plan.rows.map(({ kind, change, label }) => `${kind} ${change} ${label}`)).toEqual([
    'HOUSE NEW ee-riigikoda',
    'GROUP NEW A',
    'GROUP NEW B',
    'PERSON NEW Mari Ööbik',
    'PERSON NEW Juhan Vares',
    'PERSON NEW Jaan Tamm',
    'PERSON NEW Jaan Tamm',
    'SEATS CHANGED ee-riigikoda',
  ])
  expect(plan.refused).toEqual([])
  expect(await allItems(registry.core.tables)).toEqual([])
})

test('an import makes the house, its groups and its members, each with a sound trail', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const house = await houseOf(registry)
  expect(house.data).toMatchObject({ term: 'term/2', memberCount: 3, timeZone: 'Europe/Tallinn', languages: ['et'] })
  const groups = await listGroups(registry.core, house.id)
  expect(groups.map(({ data }) => data.name)).toEqual([
    { en: 'Aula Group', uk: 'Група Аула', et: 'Aula fraktsioon' },
    { en: 'Besi fraktsioon', et: 'Besi fraktsioon' },
  ])
  const mari = await memberOf(registry, 'p1')
  const { A } = await groupsOf(registry)
  expect(mari.data).toEqual({
    slug: 'mari-oobik',
    names: [
      { language: 'et', text: 'Mari Ööbik', kind: 'PREFERRED', source: 'https://riigikoda.example/' },
      { language: 'et', text: 'Mari Ööbik-Kask', kind: 'ALIAS', source: 'https://riigikoda.example/' },
      { language: 'uk', text: 'Марі Еебік', kind: 'DERIVED', source: 'https://riigikoda.example/' },
      { language: 'ru', text: 'Мари Ээбик', kind: 'DERIVED', source: 'https://riigikoda.example/' },
      { language: 'und', text: 'M. Ööbik', kind: 'ALIAS', source: 'https://riigikoda.example/' },
    ],
    rosterIds: [
      { scheme: 'popolo', id: 'p1' },
      { scheme: 'wikidata', id: 'Q0' },
    ],
    memberships: [
      { legislatureId: house.id, groupId: A, term: 'term/1', area: null, from: '2019-04-01', to: '2023-04-10' },
      { legislatureId: house.id, groupId: A, term: 'term/2', area: 'Põhjamaa', from: '2023-04-10', to: null },
    ],
    mailboxes: [
      { address: 'mari.oobik@riigikoda.example', source: 'https://riigikoda.example/', checkedOn: '2026-11-24' },
    ],
    channels: [
      { kind: 'X', url: 'https://x.com/MariOobik' },
      { kind: 'FACEBOOK', url: 'https://facebook.com/mari.oobik' },
    ],
    demo: false,
  })
  for (const id of [house.id, mari.id, A ?? '']) expect(await verifyTrail(registry.core, id)).toEqual([])
  const found = await findMembers(registry.core, house.id, 'Еебік')
  expect(found.map(({ id }) => id)).toEqual([mari.id])
  const kept = JSON.stringify(await allItems(registry.core.tables))
  for (const never of ['1970-01-01', 'female', '5550100']) expect(kept).not.toContain(never)
})

test('the same file a second time changes nothing, not even on another day', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const before = await allItems(registry.core.tables)
  registry.clock.addDays(40)
  const { plan, outcome } = await registry.take(invented())
  expect(plan.rows).toEqual([])
  expect([plan.unchangedGroups, plan.unchanged]).toEqual([2, 4])
  expect(outcome).toMatchObject({ jobId: null, written: 0 })
  expect(await allItems(registry.core.tables)).toEqual(before)
})

test('namesakes get a number, and keep it whatever order the next file has', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const file = invented()
  file.persons.reverse()
  expect((await registry.take(file)).plan.rows).toEqual([])
  expect((await memberOf(registry, 'p3')).data.slug).toBe('jaan-tamm')
  expect((await memberOf(registry, 'p4')).data.slug).toBe('jaan-tamm-2')
})

test('a member who changed group within a term has both seats, and sits in the second', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const { A, B } = await groupsOf(registry)
  const { memberships } = (await memberOf(registry, 'p2')).data
  expect(memberships.map(({ groupId, from, to }) => [groupId, from, to])).toEqual([
    [A, '2023-04-10', '2025-03-01'],
    [B, '2025-03-02', null],
  ])
  expect(membershipOn({ memberships }, '2025-03-01')?.groupId).toBe(A)
  expect(membershipOn({ memberships }, '2026-11-24')?.groupId).toBe(B)
})

test('a file that knows only the present group ends the former one the day before, and stays stable', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const file = invented()
  file.memberships = file.memberships.map((one) => (one['person_id'] === 'p3' ? seat('p3', 'A') : one))
  const { plan } = await registry.take(file)
  expect(plan.rows.map(({ label, fields }) => [label, fields])).toEqual([
    [
      'Jaan Tamm',
      [
        {
          field: 'memberships',
          before: ['B 2023-04-10 to today (term/2)'],
          after: ['B 2023-04-10 to 2026-11-23 (term/2)', 'A 2026-11-24 to today (term/2)'],
        },
      ],
    ],
  ])
  registry.clock.addDays(3)
  expect((await registry.take(file)).plan.rows).toEqual([])
})

test('somebody who is no longer in the file becomes a former member, and nothing of theirs is deleted', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const file = invented()
  file.persons = file.persons.filter(({ id }) => id !== 'p1')
  file.memberships = file.memberships.filter((one) => one['person_id'] !== 'p1')
  const before = (await memberOf(registry, 'p1')).data
  const { plan } = await registry.take(file)
  expect(plan.rows.map(({ kind, change, label }) => `${kind} ${change} ${label}`)).toEqual([
    'PERSON GONE Mari Ööbik',
    'SEATS CHANGED ee-riigikoda',
  ])
  const after = (await memberOf(registry, 'p1')).data
  expect(after.memberships.map(({ to }) => to)).toEqual(['2023-04-10', '2026-11-23'])
  expect({ ...after, memberships: [] }).toEqual({ ...before, memberships: [] })
  expect((await houseOf(registry)).data.memberCount).toBe(2)
  expect((await registry.take(file)).plan.rows).toEqual([])
})

test('somebody whose row can not be read is not taken for gone', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const file = invented()
  file.persons = file.persons.map((one) => (one['id'] === 'p1' ? { id: 'p1' } : one))
  file.memberships = file.memberships.map((one) =>
    one['person_id'] === 'p3' ? seat('p3', 'B', { start_date: 'last spring' }) : one,
  )
  const { plan } = await registry.take(file)
  expect(plan.rows).toEqual([])
  expect(plan.refused.map(({ reason }) => reason)).toContain('person.nameMissing')
  expect((await houseOf(registry)).data.memberCount).toBe(3)
})

test('a file without most of those who sit is refused until somebody says that it is right', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const before = await allItems(registry.core.tables)
  const file = { ...invented(), persons: [], memberships: [] }
  await expect(registry.take(file)).rejects.toMatchObject({ code: 'roster.mostGone', detail: { before: 3, gone: 3 } })
  expect(await allItems(registry.core.tables)).toEqual(before)
  await registry.take(file, { acceptGone: true })
  expect((await houseOf(registry)).data.memberCount).toBe(0)
})

test('an import killed after three rows has done three, and the same file goes on from there', async () => {
  const registry = await startRegistry()
  const killed = registry.take(invented(), {
    onRow: (done) => {
      if (done === 3) throw new Error('killed')
    },
  })
  await expect(killed).rejects.toThrow('killed')
  const [half] = await listOpenJobs(registry.core, null)
  expect(half).toMatchObject({ cursor: 3, total: 8, finishedAt: null })
  const { outcome } = await registry.take(invented())
  expect(outcome).toMatchObject({ jobId: half?.id, resumedAfter: 3, written: 5, failed: [] })
  expect(await getJob(registry.core, half?.id ?? '')).toMatchObject({ cursor: 8, total: 8 })
  expect(await listOpenJobs(registry.core, null)).toEqual([])
  expect((await houseOf(registry)).data.memberCount).toBe(3)
  expect((await registry.take(invented())).plan.rows).toEqual([])
  const { items } = await listAudit(registry.core, (await memberOf(registry, 'p1')).id, { first: 10 })
  expect(items).toHaveLength(1)
})

test('an import that is told to stop ends after the row it is at', async () => {
  const registry = await startRegistry()
  const stop = new AbortController()
  const { outcome } = await registry.take(invented(), { signal: stop.signal, onRow: () => stop.abort() })
  expect(outcome).toMatchObject({ written: 1, stopped: true })
})

test('a row that somebody else changed meanwhile is reported, and the next import takes it up', async () => {
  const registry = await startRegistry()
  await registry.take(invented())
  const file = invented()
  file.persons[2] = person('p3', 'Jaan Tamm', { contact_details: [{ type: 'twitter', value: 'jaantamm' }] })
  const late = await registry.plan(file)
  await registry.take({
    ...file,
    persons: file.persons.map((one) => (one['id'] === 'p3' ? person('p3', 'Jaan Tamme') : one)),
  })
  const outcome = await runImport(registry.core, IMPORT, late, { digest: 'late' })
  expect(outcome.failed.map(({ code }) => code)).toEqual(['record.changed'])
  expect((await registry.take(file)).outcome).toMatchObject({ written: 1, failed: [] })
  expect((await memberOf(registry, 'p3')).data.channels).toHaveLength(1)
})

test('a house from a file alone is INCOMPLETE, believes no address, and takes them once it has its domain', async () => {
  const registry = await startRegistry()
  const bare = { code: HOUSE.code, name: 'Riigikoda', country: 'EE', level: 'NATIONAL' } as const
  const { plan } = await registry.take(invented(), {}, bare)
  expect(plan.houses[0]?.missing).toEqual(['timeZone', 'languages', 'domains'])
  expect(plan.refused.map(({ reason, detail }) => [reason, detail])).toEqual([
    ['mailbox.houseWithoutDomain', 'riigikoda.example'],
    ['mailbox.houseWithoutDomain', 'riigikoda.example'],
  ])
  expect((await memberOf(registry, 'p1')).data.mailboxes).toEqual([])
  await registry.take(invented())
  const { mailboxes, names, slug } = (await memberOf(registry, 'p1')).data
  expect([mailboxes[0]?.address, names[0]?.language, slug]).toEqual([
    'mari.oobik@riigikoda.example',
    'et',
    'mari-oobik',
  ])
})

test('a house that nobody described is not made up', async () => {
  const registry = await startRegistry()
  await expect(registry.plan(invented(), { code: 'ee-other' })).rejects.toMatchObject({
    code: 'roster.legislatureUnknown',
    detail: { missing: ['name', 'country', 'level'] },
  })
})

test('an office can not import a roster', async () => {
  const registry = await startRegistry()
  const input = { roster: readPopolo(JSON.stringify(invented())), houses: [HOUSE] }
  const office = { kind: 'office', mailbox: 'a@riigikoda.example', mailboxIndex: 'x' } as const
  await expect(planRoster(registry.core, office, input)).rejects.toMatchObject({ code: 'actor.notAllowed' })
})
