import { type Case, caseNameForms } from '../case/case.model.ts'
import { listedIn } from '../parliamentarian/parliamentarian.item.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { withDerivedName } from '../name/name.model.ts'
import {
  ALL_MEMBER_NAMES,
  CASE_SCOPE,
  caseNames,
  MEMBER_SCOPE,
  memberNames,
  prisonerNames,
  PRISONER_SCOPE,
  PUBLIC_NAMES,
  PUBLIC_PRISONER_NAMES,
} from '../search/list.ts'
import type { Posted } from '../search/posting.ts'
import { wordsOf } from '../search/word.ts'

/** By what staff find a record: its words are there already, in the transaction that wrote it. */
export const prisonerInRegistry = ({ organisationId, names }: Prisoner): Posted => ({
  lists: [],
  near: prisonerNames(organisationId).near,
  scope: PRISONER_SCOPE,
  words: wordsOf(names),
})

/** By what everybody finds somebody: what the public card says, and no form more. */
export const prisonerInPublic = ({ names }: Pick<Prisoner, 'names'>): Posted => ({
  lists: [PUBLIC_NAMES.words, PUBLIC_PRISONER_NAMES.words],
  near: PUBLIC_NAMES.near,
  scope: PRISONER_SCOPE,
  words: wordsOf(withDerivedName(names)),
})

/** Nobody, if they never sat anywhere. */
export function memberInRegistry(person: Parliamentarian): Posted | null {
  const house = listedIn(person)
  if (house === null) return null
  return {
    lists: [ALL_MEMBER_NAMES.words],
    near: memberNames(house).near,
    scope: house,
    words: wordsOf(person.names),
  }
}

export const memberInPublic = ({ names }: Pick<Parliamentarian, 'names'>): Posted => ({
  lists: [PUBLIC_NAMES.words],
  near: PUBLIC_NAMES.near,
  scope: MEMBER_SCOPE,
  words: wordsOf(names),
})

export const caseInRegistry = ({ organisationId, name }: Case): Posted => ({
  lists: [caseNames(organisationId).words],
  near: caseNames(organisationId).near,
  scope: CASE_SCOPE,
  words: wordsOf(caseNameForms(name)),
})

/** A case is posted always and found only while somebody in it may be shown. */
export const caseInPublic = ({ name }: Pick<Case, 'name'>): Posted => ({
  lists: [PUBLIC_NAMES.words],
  near: PUBLIC_NAMES.near,
  scope: CASE_SCOPE,
  words: wordsOf(caseNameForms(name)),
})
