import type { PartialDate } from '../date/partial-date.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import type { Channel } from '../parliamentarian/parliamentarian.model.ts'
import type { Refusal } from '../import/refusal.ts'

/** A form of a name as the file has it; `language` is the file's own tag, null where it gives none. */
export type RosterName = { language: string | null; text: string }

/** `to` of an earlier term that the file does not end is the day the next one began. */
export type RosterTerm = { id: string; from: PartialDate | null; to: PartialDate | null }

export type RosterGroup = { code: string; name: string; otherNames: RosterName[] }

/** One house of a file. `key` is what its seats are found by; `facts` is what the format itself says about it. */
export type RosterHouse = {
  key: string
  terms: RosterTerm[]
  groups: RosterGroup[]
  facts: { code?: string; name?: string; country?: string; level?: Legislature['level'] }
}

/** A seat as the file has it: null is what it does not say. `group` is a `RosterGroup.code`. */
export type RosterMembership = {
  /** `RosterHouse.key`. */
  house: string
  term: string | null
  group: string | null
  area: string | null
  from: PartialDate | null
  to: PartialDate | null
}

export type RosterPerson = {
  /** Where in the file, e.g. `persons[12]`. */
  row: string
  rosterId: string
  name: string
  otherNames: RosterName[]
  identifiers: { scheme: string; id: string }[]
  /** As the file spells them; whether they are official is for the house to say. */
  mailboxes: string[]
  channels: Channel[]
  memberships: RosterMembership[]
  /** The page that the file names for this person, else for all. */
  source: string | null
}

/** Members of one house, or of several, out of a file, whatever its format. What the registry has no field for is not in it. */
export type Roster = {
  /** The scheme of `rosterId`. */
  scheme: string
  houses: RosterHouse[]
  people: RosterPerson[]
  /** Ids of people of whom something was refused that decides whether they sit: they are not gone. */
  uncertainIds: string[]
  refused: Refusal[]
  /** What is never taken, by what it is: how often it stood in the file. */
  leftOut: Record<string, number>
}

/** The term that began last, or null where the file has none. */
export const latestTerm = (house: Pick<RosterHouse, 'terms'>): RosterTerm | null => house.terms.at(-1) ?? null

/** How many of the file's addresses end in which domain, most first. Something to check, never to believe. */
export function addressDomains(roster: Pick<Roster, 'people'>): { domain: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const address of roster.people.flatMap(({ mailboxes }) => mailboxes)) {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
    counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts].map(([domain, count]) => ({ domain, count })).sort((a, b) => b.count - a.count)
}
