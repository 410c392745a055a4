import { AxeBuilder } from '@axe-core/playwright'
import { LANGUAGES } from '@patronat/site/language/language.ts'
import { PAGES } from '@patronat/site/route/pages.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'

let house: House
const names: Record<string, string> = {}
beforeAll(async () => {
  house = await openHouse()
  type Slugs = {
    edges: { node: { slug: string; patrons: { edges: { node: { parliamentarian: { slug: string } } }[] } } }[]
  }
  const found = await house.publicly<{
    prisoners: Slugs
    legislatures: { code: string }[]
    campaigns: { slug: string }[]
    cases: { slug: string }[]
  }>(
    `{ prisoners(first: 1, filter: { hasPatron: true }) { edges { node { slug
         patrons(first: 1) { edges { node { parliamentarian { slug } } } } } } }
       legislatures { code } campaigns { slug } cases { slug } }`,
  )
  const person = found.prisoners.edges[0]?.node
  names['/prisoners/:slug'] = person?.slug ?? ''
  names['/patrons/:slug'] = person?.patrons.edges[0]?.node.parliamentarian.slug ?? ''
  names['/campaigns/:slug'] = found.campaigns[0]?.slug ?? ''
  names['/cases/:slug'] = found.cases[0]?.slug ?? ''
  names['/legislatures/:code'] = found.legislatures[0]?.code ?? ''
})
afterAll(() => house.close())

/** A telephone and a desk, by day and at night: each language is looked at in one of them, so all of them are. */
const EYES = [
  { width: 390, dark: true },
  { width: 1280, dark: false },
  { width: 390, dark: false },
  { width: 1280, dark: true },
  { width: 390, dark: true },
] as const

/** The markup is the same in all of them, so each page is looked at closely in one, in turn; `SITE_AXE=all` for all. */
const EVERY = process.env['SITE_AXE'] === 'all'

test.each(LANGUAGES.map((language, at) => ({ language, ...(EYES[at] ?? EYES[0]) })))(
  'a reader of $language with a screen reader can use every page ($width px, dark: $dark), and no script runs',
  async ({ language, width, dark }) => {
    const { context, page, faults } = await house.open({ width, dark })
    for (const [at, path] of [
      ...PAGES.map(([known]) => known.replace(/:\w+/, names[known] ?? '')),
      // What a list can be narrowed by, a box that finds somebody in another script, and one that finds nobody.
      '/prisoners?in=region:Crimea',
      '/search?q=%D0%94%D0%B6%D0%B5%D0%B2',
      '/search?q=zzzz',
      '/nowhere',
    ].entries()) {
      const answer = await page.goto(`${house.origin}/${language}${path}`)
      expect([path, answer?.status()]).toEqual([path, path === '/nowhere' ? 404 : 200])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      // The office site goes on in the reader's language, where it speaks it.
      const office = await page.locator('.site-foot a[href^="/office/"]').getAttribute('href')
      expect(office).toBe(`/office/?lang=${language}`)
      // Nor does a table hide columns where nobody scrolls to.
      const hidden = await page
        .locator('.scroll')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)
      expect([path, wide, hidden, await page.locator('script').count()]).toEqual([path, 0, 0, 0])
      if (EVERY || LANGUAGES[at % LANGUAGES.length] === language)
        expect([path, await faultsOf(page)]).toEqual([path, []])
    }
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await context.close()
  },
  60_000,
)

test('a wife writes at night on a telephone, by keyboard alone and without a script, comes back with her code, and axe finds nothing on the way', async () => {
  const { context, page, faults } = await house.open({ width: 390, dark: true })
  await page.goto(`${house.origin}/uk/prisoners/${names['/prisoners/:slug']}`)
  await page.getByRole('link', { name: 'Ви рідні або адвокат?' }).click()
  expect(await page.title()).toBe('Форма')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('radio', { name: 'Поки що нічого не говорити' }).focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Що нам треба знати?').focus()
  await page.keyboard.type('Мовчіть два тижні')
  await page.getByRole('button', { name: 'Надіслати' }).focus()
  await page.keyboard.press('Enter')
  const code = await page.locator('.return-code').textContent()
  expect(code).toMatch(/^(\d{4} ){3}\d{4}$/)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Повернутися' }).click()
  await page.getByLabel('Ваш код').fill(code ?? '')
  await page.keyboard.press('Enter')
  await page.getByText('Мовчіть два тижні').waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
