import { dayIn } from '../date/partial-date.ts'

/** Groups of fields that are published or withheld together. */
export const FIELD_GROUPS = ['HISTORY', 'CASE', 'FACILITY', 'SUMMARY', 'PHOTO', 'RECOGNITIONS', 'HEALTH'] as const
export type FieldGroup = (typeof FIELD_GROUPS)[number]

export const PUBLICATION_LEVELS = ['INTERNAL', 'PARTNERS', 'PUBLIC'] as const
export type PublicationLevel = (typeof PUBLICATION_LEVELS)[number]

export const BASIS_KINDS = ['PERSON', 'RELATIVE', 'LAWYER', 'PUBLIC_RECORD'] as const
export type BasisKind = (typeof BASIS_KINDS)[number]

/** How far one group goes, on what basis, and by when somebody looks at it again. */
export type GroupLevel = {
  level: PublicationLevel
  /** null: that of the record. */
  basis: BasisKind | null
  /** A day; null: none is set. */
  reviewOn: string | null
  /** What a first person asked for and a second one has not agreed to. */
  proposal: { level: PublicationLevel; basis: BasisKind; reviewOn: string; by: string } | null
}
export type FieldGroups = Readonly<Record<FieldGroup, GroupLevel>>

const SAME: GroupLevel = { level: 'PUBLIC', basis: null, reviewOn: null, proposal: null }
export const HELD_BACK: GroupLevel = { ...SAME, level: 'INTERNAL' }

/** As a new record begins: what is in it goes where the record goes, but for what is named, and health. */
export const groupsWith = (withheld: readonly FieldGroup[]): FieldGroups =>
  Object.fromEntries(
    FIELD_GROUPS.map((group) => [group, group === 'HEALTH' || withheld.includes(group) ? HELD_BACK : SAME]),
  ) as FieldGroups

/** What is not PUBLIC is withheld from every public answer. */
export const withheldOf = ({ publication }: { publication: { groups: FieldGroups } }): FieldGroup[] =>
  FIELD_GROUPS.filter((group) => publication.groups[group].level !== 'PUBLIC')

/** Health is said only until its review day; then it is INTERNAL again by itself. */
export const isReviewed = (reviewOn: string | null | undefined, now: Date): boolean =>
  reviewOn != null && dayIn('UTC', now) <= reviewOn

/** A second person agrees: to all that only named partners read, and to anything about health. */
export const needsSecondPerson = (group: FieldGroup, level: PublicationLevel): boolean =>
  level === 'PARTNERS' || (group === 'HEALTH' && level === 'PUBLIC')

/** What stands in the list of what is withheld from the moment that a group is taken back. */
export const withheldGroupKey = (prisonerId: string, group: FieldGroup): string => `${prisonerId}/${group}`
