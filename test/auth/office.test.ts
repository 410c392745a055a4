import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOfficeAuth } from '@patronat/auth/office/office-auth.ts'
import { startDatabase } from '../support/database.ts'
import { Browser } from './browser.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)

const sent: { mailbox: string; code: string; language: string }[] = []
const settings = {
  tables,
  secret: 'a secret of a test, thirty-two bytes or more',
  baseURL: 'http://localhost:3000',
  sendCode: async (letter: (typeof sent)[number]) => void sent.push(letter),
}
const auth = createOfficeAuth(settings)
const late = createOfficeAuth({ ...settings, codeSeconds: -1 })

let count = 0
/** A mailbox and an address that no other test uses. */
const somebody = () => {
  count += 1
  return { mailbox: `office-${count}@bundestag.example`, address: `192.0.2.${count}` }
}

async function ask(who: ReturnType<typeof somebody>, browser = new Browser(), from = auth) {
  browser.take(await from.requestCode({ ...who, language: 'de', cookieHeader: browser.cookieHeader }))
  return { browser, code: sent.at(-1)?.code ?? '' }
}

const enter = (mailbox: string, code: string, browser: Browser) =>
  auth.enterCode({ mailbox, code, cookieHeader: browser.cookieHeader })

const other = (code: string) => String((Number(code) + 1) % 10 ** 8).padStart(8, '0')

test('an office signs in with the code from its mailbox, and only once', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  expect(sent.at(-1)).toEqual({ mailbox: who.mailbox, code: expect.stringMatching(/^\d{8}$/), language: 'de' })
  const cookieHeader = browser.cookieHeader
  browser.take(await enter(who.mailbox, code, browser))
  expect(await auth.session(browser.cookieHeader)).toEqual({ userId: expect.any(String), mailbox: who.mailbox })
  await expect(auth.enterCode({ mailbox: who.mailbox, code, cookieHeader })).rejects.toMatchObject({
    code: 'office.codeExpired',
    field: 'code',
  })
})

test('the cookies of an office are out of reach of scripts and of other sites', async () => {
  const who = somebody()
  const safe = createOfficeAuth({ ...settings, secureCookies: true })
  const asked = await safe.requestCode({ ...who, language: 'de', cookieHeader: null })
  expect(asked.setCookies).toEqual([
    expect.stringMatching(
      /^patronat-office-ask=[\w-]{43}; Max-Age=600; Path=\/office; HttpOnly; Secure; SameSite=Strict$/,
    ),
  ])
  const browser = new Browser()
  browser.take(asked)
  const entered = await safe.enterCode({
    mailbox: who.mailbox,
    code: sent.at(-1)?.code ?? '',
    cookieHeader: browser.cookieHeader,
  })
  const [session = '', dropped = ''] = entered.setCookies
  expect(session).toMatch(/^patronat-office=[^;]+; Max-Age=604800; Path=\/office; HttpOnly; Secure; SameSite=Lax$/)
  expect(dropped).toMatch(/^patronat-office-ask=; Max-Age=0; Path=\/office;/)
})

test('the third wrong code kills the right one', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  const wrong = () => enter(who.mailbox, other(code), browser)
  await expect(wrong()).rejects.toMatchObject({ code: 'office.codeWrong', field: 'code', detail: { triesLeft: 2 } })
  await expect(wrong()).rejects.toMatchObject({ code: 'office.codeWrong', detail: { triesLeft: 1 } })
  await expect(wrong()).rejects.toMatchObject({ code: 'office.codeUsedUp', field: 'code' })
  await expect(enter(who.mailbox, code, browser)).rejects.toMatchObject({ code: 'office.codeUsedUp', field: 'code' })
})

test('of fifty wrong codes at once three count and none is answered as right', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  const tries = await Promise.allSettled(Array.from({ length: 50 }, () => enter(who.mailbox, other(code), browser)))
  const codes = tries.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'in'))
  expect(codes.filter((one) => one === 'office.codeWrong')).toHaveLength(2)
  expect(codes.filter((one) => one === 'office.codeUsedUp')).toHaveLength(48)
})

