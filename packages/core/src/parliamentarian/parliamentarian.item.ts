import { sortName } from '../name/fold.ts'
import { preferredName } from '../name/name.model.ts'
import { memberNames } from '../search/list.ts'
import { type Listed, wordOperations } from '../search/word-operations.ts'
import type { Key } from '../table/client.ts'
import { defineRecord, type Stored } from '../table/record.ts'
import { membershipOn, type Parliamentarian } from './parliamentarian.model.ts'

/** The seat that lists are made by: today's, else the last one. It is part of the record, so no clock is read. */
export const listedIn = (person: Parliamentarian): string | null => {
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

function listedBy(person: Parliamentarian): Listed {
  const house = listedIn(person)
  return house === null ? null : { words: memberNames(house).words, names: person.names }
}

/** What the search for names needs when a member appears, changes or moves to another house. */
export const memberNameOperations = (id: string, was: Stored<Parliamentarian> | null, now: Parliamentarian) =>
  wordOperations(id, was === null ? null : listedBy(was.data), listedBy(now))
