import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, type Running } from '@patronat/local/run.ts'
import { Visitor } from './visitor.ts'

type Staff = 'moderator' | 'editor' | 'coordinator'
type Surface = 'public' | 'console'

const dataDir = mkdtempSync(join(tmpdir(), 'patronat-situation-'))
let demo: Running
const visitors = new Map<string, Visitor>()

beforeAll(async () => {
  const settings = { port: 0, dataDir, fresh: false, demo: true, now: new Date('2026-11-24T09:00:00Z') }
  demo = await run(settings, () => {})
  visitors.set('anybody', new Visitor(demo.origin))
  for (const kind of ['moderator', 'editor', 'coordinator'] as const) visitors.set(kind, await signedIn(kind))
}, 180_000)
afterAll(async () => {
  await demo.stop()
  rmSync(dataDir, { recursive: true })
})

async function signedIn(kind: Staff): Promise<Visitor> {
  const found = demo.composition.signIns.find((one) => one.kind === kind)
  const visitor = new Visitor(demo.origin)
  const staffId = found?.staffId ?? ''
  await visitor.post('/local/sign-in', { staffId })
  await visitor.post('/local/sign-in', { staffId, code: await visitor.newestCode(found?.email ?? '') })
  return visitor
}

/** Every string and number of an answer, by the name of its field: what a reader of the page could see. */
function seen(answer: unknown, name = '', into = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (answer === null || typeof answer !== 'object') into.set(name, [...(into.get(name) ?? []), answer])
  else for (const [key, value] of Object.entries(answer)) seen(value, Array.isArray(answer) ? name : key, into)
  return into
}

/** All pages of a connection, as one answer; `$page` stands for the arguments. */
async function all(who: string, surface: Surface, query: string): Promise<Map<string, unknown[]>> {
  const into = new Map<string, unknown[]>()
  for (let after: string | null = null; ;) {
    const page = `first: 50${after === null ? '' : `, after: "${after}"`}`
    const answer: unknown = await visitors.get(who)?.ask(surface, query.replace('$page', page))
    seen(answer, '', into)
    const [info] = Object.values(answer as Record<string, { pageInfo?: { hasNextPage: boolean; endCursor: string } }>)
    if (info?.pageInfo?.hasNextPage !== true) return into
    after = info.pageInfo.endCursor
  }
}

const PAGE = 'pageInfo { hasNextPage endCursor }'
const PLEDGES = `{ pledges($page) { ${PAGE} edges { node {
  status confirmed endReason succeeds { id } joint { id } invitedBy { slug } } } } }`
const PRISONERS = `{ prisoners($page) { ${PAGE} edges { node { slug status case { slug } health(language: "en") } } } }`
const RECORDS = `{ prisoners($page) { ${PAGE} edges { node {
  visibility { state } publication { level proposedBy { name } } consents { about by state excludes { unwanted: id } } healths { text } } } } }`
const QUEUE = `{ queue($page) { ${PAGE} edges { node { kind pledge { legislature { code } } report { wish } } } } }`
const CORRECTIONS = `{ corrections($page, since: "2026-01-01T00:00:00Z") { ${PAGE} edges { node { field before after note(language: "en") } } } }`

const STATEMENTS = `{ activities($page) { ${PAGE} edges { node { on kind } } } }`

const times = (is: (value: unknown) => boolean, least = 1) => ({ is, least })
const value = (wanted: unknown, least = 1) => times((one) => one === wanted, least)
const text = (least = 1) => times((one) => typeof one === 'string' && one !== '', least)

