import { randomUUID } from 'node:crypto'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import type { FunctionUrlEvent } from '@patronat/functions/http/function-url.ts'
import { serveSite } from '@patronat/functions/surface/site.ts'
import { costRule } from '@patronat/graphql/cost.ts'
import { schemaOf } from '@patronat/graphql/schema.ts'
import * as operations from '@patronat/site/generated/graphql.ts'
import { LANGUAGES } from '@patronat/site/language/language.ts'
import { PAGES } from '@patronat/site/route/pages.ts'
import { parse, specifiedRules, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'

const ORIGIN = 'https://patronat.example'

let house: House
let site: ReturnType<typeof serveSite>
beforeAll(async () => {
  house = await openHouse()
  await house.catchUp()
  const settings = { origin: ORIGIN, assets: '/site/x', demo: true, operator: null }
  site = serveSite(house.core, (line) => void house.reports.push(line), settings)
})
afterAll(() => house.close())

const read = (path: string, headers: Record<string, string> = {}) => {
  const [rawPath = '/', rawQueryString = ''] = path.split('?')
  const event: FunctionUrlEvent = {
    rawPath,
    rawQueryString,
    headers,
    cookies: ['session=stolen'],
    requestContext: {
      domainName: 'x.example',
      requestId: randomUUID(),
      http: { method: 'GET', sourceIp: '192.0.2.1' },
    },
    isBase64Encoded: false,
  }
  return site(event)
}

test('a reader without scripts gets every page in every language, and nothing from elsewhere', async () => {
  const open = PAGES.map(([path]) => path).filter((path) => !path.includes(':'))
  for (const language of LANGUAGES)
    for (const path of open) {
      const { statusCode, body, headers, cookies } = await read(`/${language}${path}`)
      const tag = language === 'crh' ? 'crh-Latn' : language
      expect([path, statusCode, cookies]).toEqual([path, 200, []])
      expect(body).toContain(`<html lang="${tag}"`)
      // What somebody searched for is no page of its own.
      const own = path === '/search' ? 'content="noindex"' : `<link rel="canonical" href="${ORIGIN}/${language}${path}"`
      expect(body).toContain(own)
      for (const forbidden of [
        /<script/,
        / style="/,
        /<style/,
        / on\w+="/,
        /src="(https?:)?\/\//,
        /\bundefined\b/,
        /\[object/,
      ])
        expect([path, body.match(forbidden)]).toEqual([path, null])
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['cache-control']).toBe('no-cache')
    }
}, 120_000)

test('a reader comes back to the same page in another language', async () => {
  const { body } = await read('/de/prisoners?view=name&utm_source=letter')
  for (const language of LANGUAGES) expect(body).toContain(`href="/${language}/prisoners?view=name"`)
  expect(body).not.toContain('utm_source')
})

test('a reader at the door is led by what the browser prefers, and nothing is remembered', async () => {
  const { statusCode, headers, cookies } = await read('/', { 'accept-language': 'uk-UA, en;q=0.5' })
  expect([statusCode, headers['location'], headers['vary']?.toLowerCase(), cookies]).toEqual([
    302,
    '/uk/',
    'accept-language',
    [],
  ])
})

test('a reader who has the page already gets no second copy', async () => {
  const { headers } = await read('/en/prisoners')
  const again = await read('/en/prisoners', { 'if-none-match': headers['etag'] ?? '' })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('a reader cannot tell a hidden person from one who was never there, at once and in the picture too', async () => {
  const { ferat } = house.world.prisoners
  const { slug } = ferat.data
  expect((await read(`/en/prisoners/${slug}`)).statusCode).toBe(200)
  await hidePrisoner(house.core, house.world.actors.moderator, {
    id: ferat.id,
    expectedVersion: ferat.version,
    reason: 'The family asked',
  })
  for (const path of ['/en/prisoners/SLUG', '/de/prisoners/SLUG/picture.png']) {
    const hidden = await read(path.replace('SLUG', slug))
    const unknown = await read(path.replace('SLUG', 'nobody-at-all'))
    const { 'content-length': _, ...headers } = hidden.headers
    expect([hidden.statusCode, hidden.body.replaceAll(slug, 'nobody-at-all'), headers]).toEqual([
      404,
      unknown.body,
      unknown.headers,
    ])
  }
  for (const path of ['/en/prisoners', '/en/', '/sitemap.xml']) expect((await read(path)).body).not.toContain(slug)
})

test('a reader sees what was put right: what it said, what it says, why, in their own words as far as there are any', async () => {
  const { emil } = house.world.prisoners
  await changePrisoner(house.core, house.world.actors.editor, {
    id: emil.id,
    expectedVersion: emil.version,
    change: { sentenceMonths: 61 },
    correction: { en: 'A month was left out.' },
    reason: 'The lawyer wrote',
  })
  await house.catchUp()
  for (const path of ['/uk/corrections', `/uk/prisoners/${emil.data.slug}`]) {
    const { body } = await read(path)
    for (const said of [
      '<span lang="en">A month was left out.</span>',
      '<ins>5 років 1 місяць</ins>',
      'Строк за вироком',
    ])
      expect([path, said, body.includes(said)]).toEqual([path, said, true])
  }
})

test('a reader finds somebody by a slip, is offered the right spelling, and is told what to do where nobody is found', async () => {
  const { emil } = house.world.prisoners
  const link = `href="/en/prisoners/${emil.data.slug}"`
  const [word = ''] = emil.data.names[0]?.text.split(' ') ?? []
  const slip = `${word}o`
  const found = await read(`/en/search?q=${slip}`)
  expect([found.body.includes(link), found.body.includes('Did you mean')]).toEqual([true, true])
  expect(found.body).toContain('noindex')
  const exact = await read(`/en/search?q=${word}`)
  expect([exact.body.includes(link), exact.body.includes('Did you mean')]).toEqual([true, false])
  expect((await read('/en/search?q=zzzzzz')).body).toContain('Try the surname alone')
  expect((await read('/en/search?q=z')).body).toContain('at least two letters')
  expect((await read(`/en/search?q=${encodeURIComponent('"><script>')}`)).body).not.toContain('<script')
})

test('a stranger puts no markup into a page, and a cursor from nowhere breaks nothing', async () => {
  const { statusCode, body } = await read(`/en/prisoners?view=${encodeURIComponent('"><script>')}`)
  expect([statusCode, body.includes('<script')]).toEqual([200, false])
  expect((await read('/en/prisoners?after=nonsense')).statusCode).toBe(404)
  for (const path of ['/en/prisoners/%E0%A4%A', '/en/legislatures/nowhere', '/nowhere'])
    expect([path, (await read(path)).statusCode]).toEqual([path, 404])
  expect(house.reports.filter(({ level }) => level === 'error')).toEqual([])
})

test('a page makes few requests of the database, whichever it is', async () => {
  let requests = 0
  house.tables.client.middlewareStack.add((next) => (given) => (requests++, next(given)), {
    step: 'initialize',
    name: 'count',
  })
  const { emil } = house.world.prisoners
  const named = { ':slug': emil.data.slug, ':code': 'none' }
  for (const [path] of PAGES) {
    requests = 0
    await read(`/uk${path.replace(/:\w+/, (name) => named[name as keyof typeof named])}`)
    expect([path, requests <= 12, requests]).toEqual([path, true, requests])
  }
  house.tables.client.middlewareStack.remove('count')
})

test('the site asks nothing that a partner could not ask', () => {
  const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'))
  expect(documents.length).toBeGreaterThan(5)
  for (const [name, document] of documents) {
    const rules = [
      ...specifiedRules,
      costRule('public', {
        first: 25,
        language: 'en',
        slug: 'x',
        code: 'x',
        text: 'x',
        since: '2000-01-01T00:00:00Z',
        filter: {},
      }),
    ]
    expect([name, validate(schemaOf('public'), parse(String(document)), rules).map(({ message }) => message)]).toEqual([
      name,
      [],
    ])
  }
})

test('a journalist asks for the figures of a past day, and hears what they are worth; of no day, of today or of tomorrow they get today’s', async () => {
  const past = await read('/en/coverage?on=2026-11-20')
  expect([past.statusCode, past.body]).toEqual([200, expect.stringContaining('Figures of 20 November 2026')])
  expect(past.body).toContain('value="2026-11-20"')
  for (const day of ['2026-02-30', '2099-01-01', 'yesterday', '%3Cscript%3E'])
    expect((await read(`/de/coverage?on=${day}`)).body).toContain('Das ist kein vergangener Tag.')
  for (const query of ['', '?on=', `?on=${house.core.clock.now().toISOString().slice(0, 10)}`])
    expect((await read(`/en/coverage${query}`)).body).not.toMatch(/Figures of|no day that has passed/)
})
