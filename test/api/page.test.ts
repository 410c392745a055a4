import { afterAll, beforeAll, expect, test } from 'vitest'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { openHouse, type House, type Visitor } from './house.ts'
import { addMember, addPrisoner } from '../support/people.ts'
import { memberInput } from '../support/input.ts'
import { because, pledgeIn } from '../support/pledges.ts'

let house: House
let stranger: Visitor
let moderator: Visitor
beforeAll(async () => {
  house = await openHouse()
  const { world } = house
  for (const name of ['Ada Aab', 'Berta Bab', 'Cilla Cab', 'Dora Dab', 'Elsa Eab']) {
    await addMember(world, memberInput(name, world.parliament.id))
    await pledgeIn(world, 'ACTIVE', { prisoner: await addPrisoner(world, `${name} Held`) })
  }
  await house.catchUp()
  stranger = house.visitor('public')
  moderator = await house.staffVisitor(world.actors.moderator)
})
afterAll(() => house.close())

type Edges = { edges: { cursor: string; node: { id: string } }[]; pageInfo: Record<string, unknown> }
const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** A list by name, and how it is asked. */
const LISTS: Record<string, { who: () => Visitor; field: string; filter?: string }> = {
  'prisoners by name': { who: () => stranger, field: 'prisoners' },
  'prisoners without a patron': { who: () => stranger, field: 'prisoners', filter: 'filter: { hasPatron: false }' },
  'prisoners with a patron': { who: () => stranger, field: 'prisoners', filter: 'filter: { hasPatron: true }' },
  'those who wait longest': { who: () => stranger, field: 'prisoners', filter: 'orderBy: LONGEST_WITHOUT_PATRON' },
  members: { who: () => stranger, field: 'parliamentarians' },
  'members of a house': { who: () => stranger, field: 'parliamentarians', filter: 'filter: { legislature: "eu-ep" }' },
  pledges: { who: () => stranger, field: 'pledges' },
  'records of prisoners': { who: () => moderator, field: 'prisoners' },
  'records of pledges': { who: () => moderator, field: 'pledgeRecords' },
}

async function page(name: string, args: string): Promise<Edges> {
  const { who, field, filter = '' } = LISTS[name] as (typeof LISTS)[string]
  const { data, errors } = await who().ask(`{ ${field}(${args} ${filter}) { ${PAGE} } }`)
  if (data === null) throw new Error(errors[0]?.message)
  return data[field] as Edges
}

async function walk(name: string, forwards: boolean): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  for (let steps = 0; steps < 50; steps += 1) {
    const [size, from] = forwards ? ['first', 'after'] : ['last', 'before']
    const { edges, pageInfo } = await page(name, `${size}: 2 ${cursor === null ? '' : `${from}: "${cursor}"`}`)
    const found = edges.map(({ node }) => node.id)
    if (forwards) ids.push(...found)
    else ids.unshift(...found)
    if (pageInfo[forwards ? 'hasNextPage' : 'hasPreviousPage'] !== true) return ids
    cursor = pageInfo[forwards ? 'endCursor' : 'startCursor'] as string
  }
  throw new Error(`${name} never ends`)
}

test.each(Object.keys(LISTS))(
  'whoever pages through %s meets everything once, forwards and backwards',
  async (name) => {
    const whole = (await page(name, 'first: 100')).edges.map(({ node }) => node.id)
    expect(whole.length).toBeGreaterThan(1)
    expect(new Set(whole).size).toBe(whole.length)
    expect(await walk(name, true)).toEqual(whole)
    expect(await walk(name, false)).toEqual(whole)
  },
)

const SIZES = ['', 'first: 0', 'first: -1', 'first: 101', 'last: 101', 'first: 2 last: 2']

test.each(SIZES)('a page of "%s" is refused, and says at which argument', async (args) => {
  const { data, errors } = await stranger.ask(`{ prisoners${args === '' ? '' : `(${args})`} { edges { cursor } } }`)
  expect(data).toBeNull()
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: expect.stringMatching(/first|last/) })
})

const forged = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')
const FORGED: Record<string, () => Promise<string>> = {
  garbage: () => Promise.resolve('garbage'),
  'an empty one': () => Promise.resolve(''),
  'no key at all': () => Promise.resolve(forged(['PRISONERS', {}])),
  'a null': () => Promise.resolve(forged(['PRISONERS', null])),
  'a key with numbers': () => Promise.resolve(forged(['PRISONERS', { pk: 1, sk: 2 }])),
  'half a key': () => Promise.resolve(forged(['PRISONERS', { pk: 'x', sk: 'CARD' }])),
  'one of another list': async () => (await page('pledges', 'first: 1')).pageInfo['endCursor'] as string,
  'one of another order': async () =>
    (await page('those who wait longest', 'first: 1')).pageInfo['endCursor'] as string,
  "one of the registry's list": async () =>
    (await page('records of prisoners', 'first: 1')).pageInfo['endCursor'] as string,
}

test.each(Object.keys(FORGED))('a cursor that is %s is refused as such, never as our own fault', async (name) => {
  const cursor = await FORGED[name]?.()
  const { data, errors } = await stranger.ask(`{ prisoners(first: 2, after: "${cursor}") { edges { node { id } } } }`)
  expect(data).toBeNull()
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'input.invalid', field: 'after' })
})

test('a cursor with the key of another partition brings nothing of it', async () => {
  const cursor = forged(['PRISONERS', { pk: 'x', sk: 'CARD', gsi1pk: 'PLEDGES', gsi1sk: '0' }])
  const { data } = await stranger.ask(`{ prisoners(first: 2, after: "${cursor}") { edges { node { id } } } }`)
  const { edges } = (data?.prisoners ?? { edges: [] }) as Edges
  expect(edges.filter(({ node }) => !node.id.startsWith('prs_'))).toEqual([])
})

test('a cursor from behind a filter is refused, never as our own fault', async () => {
  const { pageInfo } = await page('prisoners with a patron', 'first: 1')
  const { data, errors } = await stranger.ask(
    `{ prisoners(first: 2, after: "${pageInfo['endCursor'] as string}", filter: { hasPatron: false }) { edges { node { id } } } }`,
  )
  expect(data).toBeNull()
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
  expect(house.reports.filter(({ level }) => level === 'error')).toEqual([])
})

test('a page in which everybody was just hidden does not end the walk', async () => {
  const { world, core } = house
  const gone = await addPrisoner(world, 'Aaa First')
  await house.catchUp()
  await hidePrisoner(core, world.actors.moderator, { ...because(gone), until: null })
  const { edges, pageInfo } = await page('prisoners by name', 'first: 1')
  expect(edges).toHaveLength(1)
  expect(edges[0]?.node.id).not.toBe(gone.id)
  expect(pageInfo['endCursor']).not.toBeNull()
  expect((await walk('prisoners by name', true)).includes(gone.id)).toBe(false)
  expect(await walk('prisoners by name', false)).toEqual(await walk('prisoners by name', true))
})
