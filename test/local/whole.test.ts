import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import { run, type Running } from '@patronat/local/run.ts'
import type { Settings } from '@patronat/local/settings.ts'
import { welcome } from '@patronat/local/welcome.ts'
import { allItems, tally } from '../support/raw.ts'
import { Visitor } from './visitor.ts'

const folders: string[] = []
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'patronat-whole-')))
  return folders.at(-1) as string
}
const start = (dataDir: string, settings: Partial<Settings> = {}) =>
  run({ port: 0, dataDir, fresh: false, demo: true, now: null, ...settings }, () => {})

const demoDir = folder()
let demo: Running
beforeAll(async () => {
  demo = await start(demoDir)
})
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  await demo.stop()
  for (const each of folders) rmSync(each, { recursive: true })
})

const PRISONERS = `{ prisoners(first: 50) { edges { node { slug updatedAt patronCount } } } }`
type Prisoners = { prisoners: { edges: { node: { slug: string; updatedAt: string; patronCount: number } }[] } }
const prisonersOf = async ({ origin }: Running) =>
  (await new Visitor(origin).ask<Prisoners>('public', PRISONERS)).prisoners.edges.map(({ node }) => node)

const moderatorOf = ({ composition }: Running) => {
  const found = composition.signIns.find(({ kind }) => kind === 'moderator')
  if (found?.staffId === undefined) throw new Error('The demo has no moderator')
  return { ...found, staffId: found.staffId }
}

const VIEWER = `{ viewer { name roles } }`

test('who starts it finds it ready, with demo prisoners who have patrons, and everybody they can be', async () => {
  const visitor = new Visitor(demo.origin)
  expect((await visitor.get('/healthz')).status).toBe(200)
  const prisoners = await prisonersOf(demo)
  expect(prisoners.length).toBeGreaterThan(10)
  expect(prisoners.some(({ patronCount }) => patronCount > 0)).toBe(true)
  const titles = { en: 'Who would you like to be?', uk: 'Ким ви хочете бути?', de: 'Wer möchten Sie sein?' }
  for (const [language, title] of Object.entries(titles)) {
    const body = (await (await visitor.get(`/local/?lang=${language}`)).text()).replaceAll('<wbr>', '')
    expect(body).toContain(title)
    for (const { email } of demo.composition.signIns) expect(body).toContain(email)
    expect(body).toContain(`<input type="hidden" name="staffId" value="${moderatorOf(demo).staffId}">`)
  }
})

