import { afterAll, beforeAll, expect, test } from 'vitest'
import { EYES, faultsOf } from './faults.ts'
import { type House, openHouse, signInStaff } from './house.ts'

let house: House
let slug: string
beforeAll(async () => {
  house = await openHouse()
  const { prisoners } = await house.publicly<{ prisoners: { edges: { node: { slug: string } }[] } }>(
    '{ prisoners(first: 1, filter: { hasPatron: false }) { edges { node { slug } } } }',
  )
  slug = prisoners.edges[0]?.node.slug ?? ''
})
afterAll(() => house.close())

const OPEN_PAGES = [
  '/local/',
  '/mail/',
  '/office/',
  '/office/prisoners',
  '/office/prisoner/SLUG',
  '/office/register',
  '/office/sign-in',
  '/console/#/login',
]
const STAFF_PAGES = [
  '',
  'review',
  'review?kind=PLEDGE',
  'review?kind=ACTIVITY',
  'review?kind=OFFICE',
  'pledges',
  'prisoners',
  'parliamentarians',
  'legislatures',
  'import',
]

test.each(EYES)(
  'somebody with a screen reader can use every open page ($width px, dark: $dark, $language)',
  async ({ width, dark, language }) => {
    const { page } = await house.open({ width, dark })
    for (const path of OPEN_PAGES) {
      const [before, hash = ''] = path.replace('SLUG', slug).split('#')
      await page.goto(`${house.origin}${before}?lang=${language}${hash === '' ? '' : `#${hash}`}`, {
        waitUntil: 'networkidle',
      })
      expect([path, await faultsOf(page)]).toEqual([path, []])
    }
  },
  120_000,
)

test.each(EYES)(
  'a moderator with a screen reader can use the console ($width px, dark: $dark)',
  async ({ width, dark }) => {
    const { page } = await house.open({ width, dark })
    await signInStaff(house, page, 'Daryna Svitlohora')
    for (const path of STAFF_PAGES) {
      await page.goto(`${house.origin}/console/#/${path}`, { waitUntil: 'networkidle' })
      if (path.startsWith('review'))
        await page
          .getByText(/waits \d/)
          .first()
          .click()
      await page.waitForLoadState('networkidle')
      expect([path, await faultsOf(page)]).toEqual([path, []])
    }
  },
  120_000,
)
