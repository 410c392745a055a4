import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportActivity, verifyActivity } from '../../packages/core/src/activity/activity.ts'
import { changePrisoner } from '../../packages/core/src/prisoner/prisoner.ts'
import { hidePrisoner, quietPrisoner, showPrisoner } from '../../packages/core/src/prisoner/protect-prisoner.ts'
import { getPrisoner } from '../../packages/core/src/prisoner/prisoner.store.ts'
import { acceptPledge } from '../../packages/core/src/pledge/pledge.ts'
import type { Item } from '../../packages/core/src/table/client.ts'
import { openHouse, type House, type Visitor } from './house.ts'
import { addPrisoner } from '../support/people.ts'
import { because, open, pledgeIn } from '../support/pledges.ts'
import { allItems } from '../support/raw.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const annaOf = ({ world }: House) => ({
  member: world.members.anna,
  actor: world.actors.anna,
  office: world.offices.anna,
})

async function reported(of: ReturnType<typeof annaOf>, pledgeId: string, word: string) {
  const { core, world } = house
  const activity = await reportActivity(core, of.actor, {
    pledgeId,
    kind: 'MONTHLY_STATEMENT',
    on: '2026-11-21',
    language: 'en',
    url: `https://news.example/${word}`,
    title: `Speech ${word}`,
  })
  await verifyActivity(core, world.actors.moderator, because(activity))
  return activity
}

/** Hana has an active patron, a statement, and one more pledge that waits. */
async function hana() {
  const { world } = house
  const prisoner = await addPrisoner(world, 'Hana Heldova')
  const { pledge } = await pledgeIn(world, 'ACTIVE', { office: annaOf(house), prisoner })
  const activity = await reported(annaOf(house), pledge.id, 'spoken-for-hana')
  const waiting = await pledgeIn(world, 'SUBMITTED', { prisoner })
  await house.catchUp()
  return { prisoner, pledge, activity, waiting }
}
type Hana = Awaited<ReturnType<typeof hana>>

const act = async (verb: typeof hidePrisoner, id: string) => {
  const { core, world } = house
  world.clock.addDays(1)
  return verb(core, world.actors.admin, { ...because(await getPrisoner(core, id)), until: null })
}

const PLEDGE = 'id prisoner { id slug name } lastStatement { id title url } declaration { url }'
const PLEDGES = `edges { node { ${PLEDGE} } }`
/** Every way that leads to a person, a pledge or what was said; `…` is filled in. */
const WAYS = ({ prisoner, pledge, activity }: Hana): string[] => [
  '{ prisoner(slug: "hana-heldova") { id activities(first: 10) { edges { node { id title url } } } } }',
  ...['NAME', 'LONGEST_WITHOUT_PATRON'].map(
    (order) =>
      `{ prisoners(first: 50, orderBy: ${order}) { edges { node { id slug name patronCount patrons(first: 5) { ${PLEDGES} } } } } }`,
  ),
  ...[true, false].map(
    (has) => `{ prisoners(first: 50, filter: { hasPatron: ${has} }) { edges { node { id slug name } } } }`,
  ),
  ...[prisoner, pledge, activity].map(
    ({ id }) =>
      `{ node(id: "${id}") { __typename ... on Prisoner { slug } ... on Pledge { confirmed } ... on Activity { title url } } }`,
  ),
  `{ nodes(ids: ["${prisoner.id}", "${pledge.id}", "${activity.id}"]) { __typename ... on Prisoner { slug } ... on Activity { title url } } }`,
  `{ parliamentarian(slug: "anna-beispiel") { pledges(first: 20) { ${PLEDGES} } } }`,
  `{ parliamentarians(first: 50) { edges { node { slug pledges(first: 5) { ${PLEDGES} } } } } }`,
  '{ campaign(slug: "winter") { title audience { name } } }',
]
const PUBLIC_WAY = `{ pledges(first: 50) { ${PLEDGES} } }`
const OFFICE_WAYS = ({ pledge }: Hana): string[] => [
  `{ officeViewer { offices { pledges { ${PLEDGE} state reported { title url } } } } }`,
  `{ pledge(id: "${pledge.id}") { ${PLEDGE} state } }`,
]

