import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { openHouse, signInStaff } from './house.ts'

const ONE = '{ prisoners(first: 1) { edges { node { id name(language: "en") } } } }'
type One = { prisoners: { edges: { node: { id: string; name: string } }[] } }
const FOUND = 'query ($text: String!) { search(text: $text, first: 5) { edges { node { ... on Prisoner { id } } } } }'
type Found = { search: { edges: { node: { id?: string } }[] } }

test('a moderator presses / and opens a record by a name with a slip; the public finds the same person so', async () => {
  const house = await openHouse()
  try {
    await house.drain()
    const one = (await house.publicly<One>(ONE)).prisoners.edges[0]?.node
    const surname = one?.name.split(' ').at(-1) ?? ''
    const typed = `${surname.slice(0, -1)}k`
    const found = await house.publicly<Found>(FOUND, { text: typed })
    expect(found.search.edges.map(({ node }) => node.id)).toContain(one?.id)

    const { page, faults } = await house.open({ width: 390, dark: true })
    await signInStaff(house, page, 'Daryna Svitlohora')
    await page.getByRole('heading').first().waitFor()
    await page.keyboard.press('/')
    const box = page.getByRole('combobox', { name: 'Search people' })
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.type(typed)
    await page
      .getByRole('option', { name: one?.name ?? '' })
      .first()
      .waitFor()
    const { violations } = await new AxeBuilder({ page }).include('header').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page
      .getByRole('option', { name: one?.name ?? '' })
      .first()
      .click()
    await page.waitForURL(`**/prisoners/${one?.id}/show`)
    expect(faults).toEqual([])
  } finally {
    await house.close()
  }
})
