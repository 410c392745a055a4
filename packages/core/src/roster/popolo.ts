import { DomainError } from '../base/error.ts'
import { isPartialDate, type PartialDate } from '../date/partial-date.ts'
import { isLoose, type Loose, looseList, looseRecords, looseText } from '../import/loose.ts'
import { POPOLO_HOUSE, seatsOf } from './popolo-membership.ts'
import type { Notes } from './popolo-notes.ts'
import { readPerson, type Unnamed } from './popolo-person.ts'
import { type Refusal, refusal } from '../import/refusal.ts'
import { parseRosterJson } from './roster-json.ts'
import type { Roster, RosterGroup, RosterName, RosterPerson, RosterTerm } from './roster.model.ts'

const LISTS = ['persons', 'organizations', 'memberships'] as const

/**
 * A Popolo file as EveryPolitician wrote it: terms are events, groups are organisations that a membership
 * is "on behalf of". Every row that is not taken has its reason.
 * @param options.organization the house's id in the file, where the file holds several
 * @throws roster.unreadable | roster.notPopolo | roster.legislatureUnknown (field `organization`)
 */
export function readPopolo(text: string, options: { organization?: string } = {}): Roster {
  return readPopoloFile(parseRosterJson(text), options)
}

/** The same of a file that was parsed already. */
export function readPopoloFile(file: unknown, options: { organization?: string } = {}): Roster {
  const missing = isLoose(file) ? LISTS.filter((list) => !Array.isArray(file[list])) : LISTS
  if (!isLoose(file) || missing.length > 0)
    throw new DomainError('roster.notPopolo', { field: 'file', detail: { missing } })

  const house = houseOf(looseRecords(file['organizations']), options.organization)
  const refused: Refusal[] = []
  const leftOut: Record<string, number> = {}
  const terms = termsOf(looseRecords(file['events']), house)
  const groups = groupsOf(file, refused)
  const source = looseText(isLoose(file['meta']) ? (file['meta']['sources'] as unknown[] | undefined)?.[0] : null)
  const people = peopleOf(file, { source, refused, leftOut })
  const seats = seatsOf(file, { house, terms, groups, people, refused })
  const isMember = ({ rosterId }: Unnamed) => seats.taken.has(rosterId)
  for (const person of people) if (!isMember(person)) refused.push(refusal(person.row, person.name, 'person.notMember'))
  const read = new Set(people.map(({ rosterId }) => rosterId))
  const ids = looseRecords(file['persons'])
    .map(({ id }) => looseText(id))
    .filter((id) => id !== null)
  return {
    scheme: 'popolo',
    houses: [{ key: POPOLO_HOUSE, terms, groups, facts: {} }],
    people: people.flatMap((person): RosterPerson[] => {
      const memberships = seats.taken.get(person.rosterId)
      return memberships === undefined ? [] : [{ ...person, memberships }]
    }),
    uncertainIds: [...seats.uncertain, ...ids.filter((id) => !read.has(id))],
    refused,
    leftOut,
  }
}

/** The one legislature of the file; its id, or null where no organisation is called so. */
function houseOf(organisations: Loose[], wanted: string | undefined): string | null {
  const houses = organisations.filter(({ classification }) => classification === 'legislature')
  const ids = houses.map(({ id }) => looseText(id)).filter((id) => id !== null)
  if (wanted !== undefined && ids.includes(wanted)) return wanted
  if (wanted === undefined && ids.length <= 1) return ids[0] ?? null
  throw new DomainError('roster.legislatureUnknown', { field: 'organization', detail: { found: ids.slice(0, 20) } })
}

const dateOf = (value: unknown): PartialDate | null => {
  const text = looseText(value)
  return text !== null && isPartialDate(text) ? text : null
}

/** Terms by their beginning. One that the file does not end was over when the next began. */
function termsOf(events: Loose[], house: string | null): RosterTerm[] {
  const terms = events.flatMap(
    ({ id, classification, organization_id: of, start_date: from, end_date: to }): RosterTerm[] => {
      const isOurs = classification === 'legislative period' && (of === undefined || house === null || of === house)
      const term = looseText(id)
      return isOurs && term !== null ? [{ id: term, from: dateOf(from), to: dateOf(to) }] : []
    },
  )
  terms.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
  return terms.map(({ id, from, to }, at) => ({ id, from, to: to ?? terms[at + 1]?.from ?? null }))
}

const otherNamesOf = (row: Loose): RosterName[] =>
  looseRecords(row['other_names']).flatMap(({ name, lang }) => {
    const text = looseText(name)
    return text === null ? [] : [{ language: looseText(lang), text }]
  })

function groupsOf(file: Loose, refused: Refusal[]): RosterGroup[] {
  const wanted = new Set(looseRecords(file['memberships']).map(({ on_behalf_of_id: of }) => looseText(of)))
  return looseList(file['organizations']).flatMap((row, at): RosterGroup[] => {
    const code = looseText(row?.['id'])
    if (row === null || code === null || !wanted.has(code)) return []
    const name = looseText(row['name'])
    if (name !== null && name.length <= 200 && code.length <= 80) return [{ code, name, otherNames: otherNamesOf(row) }]
    refused.push(refusal(`organizations[${at}]`, code.slice(0, 80), 'group.nameMissing'))
    return []
  })
}

function peopleOf(file: Loose, into: Notes): Unnamed[] {
  const seen = new Set<string>()
  return looseList(file['persons']).flatMap((loose, at) => {
    const row = `persons[${at}]`
    if (loose === null) {
      into.refused.push(refusal(row, null, 'row.notAnObject'))
      return []
    }
    const person = readPerson(loose, row, into, otherNamesOf(loose))
    if (person === null) return []
    if (seen.has(person.rosterId)) {
      into.refused.push(refusal(row, person.name, 'person.idRepeated'))
      return []
    }
    seen.add(person.rosterId)
    return [person]
  })
}
