import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { run } from '@patronat/local/run.ts'
import { openChromium } from '../support/chromium.ts'

type Mail = { subject: string; destination: { to: string[] }; body: { text?: string; html?: string } }

/** A running Patronat in a folder of its own, and a real browser. */
export async function openHouse({ demo = true } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'patronat-browser-'))
  const lines: string[] = []
  const running = await run({ port: 0, dataDir, fresh: false, demo, now: null }, (line) => lines.push(line))
  const browser: Browser = await openChromium()
  const { origin, composition, drain } = running

  const mails = async (to: string): Promise<Mail[]> => {
    const { emails } = (await (await fetch(`${origin}/mail/store`)).json()) as { emails: Mail[] }
    return emails.filter(({ destination }) => destination.to.includes(to))
  }

  return {
    origin,
    drain,
    lines,
    signIns: composition.signIns,
    invitation: composition.invitation,
    mails,
    /** The code in the newest mail to somebody. It is mailed by the relay: wait for it first. */
    async codeFor(address: string): Promise<string> {
      await drain()
      const newest = (await mails(address)).at(-1)
      const digits = /\b(\d{4}\s?\d{4})\b/.exec(newest?.body.text ?? '')?.[1]
      if (digits === undefined) throw new Error(`There is no code for ${address}`)
      return digits.replace(/\s/g, '')
    },
    /** A browser of its own, with its own cookies; what goes wrong in its pages is collected. */
    async open(
      options: { width?: number; dark?: boolean } = {},
    ): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: 900 },
        colorScheme: options.dark === true ? 'dark' : 'light',
        locale: 'en-GB',
      })
      // Only this machine: the links of demo declarations lead nowhere.
      await context.route(
        (url) => url.origin !== origin,
        (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>elsewhere' }),
      )
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      return { context, page, faults }
    },
    async publicly<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    async close() {
      await browser.close()
      await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>

/** Signs somebody of the staff in: the start page, the code from the mailbox, the console. */
export async function signInStaff(house: House, page: Page, name: string): Promise<void> {
  const person = house.signIns.find(({ label }) => label === name)
  if (person === undefined) throw new Error(`Nobody is called ${name}`)
  await page.goto(`${house.origin}/local/?lang=en`)
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await page.getByRole('textbox').fill(await house.codeFor(person.email))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/console\//)
}
