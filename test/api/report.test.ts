import { afterAll, describe, expect, test } from 'vitest'
import { answerReport } from '@patronat/core/report/answer-report.ts'
import { findReportByCode, listReportsInState } from '@patronat/core/report/report.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { serveReport } from '@patronat/functions/surface/report.ts'
import { LANGUAGES } from '@patronat/site/language/language.ts'
import { REPORT_TEXT } from '@patronat/site/report/report.text.ts'
import { because } from '../support/pledges.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
await house.catchUp()
const told: unknown[] = []
const handler = serveReport(core, (line) => void told.push(line), '/site/x')

let address = 0
const ask = async (path: string, form?: Record<string, string>, from = `192.0.2.${(address += 1) % 250}`) => {
  const [rawPath = '', rawQueryString = ''] = path.split('?')
  return handler({
    rawPath,
    rawQueryString,
    headers: { 'accept-language': 'uk' },
    requestContext: {
      domainName: 'patronat.example',
      requestId: 'one',
      http: { method: form === undefined ? 'GET' : 'POST', sourceIp: from },
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    isBase64Encoded: false,
  })
}
const NONCE = /name="form" value="([0-9a-f-]{36})"/
const nonceOf = (body: string) => NONCE.exec(body)?.[1] ?? ''
const codeOf = (body: string) => /(\d{4} ){3}\d{4}/.exec(body)?.[0] ?? ''
const send = async (form: Record<string, string>, path = '/report/?l=en') =>
  ask(path, { form: nonceOf((await ask('/report/')).body), ...form })

test.each(LANGUAGES)(
  'somebody who writes in %s finds the form, without script, cookie or trace of whose page it is',
  async (language) => {
    const { body, headers, cookies } = await ask(`/report/?l=${language}`)
    const text = REPORT_TEXT[language]
    expect(body).toContain(text.wishes.QUIET.label)
    expect(body).not.toMatch(/<script|patronat/i)
    expect(/<title>(.*)<\/title>/.exec(body)?.[1]).toBe(text.tab)
    expect(cookies).toEqual([])
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    for (const value of Object.values(text)) if (typeof value === 'string') expect(value).not.toBe('')
  },
)

test('a wife writes at night, gets a code, comes back with it, reads the answer and writes once more', async () => {
  const sent = await send({ wish: 'QUIET', about: 'Еміль', words: 'Мовчіть, будь ласка <b>', contact: '' })
  const code = codeOf(sent.body)
  expect(code).not.toBe('')
  expect(sent.body).toContain('Somebody answers by 26.11.2026, 11:00')
  const [waiting] = (await listReportsInState(core, world.organisation.id, 'WAITING', { first: 10 })).items
  const report = waiting?.item ?? expect.fail('nobody waits')
  const answer = { id: report.id, expectedVersion: report.version, words: 'Тиша.' }
  await answerReport(core, world.actors.moderator, answer)

  const back = await ask('/report/code?l=uk', { code: code.replaceAll(' ', '') })
  expect(back.statusCode).toBe(200)
  expect(back.body).toContain('Тиша.')
  expect(back.body).toContain('Мовчіть, будь ласка &lt;b&gt;')
  const more = await ask('/report/code?l=uk', { code, words: 'Дякую', form: nonceOf(back.body) })
  expect(more.body).toContain('Дякую')
  expect(more.body).toContain(REPORT_TEXT.uk.state.WAITING)
})

describe('what goes wrong ends in no dead end', () => {
  test('a form without a wish, without a name, or too long is shown again with all that was typed', async () => {
    for (const [form, says] of [
      [{ about: 'Kept Name', words: 'kept words' }, REPORT_TEXT.en.missingWish],
      [{ wish: 'HIDE', contact: 'kept words' }, REPORT_TEXT.en.missingAbout],
      [{ wish: 'HIDE', about: 'kept words'.repeat(30) }, REPORT_TEXT.en.tooLong],
    ] as const) {
      const refused = await send(form)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain(says)
      expect(refused.body).toContain('kept words')
    }
  })

  test('a wrong code opens nothing and says what to do; a script that tries many is stopped', async () => {
    const wrong = await ask('/report/code?l=de', { code: '1234 5678 9012 3456' })
    expect([wrong.statusCode, wrong.body.includes(REPORT_TEXT.de.unknownCode)]).toEqual([404, true])
    // What was typed stays to be mended, as text.
    expect(wrong.body).toContain('value="1234 5678 9012 3456"')
    const odd = await ask('/report/code?l=de', { code: '"><b>' })
    expect(odd.body).not.toContain('<b>')
    const statuses: number[] = []
    for (let at = 0; at < 32; at += 1)
      statuses.push((await ask('/report/code', { code: '1234567890123456' }, '198.51.100.7')).statusCode)
    expect(statuses.at(-1)).toBe(429)
  })

  test('a script that fills in what nobody sees is thanked and writes nothing', async () => {
    const before = (await listReportsInState(core, world.organisation.id, 'WAITING', { first: 100 })).items.length
    const caught = await send({ wish: 'HIDE', about: 'Spam', website: 'https://spam.example' })
    expect(caught.statusCode).toBe(200)
    const after = (await listReportsInState(core, world.organisation.id, 'WAITING', { first: 100 })).items.length
    expect(after).toBe(before)
  })
})

test('the page of a person leads here with their name; a hidden one is not named, and is still found for who answers', async () => {
  const { emil } = world.prisoners
  const path = `/report/?l=en&about=${emil.data.slug}`
  expect((await ask(path)).body).toContain('Emil Testov')
  await hidePrisoner(core, world.actors.moderator, because(emil))
  const { body } = await ask(path)
  expect(body).not.toContain('Emil Testov')
  const sent = await ask('/report/?l=en', { form: nonceOf(body), wish: 'CORRECT', slug: emil.data.slug })
  expect(sent.statusCode).toBe(200)
  const waiting = await listReportsInState(core, world.organisation.id, 'WAITING', { first: 10 })
  expect(waiting.items.map(({ item }) => item.data.prisonerId)).toContain(emil.id)
  expect(told).toEqual([])
})

test('who answers families reads the history of what they wrote; a coordinator and another organisation do not', async () => {
  const code = codeOf((await send({ wish: 'OTHER', about: 'History', words: 'once' })).body)
  const report = (await findReportByCode(core, code)) ?? expect.fail('no report')
  const HISTORY = `query ($id: ID!) { audit(record: $id, first: 5) { edges { node { event } } } }`
  const asked = async (actor: Parameters<typeof house.staffVisitor>[0]) =>
    (await house.staffVisitor(actor)).ask(HISTORY, { id: report.id })
  const seen = await asked(world.actors.editor)
  expect(seen.data?.['audit']).toEqual({ edges: [{ node: { event: 'report.submitted' } }] })
  expect((await asked(world.actors.coordinator)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await asked(world.actors.stranger)).errors[0]?.extensions?.['code']).toBe('NOT_FOUND')
})
