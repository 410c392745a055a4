import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Surface } from '@patronat/graphql/surface.ts'
import { openHouse, type House } from './house.ts'
import { overHttp, ownHeaders } from './over-http.ts'

let house: House
let http: Awaited<ReturnType<typeof overHttp>>
beforeAll(async () => {
  house = await openHouse()
  await house.catchUp()
  http = await overHttp(house)
})
afterAll(async () => {
  await http.stop()
  await house.close()
})

const SURFACES: Surface[] = ['public', 'office', 'console']
const WITH_SESSION: Surface[] = ['office', 'console']
const JSON_TYPE = { 'content-type': 'application/json' }

async function post(surface: Surface, body: string, headers: Record<string, string> = {}) {
  const all = { ...JSON_TYPE, ...ownHeaders(surface), ...headers }
  const response = await fetch(http.url(surface), { method: 'POST', body, headers: all })
  const text = await response.text()
  const errors = text.startsWith('{') ? ((JSON.parse(text) as { errors?: { message: string }[] }).errors ?? []) : []
  return { status: response.status, headers: response.headers, text, errors }
}
const ask = (surface: Surface, query: string) => post(surface, JSON.stringify({ query }))

const nested = (times: number): string =>
  times === 0 ? '{ slug }' : `{ patrons(first: 1) { edges { node { prisoner ${nested(times - 1)} } } } }`

