import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb'
import { newId } from '@patronat/core/base/id.ts'
import type { PersonName } from '@patronat/core/name/name.model.ts'
import { prisonerInPublic } from '@patronat/core/projection/posted-names.ts'
import { findNames } from '@patronat/core/search/find-names.ts'
import { PUBLIC_NAMES } from '@patronat/core/search/list.ts'
import { postingKeys } from '@patronat/core/search/posting.ts'
import { type Tables, toAttributes } from '@patronat/core/table/client.ts'
import { seeded } from '../support/faults.ts'
import { inventName, misspell } from './misspelling.ts'

type Person = { id: string; names: PersonName[] }

/** So many people with different names, and all their postings. */
async function postPeople(tables: Tables, count: number, random: () => number): Promise<Person[]> {
  const names = new Set<string>()
  while (names.size < count) names.add(inventName(random))
  const people = [...names].map((text): Person => ({
    id: newId('prisoner', new Date()),
    names: [{ language: 'uk', text, kind: 'PREFERRED', source: null }],
  }))
  const items = people.flatMap(({ id, names: own }) =>
    postingKeys(id, prisonerInPublic({ names: own })).map((key) => ({ ...key, shape: 1, of: id })),
  )
  for (let at = 0; at < items.length; at += 25)
    await tables.client.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [tables.names.public]: items.slice(at, at + 25).map((item) => ({ PutRequest: { Item: toAttributes(item) } })),
        },
      }),
    )
  return people
}

export type Recall = { asked: number; first: number; firstFive: number; missed: { typed: string; name: string }[] }

/** How often the person who is meant is the first, and among the first five, of so many misspelt names. */
export async function measureRecall(tables: Tables, count: number, asked: number, seed: number): Promise<Recall> {
  const random = seeded(seed)
  const people = await postPeople(tables, count, random)
  const byId = new Map(people.map((person) => [person.id, person]))
  const recall: Recall = { asked, first: 0, firstFive: 0, missed: [] }
  for (let at = 0; at < asked; at += 1) {
    const person = people[Math.floor(random() * people.length)] as Person
    const name = person.names[0]?.text ?? ''
    const { typed, spelling } = misspell(random, name)
    const load = (ids: readonly string[]) => Promise.resolve(ids.map((id) => byId.get(id) ?? null))
    const found = await findNames(tables, PUBLIC_NAMES, typed, load, ({ names }) => names)
    const place = found.findIndex(({ item }) => item.id === person.id)
    if (place === 0) recall.first += 1
    if (place >= 0 && place < 5) recall.firstFive += 1
    else recall.missed.push({ typed: `${typed} (${spelling})`, name })
  }
  return recall
}
