import { sortName } from '../name/fold.ts'
import { type NameList, nameOperations } from '../name/name-index.ts'
import { preferredName } from '../name/name.model.ts'
import type { Key } from '../table/client.ts'
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
export const prisonerNames = (organisationId: string): string => `${organisationId}#PRISONER-NAMES`

/** How many records somebody has hidden in this hour: nobody alone hides more than five. */
export const hidesKey = (staffId: string, hour: string): Key => ({ pk: `HIDES#${staffId}`, sk: hour })

const nameListOf = ({ organisationId, names }: Prisoner): NameList => ({
  partition: prisonerNames(organisationId),
  names,
})

/** What the name index needs when a record appears or changes. */
export const prisonerNameOperations = (id: string, was: Stored<Prisoner> | null, now: Prisoner) =>
  nameOperations(id, was === null ? null : nameListOf(was.data), nameListOf(now))
