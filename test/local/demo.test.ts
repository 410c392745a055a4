import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Activity } from '@patronat/core/activity/activity.model.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { idKind } from '@patronat/core/base/id.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { NINE_POINTS_2020 } from '@patronat/core/campaign/data/nine-points-2020.ts'
import { NINE_POINTS_2021 } from '@patronat/core/campaign/data/nine-points-2021.ts'
import { TEN_POINTS_2021 } from '@patronat/core/campaign/data/ten-points-2021.ts'
import { type UndertakingSet, undertakingSet } from '@patronat/core/campaign/undertaking.ts'
import type { Core } from '@patronat/core/core.ts'
import type { Legislature } from '@patronat/core/legislature/legislature.model.ts'
import type { Office } from '@patronat/core/office/office.model.ts'
import { checkMailbox } from '@patronat/core/office/office.ts'
import { foldName } from '@patronat/core/name/fold.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { readMarks } from '@patronat/core/pledge/pledge.ts'
import { statusOf } from '@patronat/core/prisoner/detention.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { Staff } from '@patronat/core/staff/staff.model.ts'
import { cardKey, cardOf } from '@patronat/core/projection/card-item.ts'
import { fromAttributes, type Item, readItem } from '@patronat/core/table/client.ts'
import { type Stored, toStored } from '@patronat/core/table/record.ts'
import { demoMembers } from '@patronat/local/demo/house.ts'
import { planPledges } from '@patronat/local/demo/pledge-plan.ts'
import { prisonerRecordOf } from '@patronat/local/demo/prisoner-record.ts'
import { seedDemo, stageDemo } from '@patronat/local/demo/seed-demo.ts'
import { demoSize, type DemoSize } from '@patronat/local/demo/size.ts'
import type { Staging } from '@patronat/local/stage/staging-tables.ts'
import { startDatabase } from '../support/database.ts'
import { allItems } from '../support/raw.ts'
import { NOW, testClock, testSealer } from '../support/world.ts'

const size = (prisoners: number, parliamentarians: number, activities: number): DemoSize =>
  demoSize({ prisoners, parliamentarians, activities }) ?? raise()
const raise = (): never => {
  throw new Error('no such size')
}
/** Every kind of thing, in a moment. */
const TINY = size(60, 200, 0)
const LARGEST = size(5_000, 2_000, 20_000)

async function emptyRegistry(now = NOW): Promise<Core> {
  const { tables } = await startDatabase()
  return { tables, clock: testClock(now), sealer: testSealer(), files: filesInMemory() }
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
}, 180_000)

test('who starts with the demo data finds a campaign that is alive', () => {
  const kinds = ['organisation', 'staff', 'legislature', 'parliamentarian', 'prisoner', 'campaign', 'undertakingSet']
  expect(Object.fromEntries(kinds.map((kind) => [kind, recordsOf(items, kind).length]))).toEqual({
    organisation: 1,
    staff: 5,
    legislature: 6,
    parliamentarian: 400,
    prisoner: 114,
    campaign: 4,
    undertakingSet: 3,
  })
  const standing = prisoners.map(({ data }) => `${data.publication.level} ${data.visibility.state}`)
  expect(counted(standing)).toEqual({ 'PUBLIC SHOWN': 104, 'PUBLIC QUIET': 1, 'PUBLIC HIDDEN': 1, 'INTERNAL SHOWN': 8 })
  expect(prisoners.filter(({ data }) => data.publication.proposedBy !== null)).toHaveLength(1)
  expect(counted(pledges.map(({ data }) => data.state))).toEqual({
    ACTIVE: 96,
    ENDED: 5,
    SUBMITTED: 13,
    CHANGES_REQUESTED: 3,
    DECLINED: 3,
    DRAFT: 2,
  })
  const patrons = pledges.filter(({ data }) => data.state === 'ACTIVE').map(({ data }) => data.parliamentarianId)
  expect(new Set(patrons).size).toBe(82)
  expect(Math.max(...Object.values(counted(patrons)))).toBe(3)
  expect(counted(signIns.map(({ kind }) => kind))).toEqual({
    moderator: 2,
    editor: 1,
    coordinator: 1,
    admin: 1,
    office: 6,
  })
})

