import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { idKind } from '@patronat/core/base/id.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { NINE_POINTS_2020 } from '@patronat/core/campaign/data/nine-points-2020.ts'
import { NINE_POINTS_2021 } from '@patronat/core/campaign/data/nine-points-2021.ts'
import { TEN_POINTS_2021 } from '@patronat/core/campaign/data/ten-points-2021.ts'
import { type UndertakingSet, undertakingSet } from '@patronat/core/campaign/undertaking.ts'
import type { Core } from '@patronat/core/core.ts'
import { checkMailbox } from '@patronat/core/office/office.ts'
import { foldName } from '@patronat/core/name/fold.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { readMarks } from '@patronat/core/pledge/pledge.ts'
import { statusOf } from '@patronat/core/prisoner/detention.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { Staff } from '@patronat/core/staff/staff.model.ts'
import { cardKey, cardOf } from '@patronat/core/projection/card-item.ts'
import { type Item, readItem } from '@patronat/core/table/client.ts'
import { type Stored, toStored } from '@patronat/core/table/record.ts'
import { demoMembers } from '@patronat/local/demo/house.ts'
import { ORGANISATION } from '@patronat/local/demo/organisation.ts'
import { planPledges } from '@patronat/local/demo/pledge-plan.ts'
import { prisonerRecordOf } from '@patronat/local/demo/prisoner-record.ts'
import { seedDemo } from '@patronat/local/demo/seed-demo.ts'
import { startDatabase } from '../support/database.ts'
import { allItems, tally } from '../support/raw.ts'
import { NOW, SEED, testClock, testSealer } from '../support/world.ts'

/** Every kind of thing once, so that it is there in a moment. */
const TINY = {
  prisoners: { public: 11, internal: 1, hidden: 1 },
  members: { 'ua-rada': 5, 'eu-ep': 5, 'de-bundestag': 5 },
  pledges: { ACTIVE: 2, ENDED: 1, SUBMITTED: 2, CHANGES_REQUESTED: 1, DECLINED: 1, DRAFT: 1 },
  waitingActivities: 1,
}

const LARGE = {
  prisoners: { public: 100, internal: 12, hidden: 2 },
  members: { 'ua-rada': 140, 'eu-ep': 108, 'de-bundestag': 100 },
  pledges: { ACTIVE: 50, ENDED: 6, SUBMITTED: 16, CHANGES_REQUESTED: 3, DECLINED: 3, DRAFT: 2 },
  waitingActivities: 9,
}

async function emptyRegistry(now = NOW): Promise<Core> {
  const { tables } = await startDatabase()
  return { tables, clock: testClock(now), sealer: testSealer() }
}

const recordsOf = <T>(items: readonly Item[], kind: string): Stored<T>[] =>
  items.filter((item) => item['kind'] === kind && idKind(item.pk) === kind).map((item) => toStored<T>(item))

const counted = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]))

let core: Core
let signIns: Awaited<ReturnType<typeof seedDemo>>
let items: Item[]
let prisoners: Stored<Prisoner>[]
let members: Stored<Parliamentarian>[]
let pledges: Stored<Pledge>[]

beforeAll(async () => {
  core = await emptyRegistry()
  signIns = await seedDemo(core)
  items = await allItems(core.tables)
  prisoners = recordsOf<Prisoner>(items, 'prisoner')
  members = recordsOf<Parliamentarian>(items, 'parliamentarian')
  pledges = recordsOf<Pledge>(items, 'pledge')
}, 60_000)

test('who starts with the demo data finds a small world that is alive', () => {
  const kinds = ['organisation', 'staff', 'legislature', 'politicalGroup', 'campaign', 'undertakingSet', 'office']
  expect(Object.fromEntries(kinds.map((kind) => [kind, recordsOf(items, kind).length]))).toEqual({
    organisation: 1,
    staff: 5,
    legislature: 3,
    politicalGroup: 16,
    campaign: 2,
    undertakingSet: 2,
    office: 21,
  })
  expect(members).toHaveLength(36)
  const standing = prisoners.map(({ data }) => `${data.publication.level} ${data.visibility.state}`)
  expect(counted(standing)).toEqual({ 'PUBLIC SHOWN': 19, 'PUBLIC QUIET': 1, 'PUBLIC HIDDEN': 1, 'INTERNAL SHOWN': 3 })
  expect(prisoners.filter(({ data }) => data.publication.proposedBy !== null)).toHaveLength(1)
  expect(counted(pledges.map(({ data }) => data.state))).toEqual({
    ACTIVE: 14,
    ENDED: 2,
    SUBMITTED: 4,
    CHANGES_REQUESTED: 1,
    DECLINED: 1,
    DRAFT: 1,
  })
  const states = recordsOf<{ state: string }>(items, 'activity').map(({ data }) => data.state)
  expect(counted(states)['REPORTED']).toBe(3)
  expect(counted(states)['VERIFIED']).toBeGreaterThan(20)
  expect(counted(signIns.map(({ kind }) => kind))).toEqual({
    moderator: 2,
    editor: 1,
    coordinator: 1,
    admin: 1,
    office: 3,
  })
})