/** What the demo is to show, who sees it, and where: what is asked, and a field in which it is to be found so often. */
const SITUATIONS: readonly [
  what: string,
  who: 'anybody' | Staff,
  surface: Surface,
  query: string,
  field: string,
  found: ReturnType<typeof times>,
][] = [
  ['people whom everybody reads of', 'anybody', 'public', PRISONERS, 'slug', text(100)],
  ['somebody who came home', 'anybody', 'public', PRISONERS, 'status', value('RELEASED')],
  ['somebody whose health may be told', 'anybody', 'public', PRISONERS, 'health', text()],
  ['active patronages', 'anybody', 'public', PLEDGES, 'status', value('ACTIVE', 90)],
  [
    'statements of the running month',
    'anybody',
    'public',
    STATEMENTS,
    'on',
    times((on) => String(on) >= '2026-11', 10),
  ],
  ['documented ones that no office has confirmed', 'anybody', 'public', PLEDGES, 'confirmed', value(false, 5)],
  ['the end by an exchange', 'anybody', 'public', PLEDGES, 'endReason', value('PRISONER_FREED')],
  ['a hand-over', 'anybody', 'public', PLEDGES, 'endReason', value('HANDED_OVER')],
  ['corrections with before and after', 'anybody', 'public', CORRECTIONS, 'before', text(3)],
  ['one who is quiet', 'editor', 'console', RECORDS, 'state', value('QUIET')],
  ['one who is hidden', 'editor', 'console', RECORDS, 'state', value('HIDDEN')],
  ['records that are not public', 'editor', 'console', RECORDS, 'level', value('INTERNAL', 8)],
  ['consents', 'editor', 'console', RECORDS, 'about', value('PUBLICATION', 6)],
  ['consents to a patron, apart', 'editor', 'console', RECORDS, 'about', value('PATRON', 4)],
  ['a patron whom a family does not want', 'editor', 'console', RECORDS, 'unwanted', text()],
  ['pledges to decide', 'moderator', 'console', QUEUE, 'kind', value('PLEDGE', 10)],
  ['activities to verify', 'moderator', 'console', QUEUE, 'kind', value('ACTIVITY', 5)],
  ['offices to match', 'moderator', 'console', QUEUE, 'kind', value('OFFICE', 3)],
  ['what families wrote', 'moderator', 'console', QUEUE, 'kind', value('REPORT', 2)],
  ['a pledge from a council, matched by hand', 'moderator', 'console', QUEUE, 'code', value('ua-lviv-oblast')],
]

test.each(SITUATIONS)('%s: %s finds it', async (_, who, surface, query, field, { is, least }) => {
  const values = (await all(who, surface, query)).get(field) ?? []
  expect(values.filter(is).length, `${field}: ${JSON.stringify(values.slice(0, 20))}`).toBeGreaterThanOrEqual(least)
})

test('of the offices that one can be, one has spoken this month, one waits for a check, one owes it still', async () => {
  const states: unknown[] = []
  for (const { kind, email } of demo.composition.signIns) {
    if (kind !== 'office') continue
    const visitor = new Visitor(demo.origin)
    await visitor.ask(
      'office',
      `mutation { requestCode(input: { mailbox: "${email}", language: "en" }) { __typename } }`,
    )
    await demo.drain()
    const code = await visitor.newestCode(email)
    await visitor.ask(
      'office',
      `mutation { enterCode(input: { mailbox: "${email}", code: "${code}" }) { __typename } }`,
    )
    const own = await visitor.ask(
      'office',
      '{ officeViewer { offices { pledges { reporting { months { month state } } } } } }',
    )
    const [months, found] = [seen(own).get('month') ?? [], seen(own).get('state') ?? []]
    states.push(...found.filter((_, at) => months[at] === '2026-11'))
  }
  expect(states).toEqual(expect.arrayContaining(['KEPT', 'PENDING', 'DUE']))
})

test('a hand-over and a joint patronage are told as such, and cases have several people', async () => {
  const pledges = await visitors
    .get('anybody')
    ?.ask<{ pledges: { edges: { node: { joint: unknown[]; succeeds: unknown } }[] } }>(
      'public',
      '{ pledges(last: 100) { edges { node { joint { id } succeeds { id } } } } }',
    )
  const nodes = pledges?.pledges.edges.map(({ node }) => node) ?? []
  expect(nodes.filter(({ joint }) => joint.length > 0)).toHaveLength(2)
  const cases = (await all('anybody', 'public', PRISONERS.replace('slug status', 'status'))).get('slug') ?? []
  expect(Math.max(...[...Map.groupBy(cases, (one) => one).values()].map((of) => of.length))).toBeGreaterThan(3)
})

test('a coordinator finds who was invited and what was said with them', async () => {
  const coordinator = visitors.get('coordinator') as Visitor
  const { parliamentarians } = await coordinator.ask<{ parliamentarians: { edges: { node: { id: string } }[] } }>(
    'console',
    '{ parliamentarians(first: 100) { edges { node { id } } } }',
  )
  const contacts = parliamentarians.edges.map(
    ({ node }, at) => `m${at}: contacts(first: 5, parliamentarian: "${node.id}") { edges { node { kind } } }`,
  )
  const kinds: unknown[] = []
  for (let at = 0; at < contacts.length; at += 10) {
    const answer = await coordinator.ask('console', `{ ${contacts.slice(at, at + 10).join(' ')} }`)
    kinds.push(...(seen(answer).get('kind') ?? []))
  }
  expect(kinds).toContain('INVITATION')
})