test('of five right codes at once exactly one opens a session', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  const tries = await Promise.allSettled(Array.from({ length: 5 }, () => enter(who.mailbox, code, browser)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('another browser cannot use a code, nor use up its tries, nor take its place', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  const thief = new Browser()
  await expect(enter(who.mailbox, code, thief)).rejects.toMatchObject({ code: 'office.codeExpired' })
  const own = await ask(who, thief)
  await expect(enter(who.mailbox, code, thief)).rejects.toMatchObject({ code: 'office.codeWrong' })
  expect(own.code).not.toBe(code)
  browser.take(await enter(who.mailbox, code, browser))
  expect(await auth.session(browser.cookieHeader)).not.toBeNull()
})

test('a code of one mailbox does not open another', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  await expect(enter(somebody().mailbox, code, browser)).rejects.toMatchObject({ code: 'office.codeExpired' })
})

test('asking again kills the code before', async () => {
  const who = somebody()
  const first = await ask(who)
  const before = first.browser.cookieHeader
  await ask(who, first.browser)
  const entry = { mailbox: who.mailbox, code: first.code, cookieHeader: before }
  await expect(auth.enterCode(entry)).rejects.toMatchObject({ code: 'office.codeExpired' })
})

test('a code that is too old is refused', async () => {
  const who = somebody()
  const { browser, code } = await ask(who, new Browser(), late)
  await expect(enter(who.mailbox, code, browser)).rejects.toMatchObject({ code: 'office.codeExpired', field: 'code' })
})

test('a known and an unknown mailbox get the same answer for the same calls to the database', async () => {
  const known = somebody()
  const first = await ask(known)
  await enter(known.mailbox, first.code, first.browser)
  const [forKnown, forUnknown] = [await watched(known), await watched(somebody())]
  expect(forUnknown.calls.length).toBeGreaterThan(0)
  expect({ ...forUnknown, sent: '' }).toEqual({ ...forKnown, sent: '' })
})

test('nothing that is written for somebody who only asks tells the code or the mailbox', async () => {
  const who = somebody()
  const { sent: written } = await watched(who)
  expect(written).toContain('triesLeft')
  expect(written).not.toContain(sent.at(-1)?.code)
  expect(written).not.toContain(who.mailbox)
})

/** What one request for a code sends to the database, and what the browser gets. */
async function watched(who: ReturnType<typeof somebody>) {
  const calls: { name: string; input: unknown }[] = []
  type Step = (args: { input: unknown }) => unknown
  const note =
    (next: Step, { commandName = '' }: { commandName?: string }) =>
    (args: { input: unknown }) => {
      calls.push({ name: commandName, input: args.input })
      return next(args)
    }
  tables.client.middlewareStack.add(note as never, { step: 'initialize', name: 'note' })
  const answer = await auth.requestCode({ ...who, language: 'de', cookieHeader: null })
  tables.client.middlewareStack.remove('note')
  return {
    calls: calls.map(({ name }) => name),
    sent: JSON.stringify(calls),
    answer: answer.setCookies.map((line) => line.replace(/=[\w-]{43};/, '=...;')),
  }
}

describe('limits', () => {
  // At the beginning of a window, so that no test runs over its end.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T10:00:00Z') }))
  afterEach(() => void vi.useRealTimers())

  test('one mailbox gets six codes an hour, from wherever it is asked', async () => {
    const { mailbox } = somebody()
    for (let at = 0; at < 6; at += 1) await ask({ mailbox, address: `198.51.100.${at}` })
    const before = sent.length
    await expect(ask({ mailbox: mailbox.toUpperCase(), address: '198.51.100.99' })).rejects.toMatchObject({
      code: 'actor.tooMany',
      detail: { retryAfterSeconds: 3600 },
    })
    expect(sent).toHaveLength(before)
    vi.setSystemTime(Date.parse('2026-12-01T11:00:00Z'))
    await expect(ask({ mailbox, address: '198.51.100.99' })).resolves.toBeDefined()
  })

  test('one /64 counts as one client', async () => {
    const from = (at: number) => ask({ ...somebody(), address: `2001:db8:1:2:${at.toString(16)}::1` })
    const asked = await Promise.allSettled(Array.from({ length: 70 }, (_, at) => from(at + 1)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(60)
    await expect(ask({ ...somebody(), address: '2001:db8:1:3::1' })).resolves.toBeDefined()
  })
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  browser.take(await enter(who.mailbox, code, browser))
  const stolen = browser.cookieHeader
  browser.take(await auth.signOut(browser.cookieHeader))
  expect(browser.cookieHeader).not.toContain('patronat-office=')
  expect(await auth.session(stolen)).toBeNull()
})

test('freezing an office ends all its sessions and no other', async () => {
  const [who, bystander] = [somebody(), somebody()]
  const browsers = await Promise.all(
    [who, who, bystander].map(async (one) => {
      const browser = new Browser()
      browser.take(await auth.requestCode({ ...one, language: 'de', cookieHeader: null }))
      const code = sent.findLast(({ mailbox }) => mailbox === one.mailbox)?.code ?? ''
      return { one, browser, code }
    }),
  )
  const last = browsers.slice(1)
  for (const { one, browser, code } of last) browser.take(await enter(one.mailbox, code, browser))
  await auth.endSessionsOf(who.mailbox)
  const open = await Promise.all(last.map(({ browser }) => auth.session(browser.cookieHeader)))
  expect(open).toEqual([null, expect.objectContaining({ mailbox: bystander.mailbox })])
})

/** An index that shows nothing yet. */
const lag =
  (next: (args: never) => unknown, { commandName }: { commandName?: string }) =>
  (args: never) =>
    commandName === 'QueryCommand' ? { response: {}, output: { Items: [], $metadata: {} } } : next(args)

test('freezing an office ends a session that the index does not show yet', async () => {
  const who = somebody()
  const { browser, code } = await ask(who)
  browser.take(await enter(who.mailbox, code, browser))
  tables.client.middlewareStack.add(lag as never, { step: 'initialize', name: 'lag' })
  await auth.endSessionsOf(who.mailbox)
  tables.client.middlewareStack.remove('lag')
  expect(await auth.session(browser.cookieHeader)).toBeNull()
})

test.each([
  ['no cookie', ''],
  ['a cookie that we did not sign', 'patronat-office=abc.def'],
  ['a cookie of another realm', 'patronat-console=abc.def'],
])('%s is no session', async (_, cookieHeader) => {
  expect(await auth.session(cookieHeader)).toBeNull()
})
