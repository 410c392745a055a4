import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults.ts'
import { type House, openHouse, signInStaff } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const COORDINATOR = 'Orest Dalekohliad'

test('a coordinator on a telephone completes a house without a domain, and loses nothing when a colleague moves a deadline first', async () => {
  const { page, faults } = await house.open({ width: 390, dark: true })
  const desk = (await house.open()).page
  for (const one of [page, desk]) await signInStaff(house, one, COORDINATOR)

  await page.goto(`${house.origin}/console/#/legislatures/create`)
  await page.getByLabel('Name, in English').fill('Council of the test')
  await page.getByLabel('Code').fill('ua-test-council')
  await page.getByLabel('Country').fill('UA')
  await page.getByLabel('Level').press('Enter')
  await page.getByRole('option', { name: 'regional', exact: true }).click()
  await page.getByRole('button', { name: 'New house' }).press('Enter')
  await page.getByText('Missing: time zone, languages, official domains').waitFor()
  expect(await faultsOf(page)).toEqual([])

  const dialog = page.getByRole('dialog')
  const save = async (section: string) => {
    await dialog.getByLabel('Reason').fill('asked the council')
    await dialog.getByRole('button', { name: `Change: ${section}` }).press('Enter')
  }
  await page.getByRole('button', { name: 'Change: Time zone and languages' }).press('Enter')
  await dialog.getByLabel('Time zone').fill('kyiv')
  await page.getByRole('option', { name: /Europe\/Kyiv/ }).click()
  await dialog.getByLabel('Languages').fill('ukrai')
  await page.getByRole('option', { name: 'Ukrainian (uk)', exact: true }).click()
  await save('Time zone and languages')
  await page.getByText('Missing: official domains').waitFor()

  // A host at which anybody gets a mailbox is refused with a way out, and the way out is taken.
  await page.getByRole('button', { name: 'Change: Official domains' }).press('Enter')
  await dialog.getByRole('button', { name: 'Add: Official domains' }).press('Enter')
  await dialog.getByLabel('Host').fill('ukr.net')
  await dialog.getByLabel('Link of the source').fill('https://council.example/contacts')
  await save('Official domains')
  await dialog.getByText('Anybody can get a mailbox at ukr.net').first().waitFor()
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByLabel('No domain of its own').press('Space')
  await save('Official domains')
  await page.getByText('Offices register with any mailbox.').waitFor()

  // The same campaign in two windows.
  for (const one of [page, desk]) {
    await one.goto(`${house.origin}/console/#/campaigns`)
    await one.getByRole('link', { name: 'Open: European parliamentarians for the prisoners of the Kremlin' }).click()
    await one.getByRole('button', { name: 'Change: Days' }).press('Enter')
  }
  await dialog.getByLabel('Ends on').fill('2020-01-01')
  await save('Days')
  await dialog.getByText('This is before the campaign starts.').waitFor()
  await dialog.getByLabel('Ends on').fill('2031-12-31')
  await desk.getByLabel('Deadline for declarations').fill('2030-05-06')
  await desk.getByLabel('Reason').fill('two more weeks')
  await desk.getByRole('dialog').getByRole('button', { name: 'Change: Days' }).press('Enter')
  await desk.getByText('Saved.').waitFor()
  await save('Days')
  await dialog.getByText('Deadline for declarations: 2030-05-06').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await save('Days')
  await page.getByText('Saved.').waitFor()
  await page.getByText('December 31, 2031').waitFor()
  await page.getByText('two more weeks').waitFor()
  // Both refusals are told to the browser's console too; nothing else went wrong.
  expect(faults.filter((fault) => !/Anybody can get a mailbox|Somebody else changed this/.test(fault))).toEqual([])
}, 120_000)
