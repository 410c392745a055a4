import { afterAll, expect, test } from 'vitest'
import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Surface } from '@patronat/graphql/surface.ts'
import { openHouse, type Visitor } from '../api/house.ts'
import { crawl, type Finding } from './crawl.ts'
import { type Rule, rulesOf } from './expectation.ts'
import { type Asker, mayRead, recordsOf } from './may-read.ts'
import { printedSchema } from './printed-schema.ts'
import { SECRET, setScene } from './scene.ts'

const house = await openHouse()
const scene = await setScene(house)
const { world } = house
const records = await recordsOf(house)
afterAll(() => house.close())

const { anna } = world.members
const { actors } = world
const staff = (actor: Actor): Asker => ({ kind: 'staff', actor })
const office = (id: string): Asker => ({ kind: 'office', officeId: id })
const NOBODY: Asker = { kind: 'nobody' }

type Person = {
  name: string
  surface: Surface
  asker: Asker
  visitor: () => Visitor | Promise<Visitor>
  /** Words that this person may not get to see, anywhere. */
  secrets: readonly string[]
  depth: number
}
const { concealed, staffOnly, ofReports, annasOwn, clarasOwn } = SECRET
const outside = [...concealed, ...staffOnly, ...ofReports]
const everything = [...outside, ...annasOwn, ...clarasOwn, 'Rosa', 'rosa']
const ANNA = 'anna.beispiel@parliament.example'
const CLARA = 'clara.muster@council.example'

const PEOPLE: Person[] = [
  {
    name: 'the public',
    surface: 'public',
    asker: NOBODY,
    visitor: () => house.visitor('public'),
    secrets: [...outside, ...annasOwn, ...clarasOwn, ANNA, CLARA],
    depth: 3,
  },
  {
    name: 'nobody at the office surface',
    surface: 'office',
    asker: NOBODY,
    visitor: () => house.visitor('office'),
    secrets: [...outside, ...annasOwn, ...clarasOwn, ANNA, CLARA],
    depth: 3,
  },
  {
    name: "Anna's office",
    surface: 'office',
    asker: office(world.offices.anna.id),
    visitor: () => house.officeVisitor(ANNA),
    secrets: [...outside, ...clarasOwn, CLARA],
    depth: 3,
  },
  {
    name: "Clara's office",
    surface: 'office',
    asker: office(world.offices.clara.id),
    // What stands in her own pledge for a quiet person is hers.
    visitor: () => house.officeVisitor(CLARA),
    secrets: [...outside, ...annasOwn, ANNA].filter((word) => word !== 'Silentov'),
    depth: 2,
  },
  ...(['moderator', 'editor', 'coordinator', 'admin'] as const).map((role) => ({
    name: `a ${role}`,
    surface: 'console' as const,
    asker: staff(actors[role]),
    visitor: () => house.staffVisitor(actors[role]),
    secrets: [
      'Otherova',
      'contact-of-the-wife',
      ...(role === 'admin' ? [] : ['@campaign.example']),
      ...(role === 'coordinator' ? ofReports : []),
    ],
    depth: role === 'moderator' ? 3 : 1,
  })),
  {
    name: 'staff of another organisation',
    surface: 'console',
    asker: staff(actors.stranger),
    visitor: () => house.staffVisitor(actors.stranger),
    secrets: [...outside, ...annasOwn, ...clarasOwn].filter((word) => !['Otherova', 'campaign.example'].includes(word)),
    depth: 3,
  },
  {
    name: 'nobody at the console',
    surface: 'console',
    asker: NOBODY,
    visitor: () => house.visitor('console'),
    secrets: everything,
    depth: 1,
  },
  {
    name: 'somebody who was invited and has no passkey yet',
    surface: 'console',
    asker: NOBODY,
    visitor: () => house.staffVisitor(actors.admin, 'invitation'),
    secrets: everything,
    depth: 1,
  },
  {
    name: 'a moderator with a code where only passkeys count',
    surface: 'console',
    asker: NOBODY,
    visitor: () => house.staffVisitor(actors.moderator, 'local-code', house.deployedConsole),
    secrets: everything,
    depth: 1,
  },
]

/** One record of each kind and in each plight, so that `node` is asked for what no list would ever name. */
const NODES = [
  ...[scene.rosa, scene.quiet, scene.hidden, scene.late, scene.internal, scene.other].map(({ id }) => ({
    id,
    type: 'Prisoner',
  })),
  ...[scene.active, scene.annasDraft, scene.submitted].map(({ id }) => ({ id, type: 'Pledge' })),
  { id: scene.reported.id, type: 'Activity' },
  { id: anna.id, type: 'Parliamentarian' },
]