test('a moderator signs in by the code in the mailbox, and is known to the console', async () => {
  const { staffId, email, label } = moderatorOf(demo)
  const visitor = new Visitor(demo.origin)
  const asked = await visitor.post('/local/sign-in?lang=uk', { staffId })
  expect(asked.status).toBe(303)
  const page = await (await visitor.get(asked.headers.get('location') ?? '')).text()
  expect(page).toContain('<html lang="uk">')
  expect(page).toContain(label)
  const code = await visitor.newestCode(email)
  expect((await visitor.mails(email)).at(-1)?.subject).toBe('Ваш код для входу до Patronat')

  const wrong = await visitor.post('/local/sign-in?lang=de', { staffId, code: code === '00000000' ? '1' : '00000000' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Verbleibende Versuche: 2.')
  const stranger = await new Visitor(demo.origin).post('/local/sign-in', { staffId, code })
  expect(await stranger.text()).toContain('asked for in another browser')

  const entered = await visitor.post('/local/sign-in', { staffId, code })
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/console/'])
  expect(await visitor.ask('console', VIEWER)).toEqual({ viewer: { name: label, roles: ['MODERATOR'] } })
  expect((await visitor.post('/local/sign-in', { staffId, code })).status).toBe(422)
})

test('nobody is in the console by one click, whatever id they send', async () => {
  const visitor = new Visitor(demo.origin)
  await visitor.post('/local/sign-in', { staffId: moderatorOf(demo).staffId })
  expect(await visitor.ask('console', VIEWER)).toEqual({ viewer: null })
  for (const staffId of ['stf_01ARZ3NDEKTSV4RRFFQ69G5FAV', '__proto__', 'pld_x', '#'])
    expect([staffId, (await visitor.post('/local/sign-in', { staffId })).status]).toEqual([staffId, 404])
})

test('who opens the API in a browser gets the explorer, which fetches nothing from elsewhere', async () => {
  const page = await new Visitor(demo.origin).get('/graphql', { accept: 'text/html' })
  const policy = page.headers.get('content-security-policy') ?? ''
  const html = await page.text()
  expect(html).toContain('Patronat: explorer')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/)
  expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=["']?(https?:)?\/\//i)
})

test('who starts a second one on the same folder is told about the first', async () => {
  await expect(start(demoDir)).rejects.toThrow(
    new RegExp(`already runs on ${demoDir}[\\s\\S]*${demo.origin}/[\\s\\S]*set DATA_DIR`),
  )
  expect((await fetch(`${demo.origin}/healthz`)).status).toBe(200)
})

test('who stops it and starts it again finds the same, and nothing twice', async () => {
  const count = async () => {
    const { tables, close } = await openForCommand(demoDir)
    const counted = tally(await allItems(tables))
    await close()
    return counted
  }
  const mailed = async () => (await new Visitor(demo.origin).mails()).length
  await demo.drain()
  const sent = await mailed()
  const before = { prisoners: await prisonersOf(demo), items: await count(), signIns: demo.composition.signIns }
  await demo.stop()
  demo = await start(demoDir)
  await demo.drain()
  expect({ prisoners: await prisonersOf(demo), items: await count(), signIns: demo.composition.signIns }).toEqual(
    before,
  )
  // What was mailed before is not mailed again.
  expect(await mailed()).toBe(sent)
})

test('who starts without demo data gets one invitation, which lets the administrator in once', async () => {
  const dataDir = folder()
  const first = await start(dataDir, { demo: false })
  const { invitation } = first.composition
  const token = /#\/invitation\?token=([\w-]+)$/.exec(invitation ?? '')?.[1]
  expect(welcome(first, '.data')).toContain(`${first.origin}/console/#/invitation?token=${token}`)
  const visitor = new Visitor(first.origin)
  expect(await (await visitor.get('/local/?lang=en')).text()).toContain('use the invitation that the start printed')
  const accept = `mutation { acceptInvitation(token: "${token}") { ... on Staff { roles } ... on Failure { code } } }`
  const accepted = await visitor.ask<{ acceptInvitation: { roles: string[] } }>('console', accept)
  expect(accepted.acceptInvitation.roles).toContain('ADMIN')
  const again = await new Visitor(first.origin).ask('console', accept)
  expect(again).toEqual({ acceptInvitation: { code: 'staff.invitationUsed' } })
  await first.stop()

  const second = await start(dataDir, { demo: false })
  expect(second.composition.invitation).toBeNull()
  expect(welcome(second, '.data')).not.toContain('invitation')
  await second.stop()
})

test('who sets the clock moves the campaign, and a code still lives ten real minutes', async () => {
  const dataDir = folder()
  const moved = await start(dataDir, { now: new Date('2031-12-21T09:00:00Z') })
  try {
    expect((await prisonersOf(moved)).map(({ updatedAt }) => updatedAt.slice(0, 4))).toContain('2031')
    const { staffId, email } = moderatorOf(moved)
    const visitor = new Visitor(moved.origin)
    const codeAfter = async (seconds: number) => {
      await visitor.post('/local/sign-in', { staffId })
      const code = await visitor.newestCode(email)
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })
      const answer = await visitor.post('/local/sign-in', { staffId, code })
      vi.useRealTimers()
      return answer
    }
    const { tables, close } = await openForCommand(dataDir)
    const sentAt = Date.now() / 1000
    await visitor.post('/local/sign-in', { staffId })
    const codes = (await allItems(tables, 'auth')).filter(({ pk }) => pk.startsWith('staff#verification#identifier#'))
    expect(codes.length).toBeGreaterThan(0)
    // What TTL goes by is the real time, too: a year too early, and the code would be swept away.
    for (const { expiresAt } of codes) expect(Math.abs((expiresAt as number) - sentAt - 600)).toBeLessThan(30)
    await close()
    expect((await codeAfter(585)).headers.get('location')).toBe('/console/')
    expect(await (await codeAfter(601)).text()).toContain('no longer good')
  } finally {
    await moved.stop()
  }
})
