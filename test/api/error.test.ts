import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { FunctionUrlHandler } from '@patronat/functions/http/function-url.ts'
import { serveOffice } from '@patronat/functions/surface/office.ts'
import { servePublic } from '@patronat/functions/surface/public.ts'
import { ENDPOINT, SURFACE_HEADER } from '@patronat/graphql/yoga.ts'
import { ERROR_TEXT } from '@patronat/graphql/error/error.text.ts'
import { eventFor, openHouse, type House, type Visitor } from './house.ts'

let house: House
let anna: Visitor
beforeAll(async () => {
  house = await openHouse()
  await house.catchUp()
  anna = await house.officeVisitor('anna.beispiel@parliament.example')
})
afterAll(() => house.close())

const SECRET_TEXT = 'the table patronat-registry-7 burns'
const broken = new Proxy({}, { get: () => () => Promise.reject(new Error(SECRET_TEXT)) })

/** A surface whose database has just gone. */
function brokenHouse(reports: unknown[]) {
  const core = { ...house.core, tables: { ...house.tables, client: broken as never } }
  return { core, report: (line: unknown) => void reports.push(line) }
}

const body = JSON.stringify({ query: '{ prisoners(first: 1) { edges { cursor } } }' })
const send = (handler: FunctionUrlHandler, surface: 'public' | 'office', headers: Record<string, string> = {}) => {
  const all = { 'content-type': 'application/json', [SURFACE_HEADER]: surface, ...headers }
  const event = eventFor(ENDPOINT[surface], { body, headers: all })
  return handler({ ...event, cookies: ['patronat-office=a.b'] }).then((result) => ({ event, result }))
}

test('a stranger reads of a fault of ours only under which number it is in the log', async () => {
  const reports: { requestId?: string; error?: unknown }[] = []
  const { core, report } = brokenHouse(reports)
  const { event, result } = await send(servePublic(core, report), 'public')
  const { requestId } = event.requestContext
  expect(result.body).not.toContain('burns')
  expect(JSON.parse(result.body)).toMatchObject({
    errors: [{ message: expect.stringContaining(requestId), extensions: { code: 'INTERNAL', requestId } }],
  })
  expect(result.headers['x-request-id']).toBe(requestId)
  expect(reports).toMatchObject([{ level: 'error', code: 'INTERNAL', requestId }])
})

test('an office whose session cannot be read is told so, with a number, and not dropped', async () => {
  const reports: { requestId?: string }[] = []
  const { core, report } = brokenHouse(reports)
  const session = () => Promise.reject(new Error(SECRET_TEXT))
  const handler = serveOffice(core, { session } as never, report)
  const { event, result } = await send(handler, 'office')
  const { requestId } = event.requestContext
  expect(result.statusCode).toBe(500)
  expect(result.body).not.toContain('burns')
  expect(JSON.parse(result.body)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL', requestId } }] })
  expect(reports).toMatchObject([{ level: 'error', requestId }])
})

test('what breaks before the first field is asked is masked too', async () => {
  const reports: { requestId?: string }[] = []
  const error = vi.spyOn(JSON, 'parse').mockImplementationOnce(() => {
    throw new Error(SECRET_TEXT)
  })
  const { core, report } = brokenHouse(reports)
  const { result } = await send(servePublic(core, report), 'public')
  error.mockRestore()
  expect(result.body).not.toContain('burns')
})

const REGISTER = `mutation ($input: RegisterOfficeInput!) {
  registerOffice(input: $input) { __typename ... on Failure { code field message detail } }
}`
const CODE = `mutation ($input: RequestCodeInput!) {
  requestCode(input: $input) { __typename ... on Failure { code field message detail } }
}`

/** What goes wrong in good faith, the code and the field that it is answered with. */
const EXPECTED = [
  { mailbox: 'anna@gmail.com', code: 'office.domainForeign', field: 'mailbox' },
  { mailbox: 'anna@europarl.europa.eu.evil.example', code: 'office.domainLookalike', field: 'mailbox' },
  { mailbox: 'anna@europаrl.europa.eu', code: 'office.domainLookalike', field: 'mailbox' },
  { mailbox: 'anna+x@parliament.example', code: 'office.mailboxPlusAddress', field: 'mailbox' },
  { mailbox: 'anna', code: 'office.mailboxInvalid', field: 'mailbox' },
  { mailbox: 'clara.muster@council.example', code: 'office.memberForeign', field: 'mailbox' },
] as const

test.each(EXPECTED.flatMap((one) => (['en', 'uk', 'de'] as const).map((language) => ({ ...one, language }))))(
  'an office that types $mailbox reads in $language what is wrong, where, and what to do',
  async ({ mailbox, code, field, language }) => {
    const visitor = house.visitor('office')
    const input = { mailbox, language, parliamentarian: house.world.members.anna.id }
    const { data, errors } = await visitor.ask(CODE, { input }, { 'accept-language': `${language}-AT,en;q=0.5` })
    expect(errors).toEqual([])
    expect(data.requestCode).toMatchObject({ __typename: 'Failure', code, field })
    const [beginning] = ERROR_TEXT[code][language].split('{')
    expect(data.requestCode.message.startsWith(beginning)).toBe(true)
    expect(data.requestCode.message).not.toMatch(/[{}]/)
  },
)

test('an office that asks for what is not there gets the same failure as for what is not its own', async () => {
  const ask = async (parliamentarian: string) => {
    const { data } = await anna.ask(REGISTER, {
      input: { parliamentarian, language: 'en', commandId: parliamentarian },
    })
    return data.registerOffice as { code: string }
  }
  expect(await ask('par_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toMatchObject({ code: 'record.notFound' })
  expect(await ask(house.world.prisoners.emil.id)).toMatchObject({ code: 'record.notFound' })
  expect(await ask('')).toMatchObject({ code: 'record.notFound' })
})

test('nobody finds a mailbox, a code or a text of ours in the log of a whole morning', () => {
  const log = JSON.stringify(house.reports.map(({ level, code, requestId }) => ({ level, code, requestId })))
  expect(log).not.toMatch(/@|\b\d{8}\b/)
})