test('two years of acts are there, some silent patrons, some new', () => {
  const activities = recordsOf<Activity>(items, 'activity').map(({ data }) => data)
  const states = counted(activities.map(({ state }) => state))
  expect(states).toMatchObject({ REPORTED: 9, DECLINED: 1 })
  expect(states['VERIFIED']).toBeGreaterThan(800)
  expect(Object.keys(counted(activities.map(({ kind }) => kind))).sort()).toEqual([
    'APPEAL_TO_DETAINING_STATE',
    'AUTHORITY_APPEAL',
    'COLLEAGUE_OUTREACH',
    'EXCHANGE_LIST_REQUEST',
    'LETTER_OR_VISIT',
    'MONTHLY_STATEMENT',
    'PUBLIC_EVENT',
    'SANCTIONS_CALL',
  ])
  expect(new Set(activities.map(({ on }) => on.slice(0, 7))).size).toBeGreaterThanOrEqual(23)
  const waiting = activities.filter(({ state }) => state === 'REPORTED')
  expect(new Set(waiting.map(({ on }) => on)).size).toBeGreaterThan(4)
})

/** The pledges that something is said of. */
const pledgesWith = (is: (pledge: Pledge) => boolean) => pledges.filter(({ data }) => is(data))

test('whoever looks finds a hand-over, a release, a joint patronage, one that nobody confirmed, a colleague’s work', () => {
  const [handedOver] = pledgesWith(({ endReason }) => endReason === 'HANDED_OVER')
  const successor = pledges.find(({ id }) => id === handedOver?.data.succeededById)
  expect(successor?.data).toMatchObject({ state: 'ACTIVE', succeedsId: handedOver?.id })
  expect(successor?.data.prisonerId).toBe(handedOver?.data.prisonerId)
  expect(pledgesWith(({ endReason }) => endReason === 'MANDATE_ENDED')).toHaveLength(1)
  expect(pledgesWith(({ invitedById }) => invitedById !== null)).toHaveLength(1)

  const [freed, ...others] = prisoners.filter(({ data }) => data.closure !== null)
  expect(others).toEqual([])
  expect(freed?.data.history.at(-1)?.type).toBe('EXCHANGED')
  expect(freed?.data.closure?.publicAt).not.toBeNull()
  expect(freed?.data.publication.endShown).toBe('RELEASED')
  const ended = pledgesWith(({ prisonerId }) => prisonerId === freed?.id)
  expect(ended.map(({ data }) => data.endReason)).toEqual(ended.map(() => 'PRISONER_FREED'))
  expect(ended.length).toBeGreaterThan(0)

  const documented = pledgesWith(({ confirmed }) => !confirmed)
  expect(documented).toHaveLength(5)
  expect(documented.filter(({ data }) => (data.documented?.objectUntil ?? '') > NOW.slice(0, 10))).toHaveLength(2)
  const joint = documented.filter(({ data }) => data.jointId !== null)
  expect(new Set(joint.map(({ data }) => data.prisonerId)).size).toBe(2)
  expect(new Set(joint.map(({ data }) => data.parliamentarianId)).size).toBe(1)
  const inCase = prisoners.filter(({ id }) => joint.some(({ data }) => data.prisonerId === id))
  expect(new Set(inCase.map(({ data }) => data.caseId)).size).toBe(1)
  expect(inCase[0]?.data.caseId).toMatch(/^cas_/)
  expect(Object.values(counted(prisoners.map(({ data }) => data.caseId ?? 'none')))).toEqual([8, 82, 8, 8, 8])
  expect(recordsOf(items, 'report')).toHaveLength(2)
})

test('real houses stand with their domains and authorities, a council without any domain', () => {
  const houses = recordsOf<Legislature>(items, 'legislature').map(({ data }) => data)
  for (const { authorities, memberCount } of houses) expect([authorities?.length, memberCount > 10]).toEqual([2, true])
  const domains = Object.fromEntries(houses.map(({ code, domains: [first] }) => [code, first?.domain ?? null]))
  expect(domains).toEqual({
    'ua-rada': 'rada.gov.ua',
    'eu-ep': 'europarl.europa.eu',
    'de-bundestag': 'bundestag.de',
    'us-house': 'mail.house.gov',
    'us-senate': 'senate.gov',
    'ua-lviv-oblast': null,
  })
  const ep = recordsOf<Legislature>(items, 'legislature').find(({ data }) => data.code === 'eu-ep')
  const areas = members.filter(({ data }) => data.memberships[0]?.legislatureId === ep?.id)
  for (const { data } of areas) expect(data.memberships[0]?.area).toMatch(/^[A-Z]{2}$/)
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
  expect(counted(asked)).toEqual({
    '': 3,
    CHANNEL_NOT_LISTED: 3,
    'CHANNEL_NOT_LISTED, one yes': 3,
    MAILBOX_NOT_PUBLISHED: 1,
    'OFFICE_UNMATCHED, MAILBOX_NOT_PUBLISHED': 3,
  })
  const ages = new Set(waiting.map(({ data }) => data.submittedAt?.slice(0, 10)))
  expect(ages.size).toBeGreaterThan(6)
  const unmatched = recordsOf<Office>(items, 'office').filter(({ data }) => data.match.state === 'NONE')
  expect(unmatched).toHaveLength(5)
})

