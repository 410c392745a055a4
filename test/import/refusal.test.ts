import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPopolo } from '@patronat/core/roster/popolo.ts'
import { REFUSAL, type RefusalReason } from '@patronat/core/import/refusal.ts'
import { invented, person, type PopoloFile, seat } from './popolo-file.ts'
import { HOUSE, startRegistry } from './registry.ts'

type Case = { reason: RefusalReason; row: string; spoil: (file: PopoloFile) => void; house?: typeof HOUSE }

const add = (file: PopoloFile, id: string, more: Record<string, unknown> = {}) => {
  file.persons.push(person(id, 'Uus Liige', more))
  file.memberships.push(seat(id, 'A'))
}
const mails = (...values: string[]) => ({ contact_details: values.map((value) => ({ type: 'email', value })) })
const names = (...other: unknown[]) => ({ other_names: other })
const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const letters = (number: number) => String.fromCodePoint(97 + (number % 26), 97 + Math.floor(number / 26))

const CASES: Case[] = [
  { reason: 'row.notAnObject', row: 'persons[4]', spoil: (file) => file.persons.push('Mari' as never) },
  { reason: 'group.nameMissing', row: 'organizations[1]', spoil: (file) => (file.organizations[1] = { id: 'A' }) },
  { reason: 'person.idMissing', row: 'persons[4]', spoil: (file) => file.persons.push({ name: 'Uus Liige' }) },
  { reason: 'person.idRepeated', row: 'persons[4]', spoil: (file) => file.persons.push(person('p1', 'Teine')) },
  {
    reason: 'person.nameMissing',
    row: 'persons[4]',
    spoil: (file) => file.persons.push({ id: 'p9', name: ' \u200b' }),
  },
  { reason: 'person.notMember', row: 'persons[4]', spoil: (file) => file.persons.push(person('p9', 'Uus Liige')) },
  { reason: 'person.invalid', row: 'persons[4]', spoil: (file) => add(file, 'p9', { name: 'x'.repeat(121) }) },
  {
    reason: 'name.languageUnknown',
    row: 'persons[4].other_names',
    spoil: (file) => add(file, 'p9', names({ lang: 'simple', name: 'U' })),
  },
  {
    reason: 'name.languageVariant',
    row: 'persons[4].other_names',
    spoil: (file) => add(file, 'p9', names({ lang: 'be-tarask', name: 'У' })),
  },
  {
    reason: 'name.tooLong',
    row: 'persons[4].other_names',
    spoil: (file) => add(file, 'p9', names({ lang: 'fr', name: 'x'.repeat(121) })),
  },
  {
    reason: 'name.tooMany',
    row: 'persons[4].other_names',
    spoil: (file) => add(file, 'p9', names(...numbered(40, (at) => ({ lang: 'fr', name: `Uus ${letters(at)}` })))),
  },
  { reason: 'mailbox.invalid', row: 'persons[4].email', spoil: (file) => add(file, 'p9', mails('uus liige@')) },
  {
    reason: 'mailbox.plusAddress',
    row: 'persons[4].email',
    spoil: (file) => add(file, 'p9', mails('a+b@riigikoda.example')),
  },
  {
    reason: 'mailbox.lookalike',
    row: 'persons[4].email',
    spoil: (file) => add(file, 'p9', mails('a@riigikoda.example.evil.example')),
  },
  { reason: 'mailbox.foreign', row: 'persons[4].email', spoil: (file) => add(file, 'p9', mails('a@home.example')) },
  { reason: 'mailbox.houseWithoutDomain', row: 'persons[0].email', spoil: () => {}, house: { ...HOUSE, domains: [] } },
  {
    reason: 'mailbox.shared',
    row: 'persons[0].email',
    spoil: (file) => add(file, 'p9', mails('MARI.oobik@riigikoda.example')),
  },
  {
    reason: 'mailbox.tooMany',
    row: 'persons[4].email',
    spoil: (file) => add(file, 'p9', mails(...numbered(6, (at) => `uus${at}@riigikoda.example`))),
  },
  {
    reason: 'channel.notALink',
    row: 'persons[4].links',
    spoil: (file) => add(file, 'p9', { links: [{ note: 'website', url: 'ftp://a.example' }] }),
  },
  {
    reason: 'channel.notOneAccount',
    row: 'persons[4].links',
    spoil: (file) => add(file, 'p9', { links: [{ note: 'twitter', url: 'https://x.com/' }] }),
  },
  {
    reason: 'channel.tooMany',
    row: 'persons[4].links',
    spoil: (file) =>
      add(file, 'p9', { links: numbered(21, (at) => ({ note: 'website', url: `https://a.example/${at}` })) }),
  },
  {
    reason: 'identifier.tooMany',
    row: 'persons[4].identifiers',
    spoil: (file) => add(file, 'p9', { identifiers: numbered(20, (at) => ({ scheme: `s${at}`, identifier: '1' })) }),
  },
  {
    reason: 'membership.personUnknown',
    row: 'memberships[6]',
    spoil: (file) => file.memberships.push(seat('nobody', 'A')),
  },
  {
    reason: 'membership.houseOther',
    row: 'memberships[6]',
    spoil: (file) => file.memberships.push(seat('p1', 'A', { organization_id: 'committee' })),
  },
  {
    reason: 'membership.termUnknown',
    row: 'memberships[6]',
    spoil: (file) => file.memberships.push(seat('p1', 'A', { legislative_period_id: 'term/9' })),
  },
  { reason: 'membership.groupUnknown', row: 'memberships[6]', spoil: (file) => file.memberships.push(seat('p4', 'Z')) },
  {
    reason: 'membership.dateInvalid',
    row: 'memberships[6]',
    spoil: (file) => file.memberships.push(seat('p4', 'A', { start_date: '2025-02-30' })),
  },
  {
    reason: 'membership.endsBeforeItBegins',
    row: 'memberships[6]',
    spoil: (file) => file.memberships.push(seat('p4', 'A', { start_date: '2025-03', end_date: '2025-02-01' })),
  },
  { reason: 'membership.repeated', row: 'memberships[6]', spoil: (file) => file.memberships.push(seat('p3', 'B')) },
  {
    reason: 'membership.tooMany',
    row: 'memberships[85]',
    spoil: (file) => file.memberships.push(...numbered(80, (at) => seat('p3', 'B', { start_date: String(1900 + at) }))),
  },
]

