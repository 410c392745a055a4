import { isPartialDate } from '../date/partial-date.ts'
import { type Loose, looseRecords, looseText } from '../import/loose.ts'
import { type Refusal, type RefusalReason, refusal } from '../import/refusal.ts'
import type { RosterHouse, RosterMembership, RosterPerson, RosterTerm } from './roster.model.ts'

export type Chamber = 'rep' | 'sen'

/** What the format itself says: which terms are of which house. */
export const CHAMBER: Readonly<Record<Chamber, { facts: RosterHouse['facts'] }>> = {
  rep: {
    facts: { code: 'us-house', name: 'United States House of Representatives', country: 'US', level: 'NATIONAL' },
  },
  sen: { facts: { code: 'us-senate', name: 'United States Senate', country: 'US', level: 'NATIONAL' } },
}

const isChamber = (type: string | null): type is Chamber => type === 'rep' || type === 'sen'

/** The Congress that sits on a day: one begins on every 3 January of an odd year, the first did in 1789. */
export function congressOf(day: string): number {
  const year = Number(day.slice(0, 4))
  const begun = day.slice(5) >= '01-03' || year % 2 === 0 ? year : year - 1
  return Math.floor((begun - 1789) / 2) + 1
}

/** Every Congress in which a term began. */
export function termsOf(people: readonly Pick<RosterPerson, 'memberships'>[]): RosterTerm[] {
  const began = people.flatMap(({ memberships }) => memberships.flatMap(({ from }) => (from === null ? [] : [from])))
  const numbers = [...new Set(began.map(congressOf))].sort((a, b) => a - b)
  return numbers.map((number) => {
    const year = 1789 + (number - 1) * 2
    return { id: String(number), from: `${year}-01-03`, to: `${year + 2}-01-03` }
  })
}

/** A person's seats: one a term, or one a party within it. */
export function seatsOf(terms: readonly Loose[], row: string, who: string, refused: Refusal[]): RosterMembership[] {
  return terms.flatMap((term, at): RosterMembership[] => {
    const reason = wrongWith(term)
    if (reason !== null) {
      refused.push(refusal(`${row}.terms[${at}]`, who, reason))
      return []
    }
    const house = looseText(term['type']) as Chamber
    const from = looseText(term['start']) ?? ''
    const held = { house, term: house === 'rep' ? String(congressOf(from)) : null, area: areaOf(term) }
    const parties = looseRecords(term['party_affiliations'])
    const spans = parties.length === 0 || parties.some(wrongWithSpan) ? [term] : parties
    return spans.map((span) => ({
      ...held,
      group: looseText(span['party'])?.slice(0, 80) ?? null,
      from: looseText(span['start']),
      to: looseText(span['end']),
    }))
  })
}

function wrongWith(term: Loose): RefusalReason | null {
  if (!isChamber(looseText(term['type']))) return 'membership.houseOther'
  if (wrongWithSpan(term)) return 'membership.dateInvalid'
  return (looseText(term['start']) ?? '') > (looseText(term['end']) ?? '9') ? 'membership.endsBeforeItBegins' : null
}

const wrongWithSpan = (span: Loose): boolean => {
  const [from, to] = [looseText(span['start']), looseText(span['end'])]
  return from === null || from.length !== 10 || !isPartialDate(from) || (to !== null && !isPartialDate(to))
}

/** `WA-3`, `AK` for a state with one seat, `WA` for a senator. */
function areaOf(term: Loose): string | null {
  const [state, district] = [looseText(term['state']), looseText(term['district'])]
  return district === null || district === '0' || state === null ? state : `${state}-${district}`
}