test('who starts with the demo data finds every way that a detention can go', () => {
  const statuses = counted(prisoners.map(({ data }) => statusOf(data.history).status))
  expect(Object.keys(statuses).sort()).toEqual([
    'HOUSE_ARREST',
    'PERSECUTED',
    'PRETRIAL_DETENTION',
    'RELEASED',
    'RESTRICTED_OR_PROBATION',
    'SERVING_SENTENCE',
    'TRANSIT',
    'WHEREABOUTS_UNKNOWN',
  ])
  const dates = prisoners.flatMap(({ data }) => data.history.map((event) => event.dates.map(({ date }) => date)))
  expect(dates.some((given) => new Set(given).size > 1)).toBe(true)
  expect(new Set(dates.flat().map(({ length }) => length))).toEqual(new Set([4, 7, 10]))
  expect(dates.flat().every((date) => date <= NOW.slice(0, 10))).toBe(true)
  const inCrimea = prisoners.flatMap(({ data }) => data.history).filter(({ facility }) => facility?.region === 'Crimea')
  expect(new Set(inCrimea.map(({ facility }) => facility?.country))).toEqual(new Set(['UA']))
})

test('a moderator finds a queue in which each item asks for something else', async () => {
  const waiting = pledges.filter(({ data }) => data.state === 'SUBMITTED')
  const marks = await Promise.all(waiting.map((pledge) => readMarks(core, pledge)))
  const asked = waiting.map(({ data }, at) =>
    [...(marks[at] ?? []), ...(data.approvedOnceBy === null ? [] : ['one yes'])].join(', '),
  )
  expect(asked.sort()).toEqual([
    '',
    'CHANNEL_NOT_LISTED',
    'CHANNEL_NOT_LISTED, one yes',
    'OFFICE_UNMATCHED, MAILBOX_NOT_PUBLISHED',
  ])
})

test('some prisoners have patrons from several houses, some have none', () => {
  const active = pledges.filter(({ data }) => data.state === 'ACTIVE')
  const houses = Map.groupBy(active, ({ data }) => data.prisonerId)
  expect(Math.max(...[...houses.values()].map((of) => new Set(of.map(({ data }) => data.legislatureId)).size))).toBe(3)
  expect(houses.size).toBe(10)
})

test('who starts a second time changes nothing and is offered the same people', async () => {
  const sorted = (all: Item[]) => all.map((item) => JSON.stringify(item, Object.keys(item).sort())).sort()
  expect(await seedDemo(core)).toEqual(signIns)
  expect(sorted(await allItems(core.tables))).toEqual(sorted(items))
}, 30_000)

/** The same core, until so many writes were sent: from then on nothing reaches the tables any more. */
function killedAt(whole: Core, fatal: number): Core {
  let writes = 0
  const client = new Proxy(whole.tables.client, {
    get: (target, name) =>
      name === 'send'
        ? async (command: Parameters<typeof target.send>[0]) => {
            if (command.constructor.name === 'TransactWriteItemsCommand') writes += 1
            if (writes >= fatal) throw new Error('killed')
            return target.send(command)
          }
        : (Reflect.get(target, name) as unknown),
  })
  return { ...whole, tables: { ...whole.tables, client } }
}

test('a seeding that is killed again and again goes on to the same world', { timeout: 60_000 }, async () => {
  const [uninterrupted, killed] = [await emptyRegistry(), await emptyRegistry()]
  await seedDemo(uninterrupted, TINY)
  for (const writes of [5, 40, 35, 12]) await expect(seedDemo(killedAt(killed, writes), TINY)).rejects.toThrow('killed')
  expect(await seedDemo(killed, TINY)).toHaveLength(signIns.length)
  expect(tally(await allItems(killed.tables))).toEqual(tally(await allItems(uninterrupted.tables)))
})

test('a registry that somebody else began is left alone', async () => {
  const begun = await emptyRegistry()
  await createOrganisation(begun, SEED, { ...ORGANISATION, slug: 'somebody-else' })
  const before = await allItems(begun.tables)
  expect(await seedDemo(begun)).toEqual([])
  expect(await allItems(begun.tables)).toHaveLength(before.length)
})

test('whoever sets the clock far back gets the demo all the same', async () => {
  expect(await seedDemo(await emptyRegistry('2021-03-02T09:00:00Z'), TINY)).toHaveLength(signIns.length)
}, 60_000)

test('a person who signs in finds what the start page says', async () => {
  for (const { kind, email, staffId } of signIns.filter((signIn) => signIn.kind !== 'office')) {
    const staff = recordsOf<Staff>(items, 'staff').find(({ id }) => id === staffId)
    expect([kind.toUpperCase(), email]).toEqual([staff?.data.roles[0], expect.stringMatching(/@campaign\.example$/)])
  }
  const offices = signIns.filter(({ kind }) => kind === 'office')
  const states = offices.map(({ email }) => {
    const index = core.sealer.index('mailbox', email)
    const office = items.find((item) => (item['data'] as { mailboxIndex?: string } | undefined)?.mailboxIndex === index)
    return pledges.filter(({ data }) => data.officeId === office?.pk).map(({ data }) => data.state)
  })
  expect(states).toEqual([['ACTIVE', 'ACTIVE'], ['DRAFT'], []])
  for (const { email } of offices) expect((await checkMailbox(core, email, null)).address).toBe(email)
})

