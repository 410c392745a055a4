import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signInStaff } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const MODERATOR = 'Daryna Svitlohora'
const OFFICE = {
  house: 'German Bundestag',
  typed: 'stu',
  member: 'Konstantin Sturmblatt',
  mailbox: 'office.konstantin.sturmblatt@bundestag.example',
  /** On a channel that the roster lists for the member: one moderator is enough. */
  post: 'https://x.com/demo_patronat_konstantin_sturmblatt/status/1',
}

const CARD = `query Card($slug: String!) {
  prisoner(slug: $slug) {
    id
    lastStatement { title }
    patrons(first: 10) { edges { node { id lastStatement { title } parliamentarian { name(language: "en") } } } }
  }
  pledges(first: 100) { edges { node { prisoner { slug } } } }
}`
type Card = {
  prisoner: {
    id: string
    lastStatement: { title: string } | null
    patrons: { edges: { node: { id: string; parliamentarian: { name: string } } }[] }
  } | null
  pledges: { edges: { node: { prisoner: { slug: string } } }[] }
}

test('an office registers and pledges, a moderator accepts, a partner sees it; QUIET freezes it, HIDE takes it away', async () => {
  const office = await house.open({ width: 390 })
  const moderator = await house.open()
  const card = async (slug: string) => house.publicly<Card>(CARD, { slug })

  // The office, on a telephone: one person's story, then register with the official mailbox.
  const { page } = office
  await page.goto(`${house.origin}/office/?lang=en`)
  await page.locator('main a[href*="prisoner/"]').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const slug = decodeURIComponent(page.url().split('/').at(-1) ?? '')
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).split('\n')[0] ?? ''
  await page
    .getByRole('button', { name: 'Our office will be patron' })
    .or(page.getByRole('link', { name: 'Our office will be patron' }))
    .click()
  await page.getByLabel('House').selectOption({ label: OFFICE.house })
  await page.getByRole('combobox', { name: 'Member' }).pressSequentially(OFFICE.typed)
  await page.getByRole('option', { name: OFFICE.member }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  const mailbox = page.getByLabel('E-mail address')
  await mailbox.fill('konstantin@bundestag.example.evil.example')
  await page.getByRole('button', { name: 'Send the code' }).click()
  await page
    .getByText(/looks like an official|not an official|official/)
    .first()
    .waitFor()
  await mailbox.fill(OFFICE.mailbox)
  await page.getByRole('button', { name: 'Send the code' }).click()
  await page.getByRole('heading', { name: 'Enter the code' }).waitFor()
  await page.getByRole('textbox', { name: 'Code' }).fill(await house.codeFor(OFFICE.mailbox))

  // The code enters itself when it is whole. What the office intends to do, and the declaration.
  await page.getByRole('button', { name: 'Begin the pledge' }).click()
  await page.getByRole('heading', { name: 'The public declaration' }).waitFor()
  await page.getByLabel('Link').fill('https://paypal.me/somebody')
  await page.getByLabel('Day of the declaration').fill(today())
  await page.getByLabel('Where it was said').selectOption('SOCIAL_MEDIA')
  await page.getByRole('button', { name: 'Check and submit' }).click()
  await page.getByText('Patronage is not financial assistance, so').first().waitFor()
  await page.getByLabel('Link').fill(OFFICE.post)
  await page.getByRole('button', { name: 'Check and submit' }).click()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByText('Submitted. A moderator checks it now.').waitFor()
  expect((await card(slug)).prisoner?.patrons.edges).toEqual([])

  // The moderator, by keyboard.
  const desk = moderator.page
  await signInStaff(house, desk, MODERATOR)
  await desk.goto(`${house.origin}/console/#/review?kind=PLEDGE`)
  await desk.getByText(OFFICE.member).first().click()
  await desk.getByRole('heading', { name: `${OFFICE.member} wants to be patron of ${name}` }).waitFor()
  const opened = moderator.context.waitForEvent('page')
  await desk.keyboard.press('o')
  await (await opened).close()
  await desk.getByText(/You opened it/).waitFor()
  await desk.keyboard.press('a')
  await desk.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
  await desk.getByText('Accepted. A mail is on its way to the office.').waitFor()

  // The partner, and the office's mail.
  await house.drain()
  const seen = await card(slug)
  expect(seen.prisoner?.patrons.edges.map(({ node }) => node.parliamentarian.name)).toEqual([OFFICE.member])
  expect((await house.mails(OFFICE.mailbox)).map(({ subject }) => subject)).toHaveLength(3)

  // QUIET: what is verified now does not appear.
  await desk.goto(`${house.origin}/console/#/prisoners/${seen.prisoner?.id}/show`)
  await desk.getByRole('button', { name: 'Quiet', exact: true }).click()
  await desk.getByRole('dialog').getByLabel('Reason').fill('the family asked for two weeks')
  await desk.getByRole('dialog').getByRole('button', { name: 'Quiet' }).click()
  await desk.getByText('Quiet from now on.').waitFor()
  await page.goto(`${house.origin}/office/pledges?lang=en`)
  await page
    .getByRole('link', { name: 'Report a statement' })
    .or(page.getByRole('button', { name: 'Report a statement' }))
    .first()
    .click()
  await page.getByLabel('Link').fill('https://www.bundestag.example/speech/1')
  await page.getByRole('button', { name: 'Report' }).click()
  await page
    .getByText(/It waits for a check/)
    .first()
    .waitFor()
  await desk.goto(`${house.origin}/console/#/review?kind=ACTIVITY`)
  await desk.getByRole('link', { name: new RegExp(OFFICE.member) }).click()
  await desk.getByRole('heading', { name: `${OFFICE.member} for ${name}` }).waitFor()
  await desk.keyboard.press('a')
  await desk.getByRole('dialog').getByRole('button', { name: 'Verify' }).click()
  await house.drain()
  expect(await card(slug)).toEqual(seen)

  // HIDE: gone at once, everywhere.
  await desk.goto(`${house.origin}/console/#/prisoners/${seen.prisoner?.id}/show`)
  await desk.getByRole('heading', { name, exact: true }).first().waitFor()
  await desk.getByRole('button', { name: 'Hide', exact: true }).click()
  await desk.getByRole('dialog').getByLabel('Reason').fill('the wife asked at night')
  await desk.getByRole('dialog').getByRole('button', { name: 'Hide' }).click()
  await desk.getByText('Hidden. It is gone from every public answer.').waitFor()
  const gone = await card(slug)
  expect(gone.prisoner).toBeNull()
  expect(JSON.stringify(gone)).not.toContain(slug)
  await page.goto(`${house.origin}/office/prisoner/${slug}?lang=en`)
  await page.getByText('This page is not available').first().waitFor()
  await page.goto(`${house.origin}/office/pledges?lang=en`)
  await page.getByText('No pledge yet.').waitFor()
  expect([...office.faults, ...moderator.faults]).toEqual([])
}, 180_000)

const today = () => new Date().toISOString().slice(0, 10)
