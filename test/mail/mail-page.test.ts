import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { contrast } from '@patronat/design/contrast.ts'
import { writeGallery } from '@patronat/mail/gallery.ts'

const folder = mkdtempSync(join(tmpdir(), 'patronat-mail-'))
const mails = writeGallery(folder)
let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** `rgb(1, 2, 3)` as `#010203`. */
const hex = (rgb: string): string => {
  const parts = (rgb.match(/\d+/gu) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'))
  return `#${parts.join('')}`
}

/** Every run of text as it is painted: its colour, and the first ground beneath it that is painted. */
const paintedText = (page: Page) =>
  page.evaluate(() => {
    const ground = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? ground(element.parentElement) : backgroundColor
    }
    return [...document.body.querySelectorAll('h1,p,a,span,strong,blockquote')]
      .filter((element) => element.textContent.trim() !== '' && element.getClientRects().length > 0)
      .map((element) => ({
        text: element.textContent.slice(0, 40),
        colour: getComputedStyle(element).color,
        ground: ground(element),
      }))
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`a reader on a telephone or a wide screen sees every mail whole and clear (${colorScheme})`, async () => {
    const page = await browser.newPage({ colorScheme })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const mail of mails) {
      await page.goto(pathToFileURL(mail).href)
      for (const width of [360, 700]) {
        await page.setViewportSize({ width, height: 800 })
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
            .map((element) => element.tagName + element.textContent.slice(0, 40)),
        )
        expect(wide, `${basename(mail)} at ${width}`).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      const faint = (await paintedText(page)).filter(({ colour, ground }) => contrast(hex(colour), hex(ground)) < 7)
      expect(faint, basename(mail)).toEqual([])
    }
    expect(asked, 'a mail asked for more than itself').toHaveLength(mails.length)
    await page.close()
  }, 60_000)

test('a reader on a telephone copies the code in one piece, from one line', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  await page.goto(pathToFileURL(join(folder, 'officeCode.de.html')).href)
  const code = page.locator('.code')
  expect(await code.innerText()).toBe('48312097')
  const lines = await code.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return {
      rows: range.getClientRects().length,
      fits: range.getBoundingClientRect().right < element.getBoundingClientRect().right,
    }
  })
  expect(lines).toEqual({ rows: 1, fits: true })
  await page.close()
})
