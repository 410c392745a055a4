import { isLoose, type Loose, looseList, looseRecords, looseText } from '../import/loose.ts'
import { type Refusal, refusal } from '../import/refusal.ts'
import { channelsOf } from './popolo-channel.ts'
import { count, type Notes } from './popolo-notes.ts'
import { CHAMBER, type Chamber, seatsOf, termsOf } from './congress-term.ts'
import type { Roster, RosterGroup, RosterName, RosterPerson } from './roster.model.ts'

const SOURCE = 'https://github.com/unitedstates/congress-legislators'

/** What is told of a person and no page of ours needs; some of it does harm. */
const NEVER_TAKEN = ['bio', 'family', 'leadership_roles'] as const
const NEVER_TAKEN_OF_A_TERM = ['address', 'phone', 'fax', 'office', 'contact_form', 'rss_url'] as const
/** Ids for campaign money, and of pictures. */
const NO_IDENTIFIER = new Set(['bioguide', 'fec', 'pictorial'])

/** Whether a parsed file is a list of people with bioguide ids. */
export const isCongress = (file: unknown): boolean => {
  const [first] = looseList(file)
  return isLoose(first?.['id']) && looseText(first['id']['bioguide']) !== null
}

/**
 * `legislators-current` of the unitedstates project, as parsed: one file for both houses of the Congress, each
 * person with all their terms. It has no addresses; every row that is not taken has its reason.
 */
export function readCongress(file: unknown): Roster {
  const notes: Notes = { source: SOURCE, refused: [], leftOut: {} }
  const seen = new Set<string>()
  const uncertainIds: string[] = []
  const people = looseList(file).flatMap((loose, at): RosterPerson[] => {
    const read = readLegislator(loose, `[${at}]`, notes)
    if (typeof read === 'string') uncertainIds.push(read)
    if (read === null || typeof read === 'string') return []
    if (seen.has(read.rosterId)) {
      notes.refused.push(refusal(read.row, read.name, 'person.idRepeated'))
      return []
    }
    seen.add(read.rosterId)
    return [read]
  })
  const houses = (Object.keys(CHAMBER) as Chamber[]).map((key) => ({
    key,
    terms: termsOf(people),
    groups: groupsOf(people, key),
    facts: CHAMBER[key].facts,
  }))
  return { scheme: 'bioguide', houses, people, uncertainIds, refused: notes.refused, leftOut: notes.leftOut }
}

/** A person; an id alone of whom it is uncertain whether they sit; null of whom nothing can be said. */
function readLegislator(loose: Loose | null, row: string, notes: Notes): RosterPerson | string | null {
  const refuse = (who: string | null, reason: Refusal['reason']) => notes.refused.push(refusal(row, who, reason))
  if (loose === null) {
    refuse(null, 'row.notAnObject')
    return null
  }
  const ids = isLoose(loose['id']) ? loose['id'] : {}
  const names = isLoose(loose['name']) ? loose['name'] : {}
  const rosterId = looseText(ids['bioguide'])
  const name = nameOf(names)
  if (rosterId === null || rosterId.length > 120) {
    refuse(name, 'person.idMissing')
    return null
  }
  if (name === null) {
    refuse(null, 'person.nameMissing')
    return rosterId
  }
  const terms = looseRecords(loose['terms'])
  for (const field of NEVER_TAKEN) if (loose[field] !== undefined) count(notes.leftOut, field)
  for (const field of NEVER_TAKEN_OF_A_TERM)
    if (terms.some((term) => term[field] !== undefined)) count(notes.leftOut, `terms: ${field}`)
  const refusedBefore = notes.refused.length
  const memberships = seatsOf(terms, row, name, notes.refused)
  // A term that can not be read may be the one that is held now.
  if (notes.refused.length > refusedBefore) return rosterId
  if (memberships.length === 0) {
    refuse(name, 'person.notMember')
    return rosterId
  }
  const url = terms.map((term) => looseText(term['url'])).findLast((text) => text !== null)
  const links = url == null ? [] : [{ note: 'website', url }]
  return {
    row,
    rosterId,
    name,
    otherNames: otherNamesOf(names, name),
    identifiers: identifiersOf(ids),
    mailboxes: [],
    channels: channelsOf({ links }, row, name, notes),
    memberships,
    source: SOURCE,
  }
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.some((part) => part !== null) ? parts.filter((part) => part !== null).join(' ') : null

const partsOf = (names: Loose) => {
  const [first, middle, last, suffix] = ['first', 'middle', 'last', 'suffix'].map((part) => looseText(names[part]))
  return { first: first ?? null, middle: middle ?? null, last: last ?? null, suffix: suffix ?? null }
}

/** As the member is called officially, else by first and last name. */
function nameOf(names: Loose): string | null {
  const { first, last, suffix } = partsOf(names)
  if (last === null && looseText(names['official_full']) === null) return null
  return looseText(names['official_full']) ?? joined([first, last, suffix])
}

function otherNamesOf(names: Loose, name: string): RosterName[] {
  const { first, middle, last, suffix } = partsOf(names)
  const nickname = looseText(names['nickname'])
  const forms = [
    joined([first, last]),
    joined([first, middle, last, suffix]),
    nickname === null ? null : joined([nickname, last]),
  ]
  const own = [...new Set(forms.filter((form) => form !== null && form !== name))]
  return own.map((text) => ({ language: 'en', text: text ?? '' }))
}

const identifiersOf = (ids: Loose): RosterPerson['identifiers'] =>
  Object.entries(ids)
    .flatMap(([scheme, value]) => {
      const id = NO_IDENTIFIER.has(scheme) ? null : looseText(value)
      return id === null || id.length > 120 || scheme.length > 60 ? [] : [{ scheme, id }]
    })
    .slice(0, 19)

/** Parties are the groups. */
function groupsOf(people: readonly RosterPerson[], key: Chamber): RosterGroup[] {
  const parties = people.flatMap(({ memberships }) =>
    memberships.flatMap(({ house, group }) => (house === key && group !== null ? [group] : [])),
  )
  return [...new Set(parties)]
    .sort()
    .map((code) => ({ code, name: code, otherNames: [{ language: 'en', text: code }] }))
}