test('some prisoners have patrons from several houses, some have none', () => {
  const active = pledges.filter(({ data }) => data.state === 'ACTIVE')
  const houses = Map.groupBy(active, ({ data }) => data.prisonerId)
  expect(Math.max(...[...houses.values()].map((of) => new Set(of.map(({ data }) => data.legislatureId)).size))).toBe(3)
  expect(houses.size).toBeGreaterThan(55)
})

test('who starts a second time changes nothing and is offered the same people', async () => {
  const sorted = (all: Item[]) => all.map((item) => JSON.stringify(item, Object.keys(item).sort())).sort()
  expect(await seedDemo(core)).toEqual(signIns)
  expect(sorted(await allItems(core.tables))).toEqual(sorted(items))
}, 30_000)

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
  expect(states).toEqual([['ACTIVE'], ['ACTIVE', 'ACTIVE'], ['ACTIVE'], ['CHANGES_REQUESTED'], ['DRAFT'], []])
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
  expect(hosts.length).toBeGreaterThan(3_000)
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
  const large = Array.from({ length: 500 }, (_, n) =>
    prisonerRecordOf(n, '2026-10').names.map(({ text }) => text),
  ).flat()
  const names = [
    ...large,
    ...demoMembers(LARGEST).map(({ name }) => name),
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

test('the demo can be enlarged: everybody has their own address and every pledge its own pair', () => {
  const people = demoMembers(LARGEST)
  expect(new Set(people.map(({ mailbox }) => mailbox)).size).toBe(2_000)
  expect(new Set(people.map(({ slug }) => slug)).size).toBe(2_000)
  const slugs = Array.from({ length: 5_000 }, (_, n) => prisonerRecordOf(n, '2026-10').slug)
  expect(new Set(slugs).size).toBe(5_000)
  const plans = planPledges(LARGEST)
  expect(plans.length).toBeGreaterThan(1_500)
  expect(new Set(plans.map(({ patron, ward }) => `${patron} ${ward}`)).size).toBe(plans.length)
})

/** What differs each time by design: seals, the salt of a trail and all that is hashed with it, the codes of reports. */
const CHANCE = new Set(['hash', 'previousHash', 'auditHash', 'reason', 'before', 'after'])
const isSecret = ({ pk, sk, expiresAt }: Item) =>
  pk.startsWith('REPORT-CODE#') || expiresAt !== undefined || sk === 'COMMAND' || sk === 'OUTBOX'
const same = (staging: Staging): string[] =>
  (['registry', 'public'] as const)
    .flatMap((table) => [...staging.items(table)])
    .map((attributes) => fromAttributes(attributes))
    .filter((item) => !isSecret(item))
    .map((item) =>
      JSON.stringify(item, (name, value: unknown) => {
        if (
          typeof value === 'string' &&
          (value.startsWith('p1.') || (CHANCE.has(name) && /^[0-9a-f]{64}$/.test(value)))
        )
          return '…'
        return value instanceof Set ? [...(value as Set<string>)].sort() : value
      }),
    )
    .sort()

test('the demo is the same every time on one day, item by item, ids included', async () => {
  const later = { ...core, clock: testClock(NOW.replace(/T.*/, 'T21:30:00Z')) }
  const [one, other] = [same(await stageDemo(core, TINY)), same(await stageDemo(later, TINY))]
  expect(one.length).toBeGreaterThan(8_000)
  expect(other.filter((item, at) => item !== one[at])).toEqual([])
  expect(other).toHaveLength(one.length)
}, 180_000)

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
