import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signInStaff } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a moderator who goes on before an act is answered stays where they are, with what they typed', async () => {
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
    const isVerify = (route.request().postData() ?? '').includes('verifyActivity(')
    if (isVerify) await late.promise
    await route.continue()
  })
  await page.goto(`${house.origin}/console/#/review?kind=ACTIVITY`)
  await page.locator('main a[href*="review/"]').first().click()
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Verify' }).click()
  await page.goto(address)
  await page.getByRole('region', { name: 'Names' }).waitFor()
  await page.getByRole('button', { name: 'Hide', exact: true }).click()
  const reason = page.getByRole('dialog').getByLabel('Reason')
  await reason.fill('the wife asked at night')
  late.resolve()
  await page.getByText('Verified.').waitFor()
  expect(page.url()).toBe(address)
  expect(await reason.inputValue()).toBe('the wife asked at night')
}, 90_000)
