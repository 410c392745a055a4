import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signInStaff } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a moderator who goes on before an act is answered keeps the next dialog and what was typed in it', async () => {
  const { page, context } = await house.open()
  await signInStaff(house, page, 'Daryna Svitlohora')
  await page.goto(`${house.origin}/console/#/prisoners`)
  const person = page.locator('table tbody tr').first()
  await person.waitFor()
  await person.click()
  await page.waitForURL(/show$/)
  await page.getByRole('region', { name: 'Names' }).waitFor()
  const address = page.url()

  const late = Promise.withResolvers<void>()
  await context.route('**/console/graphql', async (route) => {
    const body = route.request().postData() ?? ''
    console.log(Date.now() % 100000, body.slice(0, 60).replaceAll('\n', ' '))
    if (body.includes('erifyActivity')) await late.promise
    await new Promise((r) => setTimeout(r, 700))
    await route.continue()
  })
  await page.goto(`${house.origin}/console/#/activities`)
  await page.getByRole('article').first().getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Verify' }).click()
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.getByRole('button', { name: 'Hide', exact: true }).click()
  const reason = page.getByRole('dialog').getByLabel('Reason')
  await reason.waitFor()
  await reason.fill('the wife asked at night')
  late.resolve()
  for (let i = 0; i < 40; i += 1) {
    console.log(
      i,
      page.url().slice(-40),
      await page.getByRole('dialog').count(),
      await reason.inputValue({ timeout: 100 }).catch(() => 'GONE'),
    )
    await new Promise((r) => setTimeout(r, 150))
  }
  expect(await reason.inputValue()).toBe('the wife asked at night')
}, 90_000)
