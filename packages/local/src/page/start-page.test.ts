import { expect, test } from 'vitest'
import type { PageRequest } from '../http/server.ts'
import { chooseLanguage } from './language.ts'
import { startPage } from './start-page.ts'

const ask = (given: Partial<PageRequest>): PageRequest => ({
  method: 'GET',
  path: '/local/',
  query: new URLSearchParams(),
  languages: '',
  form: new URLSearchParams(),
  cookieHeader: null,
  address: '127.0.0.1',
  ...given,
})

test.each([
  ['', 'de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['', 'fr, en;q=0.3, uk;q=0.5', 'uk'],
  ['lang=uk', 'de', 'uk'],
  ['lang=fr', '', 'en'],
])('a reader with ?%s and %j gets %s', (query, accept, language) => {
  expect(chooseLanguage(new URLSearchParams(query), accept)).toBe(language)
})

test('a visitor finds everybody they can be, and no name is taken for markup', async () => {
  const page = startPage([
    { kind: 'moderator', label: 'O’Neil <i>', email: 'a@b.example', staffId: 'stf_1"><script>' },
    { kind: 'office', label: 'Office', email: 'office@house.example' },
  ])
  const body = String((await page(ask({ query: new URLSearchParams('lang=de') }))).body)
  expect(body).toContain('<html lang="de">')
  expect(body).toContain('Wer möchten Sie sein?')
  expect(body).toContain('value="stf_1&quot;&gt;&lt;script&gt;"')
  expect(body).toContain('office<wbr>@house.<wbr>example')
  expect(body).not.toContain('<i>')
  expect(body).not.toContain('style="')
})

test('a visitor without demo people is told what to do', async () => {
  expect((await startPage([])(ask({}))).body).toContain('use the invitation')
})