let registry: Awaited<ReturnType<typeof startRegistry>>
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.core.tables.client.destroy())

test.each(CASES)('whoever imports is told: $reason, in $row', async ({ reason, row, spoil, house }) => {
  const file = invented()
  spoil(file)
  const { refused } = await registry.plan(file, house)
  expect(refused.map((one) => [one.reason, one.row])).toContainEqual([reason, row])
})

/** What only tables can be refused for is in `csv.test.ts`. */
const OF_TABLES = /^(campaign|contact|member|pledge|prisoner|value)[.]|^row[.](financial|invalid|repeated)$/

test('every reason that can be given has a case here', () => {
  const reasons = Object.keys(REFUSAL).filter((reason) => !OF_TABLES.test(reason))
  expect(CASES.map(({ reason }) => reason).sort()).toEqual(reasons.sort())
})

test('whoever hands a report on does not hand on addresses that were refused', async () => {
  const file = invented()
  add(file, 'p9', mails('secret.name@home.example'))
  expect(JSON.stringify((await registry.plan(file)).refused)).not.toContain('secret.name')
})

test.each([
  ['a list', '[]', 'roster.notPopolo'],
  ['no lists', '{"persons": []}', 'roster.notPopolo'],
  [
    'two houses',
    JSON.stringify({
      persons: [],
      memberships: [],
      organizations: ['a', 'b'].map((id) => ({ id, classification: 'legislature' })),
    }),
    'roster.legislatureUnknown',
  ],
])('a file with %s is refused as a whole', (_, text, code) => {
  expect(() => readPopolo(text)).toThrow(expect.objectContaining({ code }))
})
