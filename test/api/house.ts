import { SESv2Client } from '@aws-sdk/client-sesv2'
import { randomUUID } from 'node:crypto'
import { createOfficeAuth } from '@patronat/auth/office/office-auth.ts'
import { userOf } from '@patronat/auth/staff/invitation.ts'
import { createStaffAuth, type StaffMethod } from '@patronat/auth/staff/staff-auth.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import { recordCode } from '@patronat/core/office/office.ts'
import { recordPasskey } from '@patronat/core/staff/change-staff.ts'
import type { FunctionUrlEvent, FunctionUrlHandler } from '@patronat/functions/http/function-url.ts'
import { postOffice } from '@patronat/functions/mail/post-office.ts'
import { projectorOf } from '@patronat/functions/stream/projector.ts'
import { relayOf } from '@patronat/functions/stream/relay.ts'
import { serveConsole } from '@patronat/functions/surface/console.ts'
import { serveOffice } from '@patronat/functions/surface/office.ts'
import { servePublic } from '@patronat/functions/surface/public.ts'
import { ENDPOINT, SURFACE_HEADER } from '@patronat/graphql/yoga.ts'
import type { Surface } from '@patronat/graphql/surface.ts'
import { connectionTo } from '@patronat/local/database/database.ts'
import { catchMail, wentOutBy } from '@patronat/local/mail/mail-catcher.ts'
import { startPump } from '@patronat/local/pump.ts'
import { checkpointsInMemory } from '@patronat/local/stream/checkpoint.ts'
import type { Consumer, StreamRecord } from '@patronat/local/stream/event.ts'
import { Browser } from '../auth/browser.ts'
import { startDatabase } from '../support/database.ts'
import { makeWorld } from '../support/world.ts'

const ORIGIN = 'http://localhost:4000'
const SECRET = 'a secret of a test, thirty-two bytes or more'

/** What a GraphQL surface said. `text` is the body as it was sent. */
export type Answer = {
  status: number
  headers: Record<string, string>
  text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- a test says what it expects
  data: any
  errors: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}

/** One browser at one surface: it keeps cookies, and says the header that our own pages say. */
export type Visitor = {
  browser: Browser
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>
  /** Anything else than a query in JSON; null takes a header away. */
  send(request: Partial<Sent>): Promise<Answer>
}
type Sent = { method: string; query: string; body: string; headers: Record<string, string | null> }

export type House = Awaited<ReturnType<typeof openHouse>>

/**
 * Everything but the ports: the small world, real sign-in, the three handlers of `functions`, and the stream
 * with its two consumers. Nothing follows from what was committed before `catchUp` is called.
 */
