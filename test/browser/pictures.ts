import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { type House, openHouse, signInStaff } from './house.ts'

/** Takes the README's pictures again, from a fresh house with demo people: `pnpm pictures`. */
const FOLDER = fileURLToPath(new URL('../../packages/docs/pictures/', import.meta.url))

type Picture = {
  name: string
  width?: number
  dark?: true
  staff?: string
  show: (house: House, page: Page) => Promise<unknown>
}

const MODERATOR = 'Daryna Svitlohora'

const PICTURES: readonly Picture[] = [
  { name: 'start', show: ({ origin }, page) => page.goto(`${origin}/local/?lang=en`) },
  { name: 'office-waiting', show: ({ origin }, page) => page.goto(`${origin}/office/?lang=en`) },
  {
    name: 'office-person-phone',
    width: 390,
    show: async ({ origin }, page) => {
      await page.goto(`${origin}/office/?lang=de`)
      await page.locator('main li a').first().click()
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    name: 'console-review',
    staff: MODERATOR,
    show: async ({ origin }, page) => {
      await page.goto(`${origin}/console/#/review?kind=PLEDGE`)
      await page
        .getByText(/waits \d/)
        .nth(1)
        .click()
      await page.getByRole('heading', { name: 'The office' }).waitFor()
    },
  },
  {
    name: 'console-prisoners-dark',
    dark: true,
    staff: MODERATOR,
    show: async ({ origin }, page) => {
      await page.goto(`${origin}/console/#/prisoners`)
      await page.getByRole('button', { name: 'Quiet' }).first().waitFor()
    },
  },
]

const house = await openHouse()
try {
  mkdirSync(FOLDER, { recursive: true })
  for (const { name, width, dark, staff, show } of PICTURES) {
    const { context, page } = await house.open({
      ...(width === undefined ? {} : { width }),
      ...(dark === true ? { dark } : {}),
    })
    if (staff !== undefined) await signInStaff(house, page, staff)
    await show(house, page)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(FOLDER, `${name}.png`) })
    await context.close()
    console.log(`packages/docs/pictures/${name}.png`)
  }
} finally {
  await house.close()
}