async function everything(visitor: Visitor, ways: readonly string[]): Promise<string> {
  const answers = []
  for (const way of ways) answers.push(await visitor.ask(way))
  // A page that the hidden one leads to must neither break nor be wholly empty.
  expect(answers.flatMap(({ errors }) => errors)).toEqual([])
  return answers.map(({ text }) => text).join('\n')
}

const traces = ({ prisoner, pledge, activity }: Hana) => [
  prisoner.id,
  pledge.id,
  activity.id,
  'hana-heldova',
  'Hana Heldova',
  'spoken-for-hana',
]
const found = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word))

test('a family that asks for HIDE is heard at once: before any projector, nothing of the person is left anywhere', async () => {
  const about = await hana()
  const stranger = house.visitor('public')
  const anna = await house.officeVisitor('anna.beispiel@parliament.example')
  const asked = [...WAYS(about), PUBLIC_WAY]
  expect(found(await everything(stranger, asked), traces(about))).toEqual(traces(about))
  const own = [...WAYS(about), ...OFFICE_WAYS(about)]
  expect(found(await everything(anna, own), traces(about))).toEqual(traces(about))

  await act(hidePrisoner, about.prisoner.id)
  expect(
    found(await everything(stranger, asked), traces(about)).filter((word) => !asked.join().includes(word)),
  ).toEqual([])
  expect(found(await everything(stranger, asked), traces(about))).toEqual([])
  expect(found(await everything(anna, own), traces(about))).toEqual([])

  await house.catchUp()
  expect(found(await everything(stranger, asked), traces(about))).toEqual([])
  expect(found(await everything(anna, own), traces(about))).toEqual([])
  // What holds an id so that it is left out, or that one was withdrawn, says nothing else.
  const notes = /^(VISIBILITY$|PAST-EVENTS#)/
  const left = (await allItems(house.tables, 'public')).filter(({ pk }) => !notes.test(pk))
  expect(left.filter((item) => found(JSON.stringify(item), traces(about)).length > 0)).toEqual([])

  await act(showPrisoner, about.prisoner.id)
  await house.catchUp()
  expect(found(await everything(stranger, asked), traces(about))).toEqual(traces(about))
})

test.each(['public', 'office'] as const)(
  'nobody at the %s surface can tell a hidden person from one who was never here',
  async (surface) => {
    const about = await hana()
    const visitor = house.visitor(surface)
    await act(hidePrisoner, about.prisoner.id)
    const both = async (way: (key: string) => string, hidden: string, unknown: string) => {
      const [one, other] = [await visitor.ask(way(hidden)), await visitor.ask(way(unknown))]
      const { 'x-request-id': _, ...headers } = one.headers
      const { 'x-request-id': __, ...others } = other.headers
      expect([one.status, one.text, headers]).toEqual([other.status, other.text, others])
    }
    for (const round of ['before', 'after']) {
      if (round === 'after') await house.catchUp()
      await both(
        (slug) => `{ prisoner(slug: "${slug}") { id slug name history { type } } }`,
        'hana-heldova',
        'hana-nobodyo',
      )
      for (const { id } of [about.prisoner, about.pledge, about.activity])
        await both(
          (key) => `{ node(id: "${key}") { __typename id } }`,
          id,
          `${id.slice(0, 4)}01ARZ3NDEKTSV4RRFFQ69G5FAV`,
        )
    }
  },
)

test('after QUIET nothing new appears: no accepted pledge, no verified statement, no edit; after SHOW all of it does', async () => {
  const about = await hana()
  const { core, world } = house
  const { actors } = world
  const stranger = house.visitor('public')
  const asked = [...WAYS(about), PUBLIC_WAY]
  const before = await everything(stranger, asked)

  await act(quietPrisoner, about.prisoner.id)
  const opened = await open(world, about.waiting.pledge)
  await acceptPledge(core, actors.moderator, because(opened))
  const second = await reported(annaOf(house), about.pledge.id, 'said-in-the-quiet')
  const record = await getPrisoner(core, about.prisoner.id)
  const { publication: _p, visibility: _v, closure: _c, organisationId: _o, slug: _s, demo: _d, ...given } = record.data
  await changePrisoner(core, actors.editor, {
    id: record.id,
    expectedVersion: record.version,
    change: { ...given, summary: { en: 'Edited in the quiet.' } },
  } as never)
  const news = [about.waiting.pledge.id, second.id, 'said-in-the-quiet', 'Edited in the quiet']
  const withSummary = [...asked, '{ prisoner(slug: "hana-heldova") { summary } }']

  await house.catchUp()
  expect(await everything(stranger, asked)).toBe(before)
  expect(found(await everything(stranger, withSummary), news)).toEqual([])
  const raw = JSON.stringify(await allItems(house.tables, 'public'))
  expect(found(raw, news)).toEqual([])

  await act(showPrisoner, about.prisoner.id)
  await house.catchUp()
  expect(found(await everything(stranger, withSummary), news).length).toBe(news.length)
})

const parsed = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : null)

