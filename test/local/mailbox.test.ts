import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '@patronat/local/http/answer.ts'
import { find, type PageRequest } from '@patronat/local/http/server.ts'
import { catchMail, type MailCatcher } from '@patronat/local/mail/mail-catcher.ts'
import { mailboxRoutes } from '@patronat/local/mail/mailbox.ts'

let catcher: MailCatcher
beforeAll(async () => {
  catcher = await catchMail()
})
afterAll(() => catcher.stop())

async function send(subject: string, html: string, text: string): Promise<string> {
  const content = { Simple: { Subject: { Data: subject }, Body: { Html: { Data: html }, Text: { Data: text } } } }
  const mail = { FromEmailAddress: 'no-reply@patronat.example', Destination: { ToAddresses: ['office@house.example'] } }
  const response = await fetch(`${catcher.endpoint}/v2/email/outbound-emails`, {
    method: 'POST',
    headers: { authorization: 'AWS4', 'content-type': 'application/json' },
    body: JSON.stringify({ ...mail, Content: content }),
  })
  return ((await response.json()) as { MessageId: string }).MessageId
}

async function visit(path: string): Promise<Answer> {
  const route = find(mailboxRoutes(catcher), path)
  if (route === undefined || !('page' in route)) throw new Error(`no page at ${path}`)
  const asked: PageRequest = {
    method: 'GET',
    path,
    query: new URLSearchParams(),
    languages: 'de',
    form: new URLSearchParams(),
    cookieHeader: null,
    address: '127.0.0.1',
  }
  return route.page(asked)
}

test('a mail is in the list, newest first, and on its own page, with nothing of it run or fetched', async () => {
  await send('First', '<p>one</p>', 'one')
  const id = await send(
    '<script>alert(1)</script>',
    '<!DOCTYPE html><script>alert(2)</script>',
    'See https://a.example/?x=1&y=2 <b>',
  )
  const list = String((await visit('/mail/')).body)
  expect(list.indexOf('&lt;script&gt;')).toBeLessThan(list.indexOf('First'))
  expect(list).not.toContain('<script>alert')
  expect(list).toContain('an office@house.example')

  const page = await visit(`/mail/${id}`)
  expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  expect(page.body).toContain('<a href="https://a.example/?x=1&amp;y=2" rel="noopener">')
  expect(page.body).not.toContain('<b>')
  expect(page.body).not.toContain('alert(2)')

  const asSent = await visit(`/mail/${id}/page`)
  expect(asSent.headers?.['content-security-policy']).toContain("default-src 'none'")
  expect(asSent.headers?.['content-security-policy']).toMatch(/sandbox allow-popups(?!.*allow-scripts)/)
})

test('a program finds all mails as JSON', async () => {
  const { body } = await visit('/mail/store')
  expect(JSON.parse(String(body))).toMatchObject({
    emails: [{ subject: 'First' }, { body: { text: expect.any(String) } }],
  })
})

test('a mail that is not there is said to be gone', async () => {
  expect(await visit('/mail/ses-0')).toMatchObject({ status: 404 })
  expect(await visit('/mail/a/b/c')).toMatchObject({ status: 404 })
})

test('a page that rebinds its name to this machine reads no codes from the mail endpoint', async () => {
  const status = await new Promise((resolve) => {
    request(`${catcher.endpoint}/store`, { headers: { host: 'evil.example' } }, (response) =>
      resolve(response.statusCode),
    ).end()
  })
  expect(status).toBe(421)
})