export async function openHouse() {
  const database = await startDatabase()
  const world = await makeWorld(database.tables)
  const { core, tables } = { core: world.core, tables: database.tables }
  const mail = await catchMail()
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const ses = new SESv2Client({ endpoint: mail.endpoint, region: 'local', credentials })
  const reports: { level: string; code: string; requestId: string; error?: unknown }[] = []
  const report = (line: (typeof reports)[number]) => void reports.push(line)

  const auth = { tables, secret: SECRET, baseURL: ORIGIN }
  const officeAuth = createOfficeAuth({ ...auth, sendCode: (letter) => recordCode(core, letter) })
  const onEnrolled = (staffId: string) => recordPasskey(core, staffId)
  const staffAuth = createStaffAuth({ ...auth, rpID: 'localhost', origin: ORIGIN, onEnrolled })
  const handlers = {
    public: servePublic(core, report),
    office: serveOffice(core, officeAuth, report),
    console: serveConsole(core, staffAuth, report, { methods: ['passkey', 'local-code'], offices: officeAuth }),
  } as const satisfies Record<Surface, FunctionUrlHandler>
  /** The console as it is deployed: a code is no signature there. */
  const deployedConsole = serveConsole(core, staffAuth, report, { methods: ['passkey'], offices: officeAuth })

  const stream: StreamRecord[] = []
  const recorder: Consumer['handler'] = ({ Records }) => {
    stream.push(...Records)
    return Promise.resolve({ batchItemFailures: [] })
  }
  const consumers: Consumer[] = [
    { name: 'projector', handler: projectorOf(core) },
    {
      name: 'relay',
      handler: relayOf({
        core,
        origin: ORIGIN,
        post: postOffice(core, ses, 'no-reply@patronat.example', wentOutBy(mail.endpoint)),
      }),
    },
    { name: 'recorder', handler: recorder },
  ]
  const checkpoints = checkpointsInMemory()

  /** Lets the projector and the relay handle all that was committed, and what follows from it. */
  async function catchUp(): Promise<void> {
    const connection = connectionTo(database.endpoint)
    const quick = { dataDir: null, tries: 3, pauseMs: () => 1 }
    const pump = await startPump({ tables, connection, consumers, checkpoints, ...quick })
    await pump.drain()
    await pump.stop()
  }

  /** Oldest first. */
  const mailsTo = async (address: string) =>
    (await mail.mails()).filter(({ destination }) => destination.to.includes(address))

  const visitor = (surface: Surface, handler: FunctionUrlHandler = handlers[surface], browser = new Browser()) =>
    visitorOf(surface, handler, browser)

  /** Somebody at the office surface, signed in with the code from their mail. */
  async function officeVisitor(mailbox: string, language = 'en'): Promise<Visitor> {
    const visit = visitor('office')
    await visit.ask(REQUEST_CODE, { input: { mailbox, language } })
    await catchUp()
    const { data, text } = await visit.ask(ENTER_CODE, {
      input: { mailbox, code: codeIn((await mailsTo(mailbox)).at(-1)) },
    })
    if (data?.enterCode?.mailbox !== mailbox) throw new Error(`${mailbox} could not sign in: ${text}`)
    return visit
  }

  /** A member of staff at the console, with a session that was opened in this way. */
  async function staffVisitor(
    actor: Actor,
    method: StaffMethod = 'passkey',
    handler: FunctionUrlHandler = handlers.console,
  ): Promise<Visitor> {
    const staffId = actor.kind === 'staff' ? actor.id : ''
    const { engine, sessions } = staffAuth.internals
    const user = await userOf(engine, { staffId, email: `${staffId.toLowerCase()}@staff.example`, name: 'Staff' })
    const visit = visitor('console', handler)
    visit.browser.take(await sessions.open(user.id, method, 900))
    return visit
  }

  async function close(): Promise<void> {
    ses.destroy()
    await mail.stop()
    await database.stop()
  }

  return {
    world,
    core,
    tables,
    handlers,
    deployedConsole,
    staffAuth,
    consumers,
    stream,
    reports,
    catchUp,
    mailsTo,
    allMails: mail.mails,
    visitor,
    officeVisitor,
    staffVisitor,
    close,
  }
}

export const REQUEST_CODE = `mutation ($input: RequestCodeInput!) {
  requestCode(input: $input) { __typename ... on CodeRequest { mailbox minutes digits } ... on Failure { code field message } }
}`
export const ENTER_CODE = `mutation ($input: EnterCodeInput!) {
  enterCode(input: $input) { __typename ... on OfficeViewer { mailbox } ... on Failure { code field message } }
}`

/** The eight digits of a mail. */
export const codeIn = (mail: { body: { text?: string } } | undefined): string =>
  /\b\d{4} ?\d{4}\b/.exec(mail?.body.text ?? '')?.[0].replace(' ', '') ?? 'no code'

/** A function-URL event, as CloudFront and Lambda would make it. */
export const eventFor = (path: string, sent: Partial<Sent>, browser?: Browser): FunctionUrlEvent => ({
  rawPath: path,
  rawQueryString: sent.query ?? '',
  ...(browser?.cookieHeader ? { cookies: browser.cookieHeader.split('; ') } : {}),
  headers: Object.fromEntries(Object.entries(sent.headers ?? {}).filter(([, value]) => value !== null)) as Record<
    string,
    string
  >,
  requestContext: {
    domainName: 'localhost',
    requestId: randomUUID(),
    http: { method: sent.method ?? 'POST', sourceIp: '127.0.0.1' },
  },
  ...(sent.body === undefined ? {} : { body: sent.body }),
  isBase64Encoded: false,
})

function visitorOf(surface: Surface, handler: FunctionUrlHandler, browser: Browser): Visitor {
  async function send(sent: Partial<Sent>): Promise<Answer> {
    const headers = { 'content-type': 'application/json', [SURFACE_HEADER]: surface, ...sent.headers }
    const result = await handler(eventFor(ENDPOINT[surface], { ...sent, headers }, browser))
    browser.take({ setCookies: result.cookies })
    const { data = null, errors = [] } = result.body.startsWith('{') ? (JSON.parse(result.body) as Partial<Answer>) : {}
    const named = Object.entries(result.headers).map(([name, value]) => [name.toLowerCase(), value])
    return { status: result.statusCode, headers: Object.fromEntries(named), text: result.body, data, errors }
  }
  return {
    browser,
    send,
    ask: (query, variables, headers) =>
      send({ body: JSON.stringify({ query, variables }), ...(headers === undefined ? {} : { headers }) }),
  }
}
