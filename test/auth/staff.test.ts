import { afterAll, expect, test } from 'vitest'
import { createOfficeAuth } from '@patronat/auth/office/office-auth.ts'
import { enterLocalCode, requestLocalCode } from '@patronat/auth/staff/local-sign-in.ts'
import { createStaffAuth } from '@patronat/auth/staff/staff-auth.ts'
import { startDatabase } from '../support/database.ts'
import { type Authenticator, createAuthenticator } from './authenticator.ts'
import { Browser } from './browser.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)

const origin = 'http://localhost:3000'
const secret = 'a secret of a test, thirty-two bytes or more'
const settings = { tables, secret, baseURL: origin, rpID: 'localhost', origin }
const auth = createStaffAuth(settings)

let count = 0
const somebody = () => {
  count += 1
  return { staffId: `stf_${count}`, email: `staff-${count}@campaign.example`, name: `Staff ${count}` }
}

async function send(browser: Browser, path: string, body?: unknown, headers: Record<string, string> = { origin }) {
  const request = new Request(`${origin}/console/auth${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...browser.headers, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await auth.handler(request)
  browser.take({ setCookies: response.headers.getSetCookie() })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> & { challenge: string } }
}

async function enrol(browser: Browser, device: Authenticator, how: { verifies?: boolean } = {}) {
  const options = await send(browser, '/passkey/generate-register-options')
  if (options.status !== 200) return options
  return send(browser, '/passkey/verify-registration', {
    response: device.register(options.body, how),
    createSession: true,
  })
}

async function signIn(browser: Browser, device: Authenticator, how: { verifies?: boolean } = {}) {
  const options = await send(browser, '/passkey/generate-authenticate-options')
  return send(browser, '/passkey/verify-authentication', { response: device.authenticate(options.body, how) })
}

async function invited(who = somebody()) {
  const { token } = await auth.invite({ ...who, expiresInHours: 24 })
  const browser = new Browser()
  browser.take(await auth.acceptInvitation(token))
  return { who, token, browser, device: createAuthenticator({ rpID: 'localhost', origin }) }
}

const session = (browser: Browser) => auth.session(browser.cookieHeader)

async function signInByCode(browser: Browser, who: ReturnType<typeof somebody>) {
  let code = ''
  const sendCode = async (letter: { code: string }) => void (code = letter.code)
  const { cookieHeader } = browser
  browser.take(await requestLocalCode(auth, { staffId: who.staffId, cookieHeader, address: '127.0.0.1', sendCode }))
  browser.take(await enterLocalCode(auth, { ...who, code, cookieHeader: browser.cookieHeader }))
}

test('somebody invited enrols a passkey, and from then on signs in with it', async () => {
  const { who, browser, device } = await invited()
  expect(await session(browser)).toMatchObject({ staffId: who.staffId, method: 'invitation' })
  const invitation = browser.cookieHeader
  expect(await enrol(browser, device)).toEqual({ status: 200, body: { done: true } })
  expect(await session(browser)).toMatchObject({ staffId: who.staffId, method: 'passkey' })
  expect(await auth.session(invitation)).toBeNull()

  const later = new Browser()
  expect(await signIn(later, device)).toEqual({ status: 200, body: { done: true } })
  expect(await session(later)).toMatchObject({ staffId: who.staffId, method: 'passkey', userId: expect.any(String) })
})

test('a session of staff is kept from scripts and from other sites', async () => {
  const who = somebody()
  const safe = createStaffAuth({ ...settings, secureCookies: true })
  const { token } = await safe.invite({ ...who, expiresInHours: 1 })
  const { setCookies } = await safe.acceptInvitation(token)
  expect(setCookies).toEqual([
    expect.stringMatching(/^patronat-console=[^;]+; Max-Age=900; Path=\/console; HttpOnly; Secure; SameSite=Strict$/),
  ])
})

test('an invitation opens one session, even if twenty use it at once', async () => {
  const { token } = await auth.invite({ ...somebody(), expiresInHours: 24 })
  const uses = await Promise.allSettled(Array.from({ length: 20 }, () => auth.acceptInvitation(token)))
  expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(auth.acceptInvitation(token)).rejects.toMatchObject({ code: 'actor.notSignedIn' })
})

test.each([
  ['unknown', async () => 'nobody-made-this'],
  ['too old', async () => (await auth.invite({ ...somebody(), expiresInHours: -1 })).token],
  [
    'withdrawn',
    async () => {
      const who = somebody()
      const { token } = await auth.invite({ ...who, expiresInHours: 24 })
      await auth.endSessionsOf(who.staffId)
      return token
    },
  ],
])('an invitation that is %s opens nothing', async (_, tokenOf) => {
  await expect(auth.acceptInvitation(await tokenOf())).rejects.toMatchObject({ code: 'actor.notSignedIn' })
})

test('two members of staff cannot share an address', async () => {
  const who = somebody()
  await auth.invite({ ...who, expiresInHours: 1 })
  const other = auth.invite({ ...somebody(), email: who.email, expiresInHours: 1 })
  await expect(other).rejects.toMatchObject({ code: 'input.invalid', field: 'email' })
})

test('staff cannot enrol or use a passkey that does not check who holds it', async () => {
  const first = await invited()
  expect((await enrol(first.browser, first.device, { verifies: false })).status).toBe(403)
  const second = await invited()
  await enrol(second.browser, second.device)
  const later = new Browser()
  expect((await signIn(later, second.device, { verifies: false })).status).toBe(403)
  expect(await session(later)).toBeNull()
})

test('a copied passkey is refused when its counter falls behind', async () => {
  const { browser, device } = await invited()
  await enrol(browser, device)
  await signIn(new Browser(), device)
  device.rewind()
  const copy = new Browser()
  expect((await signIn(copy, device)).status).not.toBe(200)
  expect(await session(copy)).toBeNull()
})

test('a passkey answer cannot be sent twice', async () => {
  const { browser, device } = await invited()
  await enrol(browser, device)
  const later = new Browser()
  const options = await send(later, '/passkey/generate-authenticate-options')
  const response = device.authenticate(options.body)
  const replay = new Browser()
  replay.take({ setCookies: later.cookieHeader.split('; ') })
  expect((await send(later, '/passkey/verify-authentication', { response })).status).toBe(200)
  expect((await send(replay, '/passkey/verify-authentication', { response })).status).toBe(400)
})

test('the options tell the browser to check who holds the passkey', async () => {
  const { browser } = await invited()
  const enrolment = await send(browser, '/passkey/generate-register-options')
  expect(enrolment.body).toMatchObject({ authenticatorSelection: { userVerification: 'required' } })
  const signing = await send(new Browser(), '/passkey/generate-authenticate-options')
  expect(signing.body).toMatchObject({ userVerification: 'required', rpId: 'localhost' })
})

test('nobody enrols a passkey without a session, nor with a local code', async () => {
  const stranger = new Browser()
  expect((await send(stranger, '/passkey/generate-register-options')).status).toBe(401)
  expect((await send(stranger, '/passkey/verify-registration', { response: {} })).status).toBe(401)
  const local = new Browser()
  await signInByCode(local, somebody())
  expect((await send(local, '/passkey/generate-register-options')).status).toBe(403)
  expect((await send(local, '/passkey/verify-registration', { response: {} })).status).toBe(403)
})

test('a session without a way in cannot be made', async () => {
  const who = somebody()
  const local = new Browser()
  await signInByCode(local, who)
  const { internalAdapter } = await auth.internals.engine.$context
  expect(await internalAdapter.createSession((await session(local))?.userId ?? '')).toBeNull()
})

test.each([
  ['POST', '/sign-up/email'],
  ['POST', '/sign-in/email'],
  ['GET', '/get-session'],
  ['GET', '/list-sessions'],
  ['POST', '/update-user'],
  ['POST', '/update-session'],
  ['POST', '/delete-user'],
  ['GET', '/passkey/list-user-passkeys'],
  ['POST', '/passkey/delete-passkey'],
  ['POST', '/passkey/update-passkey'],
  ['GET', '/ok'],
  ['GET', '/error'],
  ['GET', '/sign-out'],
  ['POST', '/sign-out/'],
  ['POST', '//sign-out'],
  ['POST', '/open-session'],
  ['GET', '/__proto__'],
])('a signed-in member of staff finds nothing at %s %s', async (method, path) => {
  const browser = new Browser()
  await signInByCode(browser, somebody())
  expect((await send(browser, path, method === 'POST' ? {} : undefined)).status).toBe(404)
})

test.each([['https://evil.example'], ['null'], ['']])(
  'a page at %j can neither sign staff out nor in',
  async (from) => {
    const browser = new Browser()
    await signInByCode(browser, somebody())
    expect((await send(browser, '/sign-out', {}, { origin: from })).status).toBe(403)
    expect(await session(browser)).not.toBeNull()
    const answer = await send(new Browser(), '/passkey/verify-authentication', { response: {} }, { origin: from })
    expect(answer.status).toBe(403)
  },
)

test('staff sign out, in the browser and on the server', async () => {
  const browser = new Browser()
  await signInByCode(browser, somebody())
  const stolen = browser.cookieHeader
  expect((await send(browser, '/sign-out', {})).status).toBe(200)
  expect(await auth.session(stolen)).toBeNull()
})

test('all sessions and passkeys of somebody who leaves can be ended', async () => {
  const { who, browser, device } = await invited()
  await enrol(browser, device)
  await auth.endSessionsOf(who.staffId)
  expect(await session(browser)).toBeNull()
  expect((await signIn(new Browser(), device)).status).toBe(200)
  await auth.forgetPasskeysOf(who.staffId)
  expect((await signIn(new Browser(), device)).status).toBe(401)
})

test('anonymous ceremonies are counted by address', async () => {
  const counted = createStaffAuth({ ...settings, addressOf: () => '192.0.2.1' })
  const ask = () => counted.handler(new Request(`${origin}/console/auth/passkey/generate-authenticate-options`))
  const answers = await Promise.all(Array.from({ length: 250 }, ask))
  // Twice the limit at most, should a window end in between.
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10)
})

test('a member of staff on one machine signs in with a code, under the rules of offices', async () => {
  const who = somebody()
  const browser = new Browser()
  let code = ''
  const sendCode = async (letter: { code: string }) => void (code = letter.code)
  const ask = { staffId: who.staffId, cookieHeader: null, address: '127.0.0.1', sendCode }
  browser.take(await requestLocalCode(auth, ask))
  const enter = (entered: string, cookieHeader: string) => enterLocalCode(auth, { ...who, code: entered, cookieHeader })
  await expect(enter(code, '')).rejects.toMatchObject({ code: 'office.codeExpired' })
  const wrong = code === '00000000' ? '00000001' : '00000000'
  await expect(enter(wrong, browser.cookieHeader)).rejects.toMatchObject({ detail: { triesLeft: 2 } })
  browser.take(await enter(code, browser.cookieHeader))
  expect(await session(browser)).toMatchObject({ staffId: who.staffId, method: 'local-code' })
})

test('an office is nobody in the console, and staff are nobody in an office', async () => {
  let code = ''
  const sendCode = async (letter: { code: string }) => void (code = letter.code)
  const office = createOfficeAuth({ tables, secret, baseURL: origin, sendCode })
  const who = somebody()
  const browser = new Browser()
  const ask = { mailbox: who.email, language: 'de', address: '192.0.2.9', cookieHeader: null }
  browser.take(await office.requestCode(ask))
  browser.take(await office.enterCode({ mailbox: who.email, code, cookieHeader: browser.cookieHeader }))
  await signInByCode(browser, who)
  const swapped = browser.cookieHeader
    .replaceAll('patronat-office=', 'x=')
    .replaceAll('patronat-console=', 'patronat-office=')
    .replaceAll('x=', 'patronat-console=')
  expect(await auth.session(swapped)).toBeNull()
  expect(await office.session(swapped)).toBeNull()
})
