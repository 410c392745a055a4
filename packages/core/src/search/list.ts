import type { NameList } from './posting.ts'

/** Neighbourhoods of everybody in `public`, and of the members in `registry`. */
const NEAR = 'NEAR'

export const PRISONER_SCOPE = 'prs'
export const MEMBER_SCOPE = 'par'
export const CASE_SCOPE = 'cas'

/** Everybody whom the public may know, and the cases they are in. */
export const PUBLIC_NAMES: NameList = { table: 'public', words: 'NAMES', near: NEAR, scope: null }
/** Of them, those who are held. */
export const PUBLIC_PRISONER_NAMES: NameList = {
  table: 'public',
  words: 'PRISONER-NAMES',
  near: NEAR,
  scope: PRISONER_SCOPE,
}

/** Records of an organisation, for staff: unpublished people too. */
export const prisonerNames = (organisationId: string): NameList => ({
  table: 'registry',
  words: `${organisationId}#PRISONER-NAMES`,
  near: `${organisationId}#PRISONER-NEAR`,
  scope: null,
})

/** Cases of an organisation, for staff. */
export const caseNames = (organisationId: string): NameList => ({
  table: 'registry',
  words: `${organisationId}#CASE-NAMES`,
  near: `${organisationId}#CASE-NEAR`,
  scope: null,
})

/** Members of a house. */
export const memberNames = (legislatureId: string): NameList => ({
  table: 'registry',
  words: `${legislatureId}#NAMES`,
  near: ALL_MEMBER_NAMES.near,
  scope: legislatureId,
})

/** Members of all houses. */
export const ALL_MEMBER_NAMES: NameList = {
  table: 'registry',
  words: 'MEMBER-NAMES',
  near: 'MEMBER-NEAR',
  scope: null,
}
