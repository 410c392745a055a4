import { sortName } from '../name/fold.ts'
import { preferredName } from '../name/name.model.ts'
import { prisonerNames } from '../search/list.ts'
import { type Listed, wordOperations } from '../search/word-operations.ts'
import type { Key } from '../table/client.ts'
import { defineRecord, type Stored } from '../table/record.ts'
import { isEnd, statusOf } from './detention.ts'
import { type FieldGroup, groupsWith } from './field-group.ts'
import type { Prisoner } from './prisoner.model.ts'

export const prisonerRecord = defineRecord<Prisoner>({
  kind: 'prisoner',
  shape: 3,
  upgrade: (data, shape) => fromShapeTwo(shape < 2 ? fromShapeOne(data) : data),
  indexes: (prisoner, id) => ({
    /** All records of an organisation, by name. */
    gsi1: { pk: `${prisoner.organisationId}#PRISONERS`, sk: `${sortName(preferredName(prisoner.names).text)}#${id}` },
    /** Who has this slug? */
    gsi2: { pk: `SLUG#PRISONER#${prisoner.slug}`, sk: id },
  }),
})

type ShapeOne = Omit<Prisoner, 'publication'> & {
  withheld: FieldGroup[]
  publication: Omit<Prisoner['publication'], 'groups' | 'endShown'>
}

/** Shape 1 had a list of withheld groups, and showed every end. What everybody knows already stays known. */
function fromShapeOne({ withheld, ...data }: ShapeOne): Prisoner {
  const { status } = statusOf(data.history)
  const endShown = data.publication.level === 'PUBLIC' && isEnd(status) ? status : null
  return { ...data, publication: { ...data.publication, groups: groupsWith(withheld), endShown } }
}

/** Shape 2 could name a picture by an address elsewhere. Nothing ever wrote one, and none from elsewhere is shown. */
const fromShapeTwo = (data: Prisoner): Prisoner => ({ ...data, photo: null })

/** One prisoner a slug. */
export const prisonerSlugKey = (slug: string): Key => ({ pk: `SLUG#PRISONER#${slug}`, sk: 'CLAIM' })

/** How many records somebody has hidden in this hour: nobody alone hides more than five. */
export const hidesKey = (staffId: string, hour: string): Key => ({ pk: `HIDES#${staffId}`, sk: hour })

const listedBy = ({ organisationId, names }: Prisoner): Listed => ({
  words: prisonerNames(organisationId).words,
  names,
})

/** What the search for names needs when a record appears or changes. */
export const prisonerNameOperations = (id: string, was: Stored<Prisoner> | null, now: Prisoner) =>
  wordOperations(id, was === null ? null : listedBy(was.data), listedBy(now))
