import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jsonAnswer, redirect, textAnswer } from '@patronat/local/http/answer.ts'
import type { FunctionUrlEvent, FunctionUrlResult } from '@patronat/local/http/function-url.ts'
import { listen, type LocalServer } from '@patronat/local/http/server.ts'
import { serveSite } from '@patronat/local/http/site.ts'

let server: LocalServer
let events: FunctionUrlEvent[] = []
let answerNext: FunctionUrlResult | Error = 'ok'
const dist = mkdtempSync(join(tmpdir(), 'patronat-dist-'))
const warnings: string[] = []

const handler = async (event: FunctionUrlEvent) => {
  events.push(event)
  if (answerNext instanceof Error) throw answerNext
  return answerNext
}

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), '<meta property="csp-nonce" content="placeholder"><p>the app</p>')
  writeFileSync(join(dist, 'assets', 'app-B1gHash8.js'), 'run()')
  writeFileSync(join(dist, 'plain.svg'), '<svg/>')
  writeFileSync(join(dist, '..', 'patronat-secret.txt'), 'secret')
  server = await listen(0, { '/healthz': { page: () => jsonAnswer({ ready: false }, 503) } }, (line) =>
    warnings.push(line),
  )
})
afterAll(async () => {
  await server.stop()
  rmSync(dist, { recursive: true })
  rmSync(join(dist, '..', 'patronat-secret.txt'))
})

const own = () => `http://127.0.0.1:${server.port}`

