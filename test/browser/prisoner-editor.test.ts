import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults.ts'
import { type House, openHouse, signInStaff } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const EDITOR = 'Elmaz Fenerdağ'
const PUBLIC =
  'query A($slug: String!) { prisoner(slug: $slug) { status daysInDetention { days } history { type dates { date } } } }'
type Asked = { prisoner: { status: string; history: { type: string; dates: { date: string }[] }[] } | null }

test('an editor on a telephone adds a transfer with a partial date, loses nothing when somebody is faster, and a release waits', async () => {
  const { page, faults } = await house.open({ width: 390, dark: true })
  const desk = (await house.open()).page
  for (const one of [page, desk]) await signInStaff(house, one, EDITOR)
  const { prisoners } = await house.publicly<{ prisoners: { edges: { node: { id: string; slug: string } }[] } }>(
    '{ prisoners(first: 1, filter: { hasPatron: false }) { edges { node { id slug } } } }',
  )
  const person = prisoners.edges[0]?.node ?? { id: '', slug: '' }
  const known = async () => {
    await house.drain()
    return (await house.publicly<Asked>(PUBLIC, { slug: person.slug })).prisoner
  }
  const before = await known()
  for (const one of [page, desk]) await one.goto(`${house.origin}/console/#/prisoners/${person.id}/show`)

  const change = page.getByRole('button', { name: 'Change: History of detention' })
  await change.waitFor()
  expect(await faultsOf(page)).toEqual([])
  await change.press('Enter')
  const dialog = page.getByRole('dialog')
  const addEvent = async (what: string, date: string) => {
    await dialog.getByRole('button', { name: 'Add: History of detention' }).press('Enter')
    await dialog.getByLabel('What happened').last().press('Enter')
    await page.getByRole('option', { name: what, exact: true }).click()
    await dialog.getByRole('button', { name: 'Add: Dates, one for each source' }).last().press('Enter')
    await dialog.getByLabel('Date *').last().fill(date)
    await dialog.getByLabel('Source *').last().fill('The lawyer, by telephone')
    await dialog.getByRole('button', { name: 'Add: Sources' }).last().press('Enter')
    await dialog.getByLabel('Source *').last().fill('The lawyer, by telephone')
  }
  await addEvent('Transferred', '2026-10')
  await dialog.getByLabel('Reason').fill('the lawyer called')

  // A colleague saves something else first: what was typed stays, and can be saved on top.
  await desk.getByRole('button', { name: 'Quiet', exact: true }).first().click()
  await desk.getByRole('dialog').getByLabel('Reason').fill('the family asked')
  await desk.getByRole('dialog').getByRole('button', { name: 'Quiet' }).click()
  await desk.getByText('Quiet from now on.').waitFor()
  const save = dialog.getByRole('button', { name: 'Change: History of detention' })
  await save.press('Enter')
  await dialog.getByText('Somebody changed this meanwhile. It now says:').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await save.press('Enter')
  await page.getByText('Saved.').waitFor()
  expect(await known()).toEqual(before)

  // Shown again, the transfer is public as the month that it is; a release that is recorded then is not.
  await page.getByRole('button', { name: 'Show again' }).first().press('Enter')
  await dialog.getByLabel('Reason').fill('the family agrees')
  await dialog.getByRole('button', { name: 'Show again' }).press('Enter')
  await page.getByText('Shown again.').waitFor()
  const moved = await known()
  expect(moved?.history.at(-1)).toEqual({ type: 'TRANSFERRED', dates: [{ date: '2026-10' }] })
  await change.press('Enter')
  await addEvent('Released', '2026-11-20')
  await dialog.getByLabel('Reason').fill('a call')
  await save.press('Enter')
  await page.getByRole('button', { name: 'Confirm the end' }).waitFor()
  expect(await known()).toEqual(moved)
  await page.getByRole('button', { name: 'Confirm the end' }).press('Enter')
  await dialog.getByLabel('Reason').fill('the family told us')
  await dialog.getByRole('button', { name: 'Confirm the end' }).press('Enter')
  await page.getByText('Confirmed. It is public now.').waitFor()
  expect((await known())?.status).toBe('RELEASED')
  // The refusal itself is written to the browser's log.
  expect(faults.filter((fault) => !fault.includes('Somebody else changed this'))).toEqual([])
}, 120_000)