test('everybody in the demo is marked as invented, and described in three languages', () => {
  for (const { data } of [...prisoners, ...members]) expect(data.demo).toBe(true)
  for (const { summary, charges } of prisoners.map(({ data }) => data)) {
    expect(Object.keys(summary ?? {}).sort()).toEqual(['de', 'en', 'uk'])
    for (const text of Object.values(summary ?? {})) expect(text).toMatch(/^[^{}|]{80,}\.$/)
    for (const charge of charges)
      expect([charge.by, charge.assessment]).toEqual(['the occupying authorities', expect.any(String)])
  }
})

test('no link and no mailbox of the demo leads to anybody real', () => {
  const texts = JSON.stringify(items)
  const hosts = [...texts.matchAll(/https?:\/\/([^/"\s]+)\/?([^"\s]*)/g)]
  expect(hosts.length).toBeGreaterThan(300)
  for (const [link, host, path] of hosts) {
    // On X a name has at most 15 characters: a longer one is nobody's.
    if (host === 'x.com') expect(path).toMatch(/^demo_\w{15,}$/)
    else if (host === 'facebook.com') expect(path).toMatch(/^demo\.patronat\.[a-z.]+$/)
    else expect([link, host]).toEqual([link, expect.stringMatching(/\.example$/)])
  }
  for (const [mailbox] of texts.matchAll(/[\w.]+@[\w.-]+/g)) expect(mailbox).toMatch(/\.example$/)
})

const REAL = ['data/prisoners-2020-12.csv', 'design/field-notes.md', 'design/source-article.txt']
  .map((path) => new URL(`../../../shared/${path}`, import.meta.url))
  .filter((file) => existsSync(file))

test.skipIf(REAL.length === 0)('nobody in the demo has the surname of anybody real that we read of', () => {
  const real = REAL.map((file) => readFileSync(file, 'utf8')).join('\n')
  const realWords = new Set(foldName(real).split(' '))
  expect(realWords).toContain('kuku')
  const large = Array.from({ length: 114 }, (_, n) =>
    prisonerRecordOf(n, '2026-10').names.map(({ text }) => text),
  ).flat()
  const names = [
    ...large,
    ...demoMembers(LARGE).map(({ name }) => name),
    ...signIns.map(({ label }) => label.replace(/,.*/, '')),
  ]
  const surnames = names.map((name) => foldName(name.split(' ').at(-1) ?? ''))
  expect(surnames.filter((surname) => realWords.has(surname))).toEqual([])
})

test('an auditor finds the trail of every record whole', async () => {
  const ids = [...prisoners.slice(0, 6), ...prisoners.slice(-4), ...pledges, ...members.slice(0, 3)].map(({ id }) => id)
  const faults = await Promise.all(ids.map((id) => verifyTrail(core, id)))
  expect(faults.flat()).toEqual([])
})

test('a reader of the demo finds the card of the quiet prisoner, as it was before the silence', async () => {
  const quiet = prisoners.find(({ data }) => data.visibility.state === 'QUIET')
  const item = await readItem<{ card: string }>(core.tables, 'public', cardKey(quiet?.id ?? ''))
  expect(item === null ? null : cardOf(item)).toMatchObject({ slug: quiet?.data.slug, patronCount: 1 })
})

test('the demo can be enlarged: everybody has their own name and every pledge its own pair', () => {
  const people = demoMembers(LARGE)
  expect(people).toHaveLength(348)
  expect(new Set(people.map(({ mailbox }) => mailbox)).size).toBe(348)
  const slugs = Array.from({ length: 114 }, (_, n) => prisonerRecordOf(n, '2026-10').slug)
  expect(new Set(slugs).size).toBe(114)
  const plans = planPledges(LARGE)
  expect(plans).toHaveLength(80)
  expect(new Set(plans.map(({ patron, ward }) => `${patron} ${ward}`)).size).toBe(80)
})

test.each<[string, UndertakingSet, number]>([
  ['nine points of 2020', NINE_POINTS_2020, 9],
  ['nine points of 2021', NINE_POINTS_2021, 9],
  ['ten points of 2021', TEN_POINTS_2021, 10],
])('an office reads the %s in three languages', (_, set, length) => {
  expect(undertakingSet.parse(set).undertakings).toHaveLength(length)
  expect(new Set(set.undertakings.map(({ key }) => key)).size).toBe(length)
  for (const text of [set.name, set.statementDefinition, ...set.undertakings.map((item) => item.text)])
    expect(Object.keys(text).sort()).toEqual(['de', 'en', 'uk'])
  const counts = Object.fromEntries(set.undertakings.map((item) => [item.kind, item.counts]))
  expect(counts).toMatchObject({ PUBLIC_DECLARATION: 'ONCE_BY_DEADLINE', MONTHLY_STATEMENT: 'MONTHLY' })
  expect(counts['NOT_FINANCIAL'] ?? 'PRINCIPLE').toBe('PRINCIPLE')
})