/** Queries that nobody writes in good faith, and what each says too much of. */
const HOSTILE: Record<string, string> = {
  '60 aliases': `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: legislatures { id }`).join(' ')} }`,
  '1,001 tokens': `{ ${'__typename '.repeat(3_001)} }`,
  '51 directives': `{ __typename ${'@include(if: true) '.repeat(51)} }`,
  'a depth of 30': `{ prisoner(slug: "emil-testov") ${nested(7)} }`,
  'fragments in a circle': 'query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  'a hundred lists in a hundred lists':
    '{ prisoners(first: 100) { edges { node { patrons(first: 100) { edges { node { parliamentarian { pledges(first: 100) { edges { node { id } } } } } } } } } } }',
  'a hundred lists by a hundred ids': `{ nodes(ids: [${'"x",'.repeat(100)}]) { ... on Prisoner { patrons(first: 100) { edges { node { parliamentarian { name } } } } } } }`,
  'no query at all': '',
  'a query that breaks off': '{ prisoners(first: 1) { edges',
  'a wall of brackets': '{'.repeat(3_100),
}

test.each(SURFACES.flatMap((surface) => Object.keys(HOSTILE).map((name) => ({ surface, name }))))(
  'a stranger who sends $name to the $surface surface gets one short refusal',
  async ({ surface, name }) => {
    const { status, text, errors } = await ask(surface, HOSTILE[name] as string)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.length).toBeLessThan(3)
    expect(text.length).toBeLessThan(2_000)
    expect(status).toBeLessThan(500)
    expect(text).not.toContain('emil')
    expect(text).not.toMatch(/node_modules|\.ts:/)
  },
)

test.each(SURFACES)('a stranger cannot send the %s surface ten questions in one request', async (surface) => {
  const { status, text } = await post(
    surface,
    JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
  )
  expect(status).toBe(400)
  expect(text).not.toContain('"data"')
})

test.each(SURFACES.flatMap((surface) => [1, 10].map((megabytes) => ({ surface, megabytes }))))(
  'whoever sends $megabytes MB and more to the $surface surface reads how much it takes',
  async ({ surface, megabytes }) => {
    const body = JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(megabytes * 1_048_576) })
    const { status, errors } = await post(surface, body)
    expect(status).toBe(413)
    expect(errors[0]?.message).toMatch(/larger than 1 MB|too large: at most \d+ bytes/)
  },
)

test('nobody gets past the size of a body by calling it something else than JSON', async () => {
  const { status } = await post('public', 'x'.repeat(200_000), { 'content-type': 'application/octet-stream' })
  expect(status).toBe(413)
})

const ORIGIN = { origin: 'https://evil.example' }

test('any page may read what is public, and none with cookies', async () => {
  const { headers } = await post('public', JSON.stringify({ query: '{ __typename }' }), ORIGIN)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-credentials')).toBeNull()
})

test.each(WITH_SESSION)("another site's page may not read the %s surface, nor ask before", async (surface) => {
  const asked = await post(surface, JSON.stringify({ query: '{ __typename }' }), ORIGIN)
  const preflight = await fetch(http.url(surface), {
    method: 'OPTIONS',
    headers: {
      ...ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-patronat-surface',
    },
  })
  for (const { headers } of [asked, preflight]) {
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('access-control-allow-headers')).toBeNull()
  }
})

const SIGN_OUT = 'mutation { signOut }'
const FORM = `query=${encodeURIComponent(SIGN_OUT)}`
const BOUNDARY =
  '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"mutation { signOut }"}\r\n--x--\r\n'
/** What a form or an image on another site can send with our cookies and without asking first. */
const FORGERY: Record<string, RequestInit & { query?: string }> = {
  'a form': { method: 'POST', body: FORM, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'a multipart form': {
    method: 'POST',
    body: BOUNDARY,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  'plain text': {
    method: 'POST',
    body: JSON.stringify({ query: SIGN_OUT }),
    headers: { 'content-type': 'text/plain' },
  },
  'a link': { method: 'GET', query: FORM },
  'JSON without the header': { method: 'POST', body: JSON.stringify({ query: SIGN_OUT }), headers: JSON_TYPE },
}

test.each(WITH_SESSION.flatMap((surface) => Object.keys(FORGERY).map((name) => ({ surface, name }))))(
  "$name on another site does nothing with somebody's session at the $surface surface",
  async ({ surface, name }) => {
    const { actors } = house.world
    const visitor =
      surface === 'office'
        ? await house.officeVisitor('anna.beispiel@parliament.example')
        : await house.staffVisitor(actors.moderator)
    const { query, ...init } = FORGERY[name] as RequestInit & { query?: string }
    const headers = { ...ORIGIN, ...visitor.browser.headers, ...(init.headers as Record<string, string>) }
    const response = await fetch(`${http.url(surface)}${query === undefined ? '' : `?${query}`}`, { ...init, headers })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    const { data } = await visitor.ask(surface === 'office' ? '{ officeViewer { mailbox } }' : '{ viewer { id } }')
    expect(Object.values(data as object)[0]).not.toBeNull()
  },
)

test.each(WITH_SESSION)(
  'nobody changes anything at the %s surface by a link, not even with the header',
  async (surface) => {
    const response = await fetch(`${http.url(surface)}?${FORM}`, { headers: ownHeaders(surface) })
    expect(response.status).toBe(405)
  },
)

test('a partner reads the whole public schema; nobody reads that of offices or staff', async () => {
  const QUESTION = '{ __schema { types { name } } }'
  expect((await ask('public', QUESTION)).text).toContain('PrisonerConnection')
  for (const surface of WITH_SESSION) {
    const { text, errors } = await ask(surface, QUESTION)
    expect(errors.length).toBeGreaterThan(0)
    expect(text).not.toContain('PrisonerConnection')
    expect((await ask(surface, '{ __type(name: "Staff") { fields { name } } }')).text).not.toContain('email')
    // A hint at a misspelt field is an introspection in small pieces.
    expect((await ask(surface, '{ prisonr(slug: "x") { id } }')).text).not.toContain('prisoner')
    expect((await ask(surface, '{ prisoners(first: 1) { edges { node { publicatio } } } }')).text).not.toMatch(
      /publication"/,
    )
  }
})

test('every answer of a session says that nobody may keep it, and what is public may be asked again', async () => {
  for (const surface of WITH_SESSION) {
    const { headers } = await ask(surface, '{ __typename }')
    expect(headers.get('cache-control')).toBe('private, no-store')
  }
  expect((await ask('public', '{ __typename }')).headers.get('cache-control')).toBe('no-cache')
})
