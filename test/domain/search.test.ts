import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changePrisoner, createPrisoner, searchPrisoners } from '@patronat/core/prisoner/prisoner.ts'
import { searchMembers } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { project } from '@patronat/core/projection/project.ts'
import { prisonerInPublic } from '@patronat/core/projection/posted-names.ts'
import { KEYS_AT_MOST, readsOf } from '@patronat/core/search/find-names.ts'
import { PUBLIC_NAMES } from '@patronat/core/search/list.ts'
import { readTyped } from '@patronat/core/search/match.ts'
import { postingKeys } from '@patronat/core/search/posting.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import { measureRecall } from '../bench/recall.ts'
import { startDatabase, type TestDatabase } from '../support/database.ts'
import { withFaults } from '../support/faults.ts'
import { prisonerInput } from '../support/input.ts'
import { addInternalPrisoner, addPrisoner } from '../support/people.ts'
import { allItems } from '../support/raw.ts'
import { makeWorld, type World } from '../support/world.ts'

let database: TestDatabase
let world: World
beforeAll(async () => {
  database = await startDatabase()
  world = await makeWorld(database.tables)
})
afterAll(() => database.stop())

const because = ({ id, version }: { id: string; version: number }) => ({
  id,
  expectedVersion: version,
  reason: 'a test',
})
const alias = (text: string, language = 'en') => ({ language, text, kind: 'ALIAS' as const, source: null })
const postingsOf = async (id: string, table: 'registry' | 'public' = 'public') =>
  (await allItems(database.tables, table)).filter((item) => item['of'] === id)
const everybody = async (typed: string) =>
  (await publicSource(database.tables).search(typed)).map(({ item }) => item.card.id)

/** Some syllables that are no other name: twelve of them sound differently. */
const SYLLABLES = 'bado fegu hika lomu nepa rusi tavo kelu modi pafe segu vani'.split(' ')

test('a record with twelve names in three scripts is written, found by each, and every posting goes when it is hidden', async () => {
  const names = SYLLABLES.map((one, at) => alias(`${one}tarov ${one}linenko${at % 2 === 0 ? '' : ' Ыйский'}`))
  const [first, ...others] = names
  const input = { names: [{ ...first, kind: 'PREFERRED' as const }, ...others] as typeof names }
  const person = await addPrisoner(world, 'Twelve Names', input)
  await project(world.core, 'prisoner', person.id)
  expect(await everybody('segutraov')).toEqual([person.id])
  const postings = await postingsOf(person.id)
  const expected = postingKeys(person.id, prisonerInPublic(person.data))
  expect(postings).toHaveLength(expected.length)
  expect(postings.length).toBeGreaterThan(100)
  expect(postings.length).toBeLessThanOrEqual(24 * 32)

  const hidden = await hidePrisoner(world.core, world.actors.moderator, because(person))
  expect(await everybody('segutraov')).toEqual([])
  await project(world.core, 'prisoner', hidden.id)
  expect(await postingsOf(person.id)).toEqual([])
  expect(await searchPrisoners(world.core, world.organisation.id, 'segutraov')).toHaveLength(1)
})

test('an editor who changes every name in one act finds the record by the new ones only, also with a slip', async () => {
  const { core, actors, organisation } = world
  const record = await addInternalPrisoner(world, 'Oldest Namekov')
  await project(core, 'prisoner', record.id)
  const find = async (typed: string) =>
    (await searchPrisoners(core, organisation.id, typed)).some(({ item }) => item.id === record.id)
  expect([await find('Nmaekov'), await find('Fershov')]).toEqual([true, false])
  const names = [alias('Newest Frescovadze')].map((name) => ({ ...name, kind: 'PREFERRED' as const }))
  await changePrisoner(core, actors.editor, { ...because(record), change: { names } })
  await project(core, 'prisoner', record.id)
  expect([await find('Nmaekov'), await find('Frsecovadze')]).toEqual([false, true])
  expect(await everybody('Frescovadze')).toEqual([])
})

test('postings that a crash left half written are finished by the next projection', async () => {
  const { core, tables } = { core: world.core, tables: database.tables }
  const names = SYLLABLES.map((one, at) => ({
    ...alias(`${one}zharadov`),
    kind: at === 0 ? ('PREFERRED' as const) : ('ALIAS' as const),
  }))
  const input = prisonerInput('Half Written', world.organisation.id, { names })
  const record = await createPrisoner(core, world.actors.editor, input)
  let writes = 0
  const broken = withFaults(tables, (command) => {
    if (command !== 'TransactWriteItemsCommand') return null
    writes += 1
    return writes > 1 ? 'dropped' : null
  })
  await expect(project({ ...core, tables: broken }, 'prisoner', record.id)).rejects.toThrow('never sent')
  const before = (await postingsOf(record.id, 'registry')).length
  await project(core, 'prisoner', record.id)
  const after = (await postingsOf(record.id, 'registry')).length
  expect(before).toBeLessThan(after)
  const found = await searchPrisoners(core, world.organisation.id, 'vanihzaradov')
  expect(found[0]?.item.id).toBe(record.id)
})

test('staff find members of all houses in one list, an office those of its house', async () => {
  const { core, council, parliament, members } = world
  for (const { id } of Object.values(members)) await project(core, 'parliamentarian', id)
  const ids = async (house: string | null) => (await searchMembers(core, house, 'Мустер')).map(({ item }) => item.id)
  expect(await ids(null)).toEqual([members.clara.id])
  expect(await ids(council.id)).toEqual([members.clara.id])
  expect(await ids(parliament.id)).toEqual([])
  expect((await searchMembers(core, parliament.id, 'Анна Бейспил'))[0]?.item.id).toBe(members.anna.id)
})

describe('what a search costs', () => {
  test.each([
    'a',
    'sal',
    'Oleksandr Nalyvaichenko',
    'Abdurakhman Nalyvaichenko Volodymyrovych Tymoshenkovskyi Ostap',
    'x'.repeat(10_000),
  ])('at most 24 reads for "%.40s"', (typed) => {
    expect(readsOf(PUBLIC_NAMES, readTyped(typed)).length).toBeLessThanOrEqual(KEYS_AT_MOST)
  })
})

test('of names written as somebody hears them, 95 of 100 are among the first five (a small fixed sample)', async () => {
  const other = await startDatabase()
  const recall = await measureRecall(other.tables, 150, 200, 7)
  await other.stop()
  expect(recall.firstFive, JSON.stringify(recall.missed)).toBeGreaterThanOrEqual(190)
})
