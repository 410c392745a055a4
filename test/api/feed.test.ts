import { randomUUID } from 'node:crypto'
import { reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { serveSite } from '@patronat/functions/surface/site.ts'
import { LANGUAGES } from '@patronat/site/language/language.ts'
import { afterAll, expect, test } from 'vitest'
import { because, pledgeIn } from '../support/pledges.ts'
import { addPrisoner } from '../support/people.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const settings = { origin: 'https://patronat.example', assets: '/site/x', demo: true, operator: null }
const site = serveSite(core, (line) => void house.reports.push(line), settings)

const read = (rawPath: string, headers: Record<string, string> = {}) =>
  site({
    rawPath,
    rawQueryString: '',
    headers,
    requestContext: {
      domainName: 'x.example',
      requestId: randomUUID(),
      http: { method: 'GET', sourceIp: '192.0.2.1' },
    },
    isBase64Encoded: false,
  })

/** The elements of a text that must be well formed: every one that is opened is closed, in order. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const seen: string[] = []
  for (const [, close, name = '', empty] of xml.replace(/^<\?xml.*?\?>/, '').matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name)
    else seen.push(name)
    if (close === '' && empty === '') open.push(name)
  }
  expect(open).toEqual([])
  return seen
}

test('a newsroom follows what patrons did by Atom in every language; a family’s HIDE takes it out at once', async () => {
  const prisoner = await addPrisoner(world, 'Erika Newsworthy')
  const { pledge, actor } = await pledgeIn(world, 'ACTIVE', { prisoner })
  const said = await reportActivity(core, actor, {
    pledgeId: pledge.id,
    kind: 'MONTHLY_STATEMENT',
    on: '2026-11',
    url: 'https://news.example/said?a=1&b=2',
    title: 'They <said> & meant it',
    language: 'en',
  })
  await verifyActivity(core, world.actors.moderator, because(said))
  await house.catchUp()

  for (const language of LANGUAGES) {
    const { statusCode, headers, body } = await read(`/${language}/feed.atom`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    expect(elementsOf(body).filter((name) => name === 'entry')).toHaveLength(1)
    expect(body).toContain(`<id>urn:patronat:${said.id}</id>`)
    expect(body).toContain('<updated>2026-11-01T00:00:00Z</updated>')
    expect(body).toContain('They &lt;said&gt; &amp; meant it')
    expect(body).toContain('https://news.example/said?a=1&amp;b=2')
  }
  const { headers } = await read('/en/feed.atom')
  expect((await read('/en/feed.atom', { 'if-none-match': headers['etag'] ?? '' })).statusCode).toBe(304)
  const home = await read('/de/')
  expect(home.body).toMatch(/rel="alternate"\s+type="application\/atom\+xml"/)

  await hidePrisoner(core, world.actors.moderator, because(prisoner))
  const after = await read('/en/feed.atom')
  expect(after.body).not.toContain(said.id)
  expect(elementsOf(after.body)).not.toContain('entry')
})
