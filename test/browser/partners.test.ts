import { readdirSync, readFileSync } from 'node:fs'
import { PUBLIC_LIMIT } from '@patronat/embed/developer/public-limit.ts'
import { LIMIT } from '@patronat/graphql/limit.ts'
import { PAGE_LIMIT } from '@patronat/core/table/page.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const EXAMPLES = new URL('../../packages/embed/src/example/', import.meta.url)
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'))

test('a partner who copies any example gets an answer with something in it', async () => {
  const listed = readFileSync(new URL('examples.ts', EXAMPLES), 'utf8')
  for (const name of examples) {
    const answer = await house.publicly<Record<string, { edges?: unknown[]; prisoners?: number }>>(
      readFileSync(new URL(name, EXAMPLES), 'utf8'),
    )
    const counts = Object.values(answer).map(({ edges, prisoners }) => edges?.length ?? prisoners ?? 0)
    expect([name, counts.every((count) => count > 0), listed.includes(`./${name}?raw`)]).toEqual([name, true, true])
  }
})

test('a partner reads the limits that the API keeps', () => {
  const { cost, depth } = LIMIT.public
  expect(PUBLIC_LIMIT).toEqual({ cost, depth, page: PAGE_LIMIT })
})

test.each([
  { width: 1280, dark: false, language: 'en' },
  { width: 390, dark: true, language: 'de' },
])(
  'a partner with a screen reader uses the whole dashboard ($width px, dark: $dark, $language)',
  async ({ width, dark, language }) => {
    const { context, page, faults } = await house.open({ width, dark })
    await page.goto(`${house.origin}/partners/?lang=${language}`, { waitUntil: 'networkidle' })
    const { coverage } = await house.publicly<{ coverage: { prisoners: number; withSpeakingPatron: number } }>(
      '{ coverage { prisoners withSpeakingPatron } }',
    )
    const sentence = await page.locator('.sentence').textContent()
    expect(sentence?.match(/\d+/g)?.map(Number)).toEqual([coverage.withSpeakingPatron, coverage.prisoners])
    expect(await page.locator('.notice, .empty, [aria-busy=true]').count()).toBe(0)
    for (const part of await page.locator('summary').all()) await part.click()
    expect(await faultsOf(page)).toEqual([])

    await page.locator('patronat-waiting th a').first().click()
    await page.waitForURL(new RegExp(`/${language}/prisoners/[\\w-]+$`))
    expect(faults).toEqual([])
    await context.close()
  },
  30_000,
)

test('a partner opens an example in the explorer, and it runs there', async () => {
  const { context, page } = await house.open()
  await page.goto(`${house.origin}/partners/?lang=en`)
  await page.getByText('Who waits longest for a patron?', { exact: true }).click()
  await page.getByRole('link', { name: /explorer.*Who waits longest/ }).click()
  await page.waitForLoadState('networkidle')
  const answer = page.waitForResponse((response) => response.request().postData()?.includes('LongestWithout') === true)
  await page.getByRole('button', { name: /execute/i }).click()
  expect(await (await answer).text()).toContain('daysInDetention')
  await context.close()
}, 30_000)

test('a reader is told that the API is away, and gets the answer when it is back', async () => {
  const { context, page } = await house.open()
  await page.route('**/graphql', (route) => route.abort())
  await page.goto(`${house.origin}/partners/?lang=en`)
  const notice = page.locator('patronat-waiting .notice')
  await notice.getByText('does not answer').waitFor()
  await page.unroute('**/graphql')
  await notice.getByRole('button').click()
  await page.locator('patronat-waiting table').waitFor()
  await context.close()
}, 30_000)