/** What the public table holds, apart from counters that only rise. */
const publicTable = async (): Promise<Item[]> =>
  (await allItems(house.tables, 'public'))
    .filter(({ pk }) => pk !== 'VISIBILITY')
    // A card is a text; in which order it says things is the engine's whim.
    .map(({ card, counts, ...item }) => ({ ...item, turn: 0, card: parsed(card), counts: parsed(counts) }))
    .sort((a, b) => `${a.pk}${a.sk}`.localeCompare(`${b.pk}${b.sk}`))

test('a stream that comes again, late, twice or backwards changes nothing that anybody reads, and no mail goes out again', async () => {
  const about = await hana()
  const quiet = await addPrisoner(house.world, 'Quirin Quietov')
  const hidden = await addPrisoner(house.world, 'Hedda Hiddenova')
  await pledgeIn(house.world, 'ACTIVE', { prisoner: hidden })
  await house.catchUp()
  await act(quietPrisoner, quiet.id)
  await act(hidePrisoner, hidden.id)
  await acceptPledge(house.core, house.world.actors.moderator, because(await open(house.world, about.waiting.pledge)))
  await house.catchUp()

  const before = await publicTable()
  const mails = (await house.allMails()).length
  const consumers = house.consumers.filter(({ name }) => name !== 'recorder')
  const backwards = [...house.stream].reverse()
  for (const records of [house.stream, [...house.stream, ...house.stream], backwards])
    for (const { handler } of consumers)
      for (let at = 0; at < records.length; at += 100) {
        const { batchItemFailures } = await handler({ Records: records.slice(at, at + 100) })
        expect(batchItemFailures).toEqual([])
      }
  expect(await publicTable()).toEqual(before)
  expect((await house.allMails()).length).toBe(mails)
})

test('the public table never holds what is sealed, a mailbox, a name of staff, a reason or a draft', async () => {
  const { world } = house
  await hana()
  const draft = {
    on: '2026-11-20',
    url: 'https://news.example/only-drafted',
    channel: 'PRESS',
    transcript: null,
  } as const
  await pledgeIn(world, 'DRAFT', { office: annaOf(house), prisoner: world.prisoners.ferat, declaration: draft })
  await pledgeIn(world, 'DECLINED', { prisoner: world.prisoners.emil })
  await pledgeIn(world, 'CHANGES_REQUESTED', { prisoner: world.prisoners.emil })
  await house.officeVisitor('anna.beispiel@parliament.example')
  await house.catchUp()
  const raw = JSON.stringify(await allItems(house.tables, 'public'))
  const words = [
    '@parliament.example',
    '@council.example',
    'Mila Moderator',
    'Edda Editor',
    'Ada Admin',
    'stf_',
    'ofc_',
    'her sister',
    'as the rules say',
    'The link shows nothing',
    'only-drafted',
    'mailboxIndex',
    'givenBy',
    'ciphertext',
    'x.com/anna_beispiel"',
    'organisationId',
    'held for what was said',
    '"openings"',
    '"decisions"',
  ]
  expect(found(raw, words)).toEqual([])
  // The registry itself holds no mailbox in clear either: a stolen disk tells nothing.
  const registry = JSON.stringify(await allItems(house.tables, 'registry'))
  expect(found(registry, ['her sister', 'mila.moderator@campaign.example', 'as the rules say'])).toEqual([])
})

test('no date tells a stranger that somebody asked for silence and took it back', async () => {
  const about = await hana()
  const stranger = house.visitor('public')
  const asked = '{ prisoner(slug: "hana-heldova") { updatedAt lastConfirmed statusSince patronCount } }'
  const before = await stranger.ask(asked)
  for (const verb of [quietPrisoner, showPrisoner]) {
    await act(verb, about.prisoner.id)
    await house.catchUp()
    expect((await stranger.ask(asked)).text).toBe(before.text)
  }
})