const VALUES = {
  '*': { first: '3' },
  'Query.prisoners': { first: '20' },
  'Query.pledges': { first: '10' },
  'Parliamentarian.pledges': { first: '10' },
  'Prisoner.pronunciation': { language: '"en"' },
  'Query.prisoner': { slug: '"rosa-reichova"' },
  'Query.parliamentarian': { slug: '"anna-beispiel"' },
  'Query.campaign': { slug: '"winter"' },
  'Query.legislature': { code: '"eu-ep"' },
  'Query.node': { id: `"${scene.rosa.id}"` },
  'Query.nodes': { ids: `["${scene.rosa.id}"]` },
  'Query.people': { name: '"Rosa"' },
  'Query.search': { text: '"Rosa"' },
  'Query.members': { legislature: '"eu-ep"', name: '"Anna"' },
  'Query.office': { id: `"${scene.frozenOffice.id}"` },
  'Query.staffMember': { id: `"${actors.editor.kind === 'staff' ? actors.editor.id : ''}"` },
  'Query.pledge': { id: `"${scene.active.id}"` },
  'Query.contacts': { parliamentarian: `"${world.members.anna.id}"` },
  'Query.timeline': { from: '"2026-10"', to: '"2026-12"' },
  'Query.case': { slug: '"the-shared-case"' },
  'Query.corrections': { since: '"2026-01-01T00:00:00Z"' },
  'Query.report': { id: `"${scene.report.id}"` },
  'Query.queue': { first: '25' },
  'Query.pressReports': { campaign: `"${world.campaign.id}"` },
  'Query.reports': { state: 'ANSWERED' },
  'Query.invitations': { campaign: `"${world.campaign.id}"`, legislature: `"${world.parliament.id}"`, first: '30' },
  'Query.colleaguesAsked': { campaign: `"${world.campaign.id}"` },
  'Query.letterFigures': { campaign: `"${world.campaign.id}"` },
  'Query.letterPreviews': { campaign: `"${world.campaign.id}"`, legislature: `"${world.parliament.id}"` },
  'Query.letterTexts': { campaign: `"${world.campaign.id}"` },
  'Office.colleaguesAsked': { campaign: `"${world.campaign.id}"` },
  'Query.audit': { record: `"${scene.active.id}"`, first: '20' },
}

const read = new Map<Surface, Set<string>>()

test.each(PEOPLE)(
  '$name reads what is theirs to read at the $surface surface, on every way, and nothing else',
  async (person) => {
    const { surface, asker, secrets, depth } = person
    const schema = printedSchema(surface)
    const rules = rulesOf(surface)
    const ruleOf = (field: string): Rule => rules.get(field)?.[0] ?? 'open'
    const byName = new Map([...rules].map(([field, [rule]]) => [field.replace(/\(.*/, ''), rule as Rule]))
    const alone = (name: string) => ['own', 'self', 'ADMIN', 'MODERATOR ADMIN'].includes(byName.get(name) ?? '')
    const visitor = await person.visitor()
    const { findings, texts } = await crawl({ schema, visitor, values: VALUES, nodes: NODES, depth, alone })

    const leaks = findings.filter(({ field, about }) => !mayRead(asker, ruleOf(field), field, about, records))
    expect(summary(leaks).slice(0, 12)).toEqual([])
    const told = secrets.filter((secret) => texts.some((text) => text.includes(secret)))
    expect(told).toEqual([])

    const known = read.get(surface) ?? new Set()
    for (const { field } of findings) known.add(field)
    read.set(surface, known)
  },
)

const summary = (found: Finding[]): string[] => [
  ...new Set(found.map(({ field, about, path }) => `${path}: ${field} of ${records.get(about ?? '')?.kind ?? about}`)),
]

test.each(['public', 'office', 'console'] as const)(
  'every field of the %s surface was really read by somebody',
  (surface) => {
    const all = [...rulesOf(surface)].filter(
      // What only a mutation answers is asked for in `mutation.test.ts`.
      ([field, [rule]]) =>
        rule !== 'open' && rule !== 'input' && !/^Mutation\.|^ReportedActivities\.|^Query.nodes/.test(field),
    )
    const unread = all.map(([field]) => field).filter((field) => read.get(surface)?.has(field) !== true)
    expect(unread.join(' ')).toBe('')
  },
)

test('no id of the registry opens more through `nodes` than the record is worth to whoever asks', async () => {
  const ids = [...records.keys()]
  for (const { name, asker, surface, visitor } of PEOPLE) {
    const visit = await visitor()
    const found: string[] = []
    for (let at = 0; at < ids.length; at += 100) {
      const { data } = await visit.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: ids.slice(at, at + 100),
      })
      found.push(
        ...((data?.nodes ?? []) as ({ id: string } | null)[]).flatMap((node) => (node === null ? [] : [node.id])),
      )
    }
    const rule = surface === 'console' ? 'staff' : 'anyone'
    expect(
      found.filter((id) => !mayRead(asker, rule, 'Node.id', id, records)),
      name,
    ).toEqual([])
  }
})
