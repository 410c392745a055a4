import { DomainError } from '@patronat/core/base/error.ts'
import { expect, test } from 'vitest'
import type { PageRequest } from '../http/server.ts'
import { type LocalSignIn, signInPage } from './sign-in.ts'

const asked: unknown[] = []
let refusal: DomainError | null = null

const signIn: LocalSignIn = {
  find: async (staffId) => (staffId === 'stf_1' ? { staffId, name: 'O’Neil <i>', email: 'o@campaign.example' } : null),
  async ask(_, from) {
    asked.push(from)
    if (refusal !== null) throw refusal
    return { cookies: ['ask=1; HttpOnly'] }
  },
  async enter(_, given) {
    asked.push(given)
    if (refusal !== null) throw refusal
    return { cookies: ['session=1; HttpOnly', 'ask=; Max-Age=0'] }
  },
}

async function send(given: Partial<PageRequest>, refused: DomainError | null = null) {
  asked.length = 0
  refusal = refused
  const request = { path: '/local/sign-in', languages: '', form: new URLSearchParams(), cookieHeader: 'ask=1' }
  return signInPage(signIn)({ ...request, method: 'GET', query: new URLSearchParams(), address: '127.0.0.1', ...given })
}
const post = (fields: Record<string, string>, language = 'en', refused: DomainError | null = null) =>
  send({ method: 'POST', form: new URLSearchParams(fields), query: new URLSearchParams({ lang: language }) }, refused)

test('a member of staff who asks gets a code in the language of the page, and a page that a reload does not send again', async () => {
  expect(await post({ staffId: 'stf_1' }, 'uk')).toMatchObject({
    status: 303,
    headers: { location: '/local/sign-in?staffId=stf_1&lang=uk', 'set-cookie': ['ask=1; HttpOnly'] },
  })
  expect(asked).toEqual([{ language: 'uk', cookieHeader: 'ask=1', address: '127.0.0.1' }])
  const { status, body } = await send({ query: new URLSearchParams('staffId=stf_1&lang=uk') })
  expect(status).toBe(200)
  for (const part of [
    'O’Neil &lt;i&gt;',
    'autocomplete="one-time-code"',
    'inputmode="numeric"',
    'href="/mail/?lang=uk"',
  ])
    expect(body).toContain(part)
  expect(body).toContain('href="?staffId=stf_1&amp;lang=de"')
  expect(body).not.toContain('style="')
  expect(asked).toEqual([])
})

test('a member of staff who enters the code gets the session and the console', async () => {
  expect(await post({ staffId: 'stf_1', code: '1234 5678' })).toMatchObject({
    status: 303,
    headers: { location: '/console/', 'set-cookie': ['session=1; HttpOnly', 'ask=; Max-Age=0'] },
  })
  expect(asked).toEqual([{ code: '1234 5678', cookieHeader: 'ask=1' }])
})

test.each([
  ['en', new DomainError('office.codeWrong', { detail: { triesLeft: 2 } }), 'Tries left: 2.'],
  ['uk', new DomainError('office.codeUsedUp'), 'код вичерпано'],
  ['de', new DomainError('office.codeExpired'), 'Fordern Sie hier einen neuen an.'],
  ['en', new DomainError('actor.tooMany', { detail: { retryAfterSeconds: 60 } }), 'tried too often'],
])('a member of staff who reads %s and gets it wrong is told beside the field (%#)', async (language, error, part) => {
  const { status, body, headers } = await post({ staffId: 'stf_1', code: '00000000' }, language, error)
  expect(status).toBe(422)
  expect(headers).not.toHaveProperty('set-cookie')
  expect(String(body)).toMatch(new RegExp(`<span class="error" id="code-error">[^<]*${part}`))
  expect(body).toContain('aria-invalid="true" aria-describedby="code-error code-hint"')
})

test('a member of staff who sends an empty field loses no try', async () => {
  expect(await post({ staffId: 'stf_1', code: ' ' })).toMatchObject({ status: 422 })
  expect(asked).toEqual([])
})

test('a stranger gets neither a code nor a session, and a way back', async () => {
  for (const fields of [{ staffId: 'stf_2' }, { staffId: 'stf_2', code: '12345678' }, {}] as Record<string, string>[]) {
    const { status, body } = await post(fields)
    expect(status).toBe(404)
    expect(body).toContain('href="/local/?lang=en"')
  }
  expect(asked).toEqual([])
  expect(await send({})).toMatchObject({ status: 302, headers: { location: '/local/?lang=en' } })
})

test('what breaks is no wrong code', async () => {
  const broken = { ...signIn, enter: () => Promise.reject(new Error('no database')) }
  const form = new URLSearchParams({ staffId: 'stf_1', code: '12345678' })
  const request = { method: 'POST', path: '/local/sign-in', languages: '', query: new URLSearchParams() } as const
  const page = signInPage(broken)({ ...request, form, cookieHeader: null, address: '127.0.0.1' })
  await expect(page).rejects.toThrow('no database')
})
