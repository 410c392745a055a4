import { sortName } from '../name/fold.ts'
import { nameTokens, preferredName } from '../name/name.model.ts'
import type { Key } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { defineRecord, type Stored } from '../table/record.ts'
import type { Prisoner } from './prisoner.model.ts'

export const prisonerRecord = defineRecord<Prisoner>({
  kind: 'prisoner',
  shape: 1,
  indexes: (prisoner, id) => ({
    /** All records of an organisation, by name. */
    gsi1: { pk: `${prisoner.organisationId}#PRISONERS`, sk: `${sortName(preferredName(prisoner.names).text)}#${id}` },
    /** Who has this slug? */
    gsi2: { pk: `SLUG#PRISONER#${prisoner.slug}`, sk: id },
  }),
})

/** One prisoner a slug. */
export const prisonerSlugKey = (slug: string): Key => ({ pk: `SLUG#PRISONER#${slug}`, sk: 'CLAIM' })

/** Which records have a name with a word that begins so? For staff: it knows unpublished people too. */
export const prisonerTokenKey = (organisationId: string, token: string, id: string): Key => ({
  pk: `${organisationId}#PRISONER-NAMES`,
  sk: `${token}#${id}`,
})

/** How many records somebody has hidden in this hour: nobody alone hides more than five. */
export const hidesKey = (staffId: string, hour: string): Key => ({ pk: `HIDES#${staffId}`, sk: hour })

const tokenKeys = (id: string, prisoner: Prisoner): Key[] =>
  nameTokens(prisoner.names).map((token) => prisonerTokenKey(prisoner.organisationId, token, id))

const missingIn = (keys: Key[]) => (key: Key) => !keys.some(({ sk }) => sk === key.sk)

/** What the name index needs when a record appears or changes. */
export function prisonerNameOperations(id: string, was: Stored<Prisoner> | null, now: Prisoner): Operation[] {
  const before = was === null ? [] : tokenKeys(id, was.data)
  const after = tokenKeys(id, now)
  return [
    ...before.filter(missingIn(after)).map((key): Operation => ({ do: 'delete', table: 'registry', key })),
    ...after
      .filter(missingIn(before))
      .map((key): Operation => ({ do: 'put', table: 'registry', item: { ...key, shape: 1, of: id } })),
  ]
}