/** As fetch, but with any Host header and a path that nothing tidies up. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', reject).end()
  })
}

function serveAll(): void {
  const office = serveSite({ prefix: '/office/', folder: dist, styleNonce: false })
  const console = serveSite({ prefix: '/console/', folder: dist, styleNonce: true })
  server.serve({
    '/': { page: () => redirect('/local/') },
    '/graphql': { handler, anyHost: true },
    '/office/graphql': { handler },
    '/office/*': { page: ({ path }) => office(path) },
    '/console/*': { page: ({ path }) => console(path) },
    '/console/auth/*': { handler },
    '/local/sign-in': { page: ({ form }) => textAnswer(200, `hello ${form.get('staffId')}`), post: true },
  })
  events = []
  answerNext = 'ok'
}

test('while it starts, a visitor is told so, and /healthz says it is not ready', async () => {
  expect((await fetch(`${own()}/healthz`)).status).toBe(503)
  expect(await (await fetch(`${own()}/local/`)).text()).toContain('still starting')
})

test('a function gets the event that a function URL would give it', async () => {
  serveAll()
  await fetch(`${own()}/office/graphql?a=1&b=x&a=2`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: 'session=abc; other=1',
      'x-forwarded-for': '203.0.113.9',
      'cloudfront-viewer-address': '203.0.113.9:1',
    },
    body: '{"query":"{ї}"}',
  })
  expect(events[0]).toMatchObject({
    version: '2.0',
    rawPath: '/office/graphql',
    rawQueryString: 'a=1&b=x&a=2',
    queryStringParameters: { a: '1,2', b: 'x' },
    cookies: ['session=abc', 'other=1'],
    body: '{"query":"{ї}"}',
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/office/graphql', sourceIp: '127.0.0.1' } },
  })
  const { headers } = events[0] as FunctionUrlEvent
  expect(headers['cloudfront-viewer-address']).toMatch(/^127\.0\.0\.1:\d+$/)
  expect(headers).not.toHaveProperty('x-forwarded-for')
  expect(headers).not.toHaveProperty('cookie')
})

test('a function gets bytes as base64', async () => {
  serveAll()
  await fetch(`${own()}/office/graphql`, { method: 'POST', body: new Uint8Array([0, 255]) })
  expect(events[0]).toMatchObject({ body: 'AP8=', isBase64Encoded: true })
})

test('a client gets status, headers, cookies and bytes as the function said', async () => {
  serveAll()
  answerNext = {
    statusCode: 201,
    headers: { 'Content-Type': 'application/json', 'X-Frame-Options': 'DENY' },
    cookies: ['a=1; HttpOnly', 'b=2'],
    body: Buffer.from('{"її":1}').toString('base64'),
    isBase64Encoded: true,
  }
  const response = await fetch(`${own()}/console/auth/session`)
  expect(response.status).toBe(201)
  expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2'])
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.json()).toEqual({ її: 1 })
})

test('a client of a function that broke gets a request id and nothing of what broke', async () => {
  serveAll()
  answerNext = new TypeError('mailbox jane@example.org is unknown')
  const response = await fetch(`${own()}/graphql`)
  const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] }
  expect(response.status).toBe(500)
  expect(JSON.stringify(errors)).not.toContain('jane')
  expect(warnings.at(-1)).toContain(errors[0]?.extensions.requestId)
  expect(warnings.join()).not.toContain('jane')
})

test.each([10, 2])('a client that sends %i MB gets a clear 413, and the function never sees it', async (megabytes) => {
  serveAll()
  const body = 'x'.repeat(megabytes * 1024 * 1024)
  for (const sent of [body, new Blob([body]).stream()]) {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${own()}/graphql`, {
      method: 'POST',
      headers,
      body: sent,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('1 MB'), extensions: { code: 'BAD_USER_INPUT' } }],
    })
  }
  expect(events).toEqual([])
})

test('a client that claims a large body and sends none of it gets its answer all the same', async () => {
  serveAll()
  const socket = connect(server.port, '127.0.0.1')
  socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 10485760\r\n\r\n')
  const first = await new Promise<string>((resolve) => {
    socket.once('data', (data) => resolve(data.toString()))
  })
  expect(first).toContain('413')
  socket.destroy()
})

test.each(['evil.example', 'localhost.evil.example', 'localhost:1', '127.0.0.1'])(
  'a page under the name "%s" reads nothing but the public API',
  async (host) => {
    serveAll()
    for (const path of ['/', '/office/', '/console/auth/x', '/office/graphql', '/nowhere', '/local/sign-in'])
      expect([path, (await raw(path, { host })).status]).toEqual([path, 421])
    expect((await raw('/graphql', { host })).status).toBe(200)
  },
)

test.each(['localhost', '127.0.0.1', '[::1]'])('a visitor to %s is let in', async (name) => {
  serveAll()
  expect((await raw('/office/', { host: `${name}:${server.port}` })).status).toBe(200)
})

test("another site's page cannot sign anybody in", async () => {
  serveAll()
  const post = (headers: Record<string, string>) =>
    fetch(`${own()}/local/sign-in`, { method: 'POST', headers, body: new URLSearchParams({ staffId: 'stf_1' }) })
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await post({ origin: 'null' })).status).toBe(403)
  expect((await post({ origin: own(), 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post({ origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  expect(await (await post({ origin: own() })).text()).toContain('hello stf_1')
  expect((await fetch(`${own()}/office/`, { method: 'POST' })).status).toBe(405)
})

test('a visitor gets files with type, ETag and how long to keep them, and the page for every screen', async () => {
  serveAll()
  const asset = await fetch(`${own()}/office/assets/app-B1gHash8.js`)
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const plain = await fetch(`${own()}/office/plain.svg`)
  expect(plain.headers.get('cache-control')).toBe('no-cache')
  const etag = plain.headers.get('etag') ?? ''
  expect((await fetch(`${own()}/office/plain.svg`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect(await (await fetch(`${own()}/office/pledge/new?x=1`)).text()).toContain('the app')
  expect((await fetch(`${own()}/office/assets/gone-12345678.js`)).status).toBe(404)
})

test('nobody climbs out of the folder of a site', async () => {
  serveAll()
  const host = `localhost:${server.port}`
  const ways = [
    '../patronat-secret.txt',
    '..%2fpatronat-secret.txt',
    '%2e%2e/patronat-secret.txt',
    '..\\patronat-secret.txt',
  ]
  const more = [
    'assets/../../patronat-secret.txt',
    `/${dist}/../patronat-secret.txt`,
    '....//patronat-secret.txt',
    '%00/../x',
  ]
  for (const way of [...ways, ...more]) {
    const { status, body } = await raw(`/office/${way}`, { host })
    expect([way, status]).toEqual([way, way === '%00/../x' ? 200 : 404])
    expect(body).not.toContain('secret')
  }
  expect((await raw('http://elsewhere/', { host })).status).toBe(404)
  expect((await raw('//elsewhere/office/', { host })).status).toBe(404)
})

test('a page runs no script and style but its own; the console has a new nonce for its styles each time', async () => {
  serveAll()
  const office = await fetch(`${own()}/office/`)
  const policy = office.headers.get('content-security-policy') ?? ''
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ])
    expect(policy.split('; ')).toContain(part)
  expect(policy).not.toContain('unsafe')
  const [one, two] = await Promise.all(['/console/', '/console/'].map((path) => fetch(own() + path)))
  const nonces = await Promise.all(
    [one, two].map(async (page) => / content="([^"]+)"/.exec((await page?.text()) ?? '')?.[1]),
  )
  expect(one?.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonces[0]}'`)
  expect(one?.headers.get('cache-control')).toBe('no-store')
  expect(nonces[0]).not.toBe(nonces[1])
  expect(nonces).not.toContain('placeholder')
})

test('a site that was built anew shows itself without a restart', async () => {
  serveAll()
  await fetch(`${own()}/office/`)
  writeFileSync(join(dist, 'index.html'), '<p>built anew</p>')
  utimesSync(join(dist, 'index.html'), new Date(), new Date(Date.now() + 5_000))
  expect(await (await fetch(`${own()}/office/`)).text()).toContain('built anew')
})

test('a second server is told that the port is taken, and how to take another', async () => {
  await expect(listen(server.port, {}, () => {})).rejects.toThrow(
    new RegExp(`Port ${server.port} is taken[\\s\\S]*PORT=${server.port + 1} pnpm start`),
  )
})
