import { createCase } from '@patronat/core/case/case.ts'
import { changePrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { hidePrisoner, showPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPrisoner } from '../support/people.ts'
import { because, pledgeIn, type TestOffice } from '../support/pledges.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { type Answer, type House, openHouse } from './house.ts'

const SOURCE = { title: 'A list', url: 'https://list.example/' }
const heldIn = (region: string) => [
  {
    type: 'DETAINED' as const,
    dates: [{ date: '2024-05', source: SOURCE }],
    place: null,
    facility: { name: `A prison in ${region}`, region, country: 'UA' as const },
    sources: [SOURCE],
  },
]

let house: House
let rosa: Stored<Prisoner>
let otto: Stored<Prisoner>
let shared: { id: string }
let patron: TestOffice
beforeAll(async () => {
  house = await openHouse()
  const { world, core } = house
  shared = await createCase(core, world.actors.editor, {
    organisationId: world.organisation.id,
    slug: 'the-harbour-case',
    name: { en: 'The harbour case', uk: 'Портова справа' },
    summary: null,
    court: 'A court',
    articles: ['205'],
  })
  rosa = await addPrisoner(world, 'Rosa Reichova', { caseId: shared.id, history: heldIn('Crimea') })
  otto = await addPrisoner(world, 'Otto Invented', { history: heldIn('Crimea') })
  patron = await pledgeIn(world, 'ACTIVE', { prisoner: rosa })
  await house.catchUp()
})
afterAll(() => house.close())

const ask = async (query: string): Promise<Answer['data']> => {
  const { data, errors } = await house.visitor('public').ask(query)
  expect(errors ?? []).toEqual([])
  return data
}
const slugs = (connection: { edges: { node: { slug: string } }[] }) => connection.edges.map(({ node }) => node.slug)
const people = async (filter: string, more = 'first: 10') => {
  const { prisoners } = await ask(`{ prisoners(${more}, filter: ${filter}) { totalCount edges { node { slug } } } }`)
  return [prisoners.totalCount, ...slugs(prisoners)]
}
const patrons = async (filter: string) => {
  const query = `{ parliamentarians(first: 10, filter: ${filter}) { edges { node { slug patronOf { slug } } } } }`
  const { parliamentarians } = await ask(query)
  return parliamentarians.edges.map(({ node }: { node: { slug: string; patronOf: { slug: string }[] } }) => [
    node.slug,
    ...node.patronOf.map(({ slug }) => slug),
  ])
}

test('a partner lists people by region, status and case, with and without a patron, and is told how many there are', async () => {
  expect(await people('{ region: "Crimea" }')).toEqual([2, 'otto-invented', 'rosa-reichova'])
  expect(await people('{ region: "Crimea", hasPatron: true }')).toEqual([null, 'rosa-reichova'])
  expect(await people('{ region: "Crimea", hasPatron: false }')).toEqual([null, 'otto-invented'])
  expect(await people(`{ case: "${shared.id}" }`)).toEqual([1, 'rosa-reichova'])
  expect(await people('{ region: "crimea" }')).toEqual([0])
  const [counted, ...found] = await people('{ status: PRETRIAL_DETENTION }')
  expect(found).toHaveLength(counted)
  const { prisoners } = await ask('{ prisoners(first: 100) { totalCount edges { node { slug } } } }')
  expect(prisoners.totalCount).toBe(prisoners.edges.length)
  const { parliamentarians: members } = await ask('{ parliamentarians(first: 100) { totalCount edges { cursor } } }')
  expect(members.totalCount).toBe(members.edges.length)
  const { parliamentarians: inHouse } = await ask(
    '{ parliamentarians(first: 9, filter: { legislature: "eu-ep", isPatron: true }) { totalCount edges { cursor } } }',
  )
  expect([inHouse.totalCount, inHouse.edges.length]).toEqual([1, 1])
  const { coverage } = await ask('{ coverage { byCase { prisoners withPatron case { slug } } } }')
  expect(coverage.byCase).toEqual([{ prisoners: 1, withPatron: 1, case: { slug: 'the-harbour-case' } }])
})

test('a partner walks a narrowed list by pages, forwards and back', async () => {
  const page = async (args: string) =>
    (
      await ask(
        `{ prisoners(${args}, filter: { region: "Crimea" }) { edges { cursor node { slug } } pageInfo { hasNextPage } } }`,
      )
    ).prisoners
  const first = await page('first: 1')
  expect([slugs(first), first.pageInfo.hasNextPage]).toEqual([['otto-invented'], true])
  const next = await page(`first: 1, after: "${first.edges[0].cursor}"`)
  expect([slugs(next), next.pageInfo.hasNextPage]).toEqual([['rosa-reichova'], false])
  expect(slugs(await page(`last: 1, before: "${next.edges[0].cursor}"`))).toEqual(['otto-invented'])
})

test('what no index serves is refused, and the refusal says what works', async () => {
  const refused = [
    '{ prisoners(first: 1, filter: { region: "Crimea", status: PRETRIAL_DETENTION }) { totalCount } }',
    '{ parliamentarians(first: 1, filter: { isPatron: false }) { totalCount } }',
    '{ parliamentarians(first: 1, filter: { legislature: "eu-ep", group: "grp_x" }) { totalCount } }',
    '{ pledges(first: 1, filter: { status: ENDED }) { totalCount } }',
  ]
  for (const query of refused) {
    const { errors } = await house.visitor('public').ask(query)
    expect([query, errors[0]?.extensions?.['code'], errors[0]?.message.includes('What works')]).toEqual([
      query,
      'BAD_USER_INPUT',
      true,
    ])
  }
})

test('a case is found in another script and with a slip, and like its list of people and its patron it is gone at once when its only person is hidden', async () => {
  const { slug } = patron.member.data
  const search = async (text: string) =>
    (await ask(`{ search(text: "${text}", first: 5) { edges { matched node { ... on Case { slug } } } } }`)).search
      .edges
  const all = async () => [
    (await search('Портова справа')).length,
    (await search('harbor case')).length,
    (await ask('{ case(slug: "the-harbour-case") { name } }')).case?.name,
    (await ask('{ cases { slug } }')).cases.length,
    (await patrons('{ isPatron: true, legislature: "eu-ep" }')).map(([one]: string[]) => one),
    (await people('{ region: "Crimea" }'))[0],
  ]
  const shown = [1, 1, 'The harbour case', 1, [slug], 2]
  expect(await all()).toEqual(shown)
  expect(await patrons('{ isPatron: true }')).toEqual([[slug, 'rosa-reichova']])

  const { core, world } = house
  const record = await getPrisoner(core, rosa.id)
  const hidden = await hidePrisoner(core, world.actors.moderator, because(record))
  // Before the projector has run, and after.
  const gone = [0, 0, undefined, 0, [], 1]
  expect(await all()).toEqual(gone)
  await house.catchUp()
  expect(await all()).toEqual(gone)
  await showPrisoner(core, world.actors.editor, because(hidden))
  await house.catchUp()
  expect(await all()).toEqual(shown)
})

test('who is moved elsewhere leaves the old list and stands in the new one', async () => {
  const { core, world } = house
  const record = await getPrisoner(core, otto.id)
  const change = { history: heldIn('Vladimir Oblast') }
  await changePrisoner(core, world.actors.editor, { ...because(record), change })
  await house.catchUp()
  expect(await people('{ region: "Crimea" }')).toEqual([1, 'rosa-reichova'])
  expect(await people('{ region: "Vladimir Oblast" }')).toEqual([1, 'otto-invented'])
})
