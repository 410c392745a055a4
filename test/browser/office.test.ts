import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EYES, faultsOf } from './faults.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const patron = () => {
  const found = house.signIns.find(({ kind, note }) => kind === 'office' && note === 'patron')
  if (found === undefined) throw new Error('Nobody in the demo is patron')
  return found.email
}

async function enterCode(page: Page, mailbox: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(mailbox)
  await page.getByRole('button', { name: 'Send the code' }).click()
  await page.getByRole('heading', { name: 'Enter the code' }).waitFor()
  await page.getByRole('textbox', { name: 'Code' }).fill(await house.codeFor(mailbox))
}

const SPEECH = 'https://news.example/2026/11/03/speech'
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort())

test('an office loses the network, the browser and the session in the middle of a report, and nothing that it typed', async () => {
  const { context, page, faults } = await house.open({ width: 390 })
  await page.goto(`${house.origin}/office/sign-in?lang=en`)
  await enterCode(page, patron())
  await page.getByRole('link', { name: 'Report a statement' }).first().click()

  // Day, from the link alone; the network goes before it is sent.
  await page.getByLabel('Link').fill(SPEECH)
  expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-11-03')
  await page.getByLabel('Title').fill('In the plenary')
  await context.setOffline(true)
  await page.getByText('No network. What you type is kept').waitFor()
  await page.getByRole('button', { name: 'Report' }).click()
  await page.getByText('No answer came').first().waitFor()
  const address = page.url()
  const command = (await kept(page)).filter((key) => key.startsWith('patronat.command.report'))
  expect(command).toHaveLength(1)

  // The browser is closed, the session over.
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await again.getByText('It was kept on this device.').waitFor()
  await context.clearCookies()
  await again.getByRole('button', { name: 'Report' }).click()
  await again.getByRole('button', { name: 'Sign in' }).click()
  await enterCode(again, patron())
  await again.getByText('It was kept on this device.').waitFor()
  expect(await again.getByLabel('Title').inputValue()).toBe('In the plenary')
  await again.getByRole('button', { name: 'Report' }).click()
  await again
    .getByText(/It waits for a check/)
    .first()
    .waitFor()
  // The button that was pressed is gone: the focus stands on what it did.
  expect(await again.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect((await kept(again)).filter((key) => /form\.|command\./.test(key))).toEqual([])

  // Two pages to print, and a device that forgets.
  await again.goto(address.replace('/statement', '/dossier'))
  await again.getByRole('heading', { name: 'Letters that do no harm' }).waitFor()
  const pdf = (await again.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  await again.getByRole('button', { name: 'Forget what is on this device' }).click()
  await again.getByRole('dialog').getByRole('button', { name: 'Forget' }).click()
  await again.getByRole('heading', { name: 'Be the voice of one prisoner' }).waitFor()
  expect(await kept(again)).toEqual(['patronat.language'])
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
}, 60_000)

test.each(EYES)(
  'an office with a screen reader can use every page of its own ($width px, dark: $dark, $language)',
  async ({ width, dark, language }) => {
    const { page } = await house.open({ width, dark })
    await page.goto(`${house.origin}/office/sign-in?lang=en`)
    await enterCode(page, patron())
    await page.getByRole('link', { name: 'Report a statement' }).first().waitFor()
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const own = links.filter((href) => /\/(pledge|office)\/(plg|ofc)_/.test(href))
    const pages = ['/office/pledges', ...new Set(own)]
    expect(pages.length).toBeGreaterThan(4)
    for (const path of pages) {
      await page.goto(`${house.origin}${path}?lang=${language}`, { waitUntil: 'networkidle' })
      expect([path, await faultsOf(page)]).toEqual([path, []])
    }
  },
  60_000,
)
