import { sortName } from '../name/fold.ts'
import { nameTokens, preferredName } from '../name/name.model.ts'
import type { Item, Key } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { defineRecord, type Stored } from '../table/record.ts'
import { membershipOn, type Parliamentarian } from './parliamentarian.model.ts'

/** The seat that lists are made by: today's, else the last one. It is part of the record, so no clock is read. */
const listedIn = (person: Parliamentarian): string | null => {
  const open = membershipOn(person, '9999-12-31')
  const last = [...person.memberships].sort((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0]
  return (open ?? last)?.legislatureId ?? null
}

export const parliamentarianRecord = defineRecord<Parliamentarian>({
  kind: 'parliamentarian',
  shape: 1,
  indexes: (person, id) => {
    const house = listedIn(person)
    const byName = `${sortName(preferredName(person.names).text)}#${id}`
    return {
      /** Who sits, or sat last, in this house? By name. */
      ...(house === null ? {} : { gsi1: { pk: `${house}#MEMBERS`, sk: byName } }),
      /** Who has this public slug? */
      gsi2: { pk: `SLUG#PARLIAMENTARIAN#${person.slug}`, sk: id },
      /** Everybody, by name: the console's whole list. */
      gsi3: { pk: 'PARLIAMENTARIANS', sk: byName },
    }
  },
})

/** Which member is this in the roster? One person an id of one scheme in one house. */
export const rosterKey = (legislatureId: string, rosterId: string): Key => ({
  pk: `ROSTER#${legislatureId}#${rosterId}`,
  sk: 'CLAIM',
})

/** Which members of this house have a name with a word that begins so? */
export const tokenKey = (legislatureId: string, token: string, id: string): Key => ({
  pk: `${legislatureId}#NAMES`,
  sk: `${token}#${id}`,
})

const tokenKeys = (id: string, person: Parliamentarian): Key[] => {
  const house = listedIn(person)
  return house === null ? [] : nameTokens(person.names).map((token) => tokenKey(house, token, id))
}

/** What the name index needs when a person appears or changes: only the difference is written. */
export function nameOperations(id: string, was: Stored<Parliamentarian> | null, now: Parliamentarian): Operation[] {
  const before = new Map((was === null ? [] : tokenKeys(id, was.data)).map((key) => [`${key.pk}\n${key.sk}`, key]))
  const after = new Map(tokenKeys(id, now).map((key) => [`${key.pk}\n${key.sk}`, key]))
  const gone = [...before].filter(([key]) => !after.has(key))
  const added = [...after].filter(([key]) => !before.has(key))
  return [
    ...gone.map(([, key]): Operation => ({ do: 'delete', table: 'registry', key })),
    ...added.map(([, key]): Operation => ({
      do: 'put',
      table: 'registry',
      item: { ...key, shape: 1, of: id } satisfies Item,
    })),
  ]
}
