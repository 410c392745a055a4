import { isPartialDate, latestDay } from '../date/partial-date.ts'
import { type Loose, looseList, looseRecords, looseText } from '../import/loose.ts'
import { type Refusal, type RefusalReason, refusal } from '../import/refusal.ts'
import type { RosterGroup, RosterMembership, RosterTerm } from './roster.model.ts'

type Known = {
  /** The house's id in the file; null: there is only one. */
  house: string | null
  terms: readonly RosterTerm[]
  groups: readonly RosterGroup[]
  people: readonly { rosterId: string; name: string }[]
  refused: Refusal[]
}

/** A Popolo file is read for one house. */
export const POPOLO_HOUSE = 'house'

const SEATS_AT_MOST = 80

export type Seats = {
  /** By the person's id. */
  taken: Map<string, RosterMembership[]>
  /** Ids of people with a seat that was refused: they may sit all the same. */
  uncertain: Set<string>
}

/** Each person's seats in the house. */
export function seatsOf(file: Loose, known: Known): Seats {
  const names = new Map(known.people.map(({ rosterId, name }) => [rosterId, name]))
  const terms = new Set(known.terms.map(({ id }) => id))
  const groups = new Set(known.groups.map(({ code }) => code))
  const areas = new Map(looseRecords(file['areas']).map(({ id, name }) => [looseText(id), looseText(name)]))
  const seats = new Map<string, RosterMembership[]>()
  const uncertain = new Set<string>()
  const seen = new Set<string>()

  for (const [at, row] of looseList(file['memberships']).entries()) {
    const person = looseText(row?.['person_id']) ?? ''
    const note = (reason: RefusalReason, detail: string | null = null) =>
      known.refused.push(refusal(`memberships[${at}]`, names.get(person) ?? null, reason, detail))
    const reason = row === null ? 'row.notAnObject' : wrongWith(row, known.house, names.has(person), terms)
    if (row === null || reason !== null) {
      note(reason ?? 'row.notAnObject')
      if (reason !== 'membership.houseOther') uncertain.add(person)
      continue
    }
    const group = looseText(row['on_behalf_of_id'])
    if (group !== null && !groups.has(group)) note('membership.groupUnknown', group.slice(0, 80))
    const seat: RosterMembership = {
      house: POPOLO_HOUSE,
      term: looseText(row['legislative_period_id']),
      group: group !== null && groups.has(group) ? group : null,
      area: areas.get(looseText(row['area_id']))?.slice(0, 160) ?? null,
      from: looseText(row['start_date']),
      to: looseText(row['end_date']),
    }
    const held = seats.get(person) ?? []
    const key = JSON.stringify([person, seat])
    if (seen.has(key)) note('membership.repeated')
    else if (held.length >= SEATS_AT_MOST) note('membership.tooMany')
    else seats.set(person, [...held, seat])
    seen.add(key)
  }
  return { taken: seats, uncertain }
}

function wrongWith(row: Loose, house: string | null, isPerson: boolean, terms: Set<string>): RefusalReason | null {
  if (!isPerson) return 'membership.personUnknown'
  if (house !== null && looseText(row['organization_id']) !== house) return 'membership.houseOther'
  const term = looseText(row['legislative_period_id'])
  if (term !== null && !terms.has(term)) return 'membership.termUnknown'
  const [from, to] = [looseText(row['start_date']), looseText(row['end_date'])]
  if ([from, to].some((date) => date !== null && !isPartialDate(date))) return 'membership.dateInvalid'
  // Partial dates end late: 2015 to 2015-03 may be right.
  if (from !== null && to !== null && latestDay(to) < from) return 'membership.endsBeforeItBegins'
  return null
}
