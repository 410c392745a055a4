import { latestDay, daysLater } from '../date/partial-date.ts'
import type { Legislature, TermEnd } from '../legislature/legislature.model.ts'
import { heldOn, membershipOn, type Parliamentarian } from './parliamentarian.model.ts'

export const MANDATE_STATES = ['SITS', 'IN_TRANSITION', 'SUCCESSOR_ASKED', 'FORMER_MEMBER', 'OVER'] as const
export type MandateState = (typeof MANDATE_STATES)[number]

/**
 * How a patron stands in the houses, as far as a pledge is concerned. It follows from the facts (seats, the end of a
 * term, of a mandate) at once; what is written because of it comes after.
 */
export type Mandate = {
  /**
   * SITS: in this house, or meanwhile in another. IN_TRANSITION: the term is over, the new roster not complete.
   * SUCCESSOR_ASKED: the mandate is over, the mailbox still works. OVER: neither, and nobody goes on.
   */
  state: MandateState
  /** Where they sit, else where they sat. */
  legislatureId: string
  /** The last day of the mandate, where it is over. */
  since: string | null
  /** The last day of the office's mailbox. */
  mailboxUntil: string | null
}

export type HouseFacts = { id: string; data: Pick<Legislature, 'termEnds'> }
type Person = Pick<Parliamentarian, 'memberships' | 'mandateEnd' | 'goesOnSince' | 'outside'>
/** `updatedAt`: an instant (RFC 3339) at which the roster, or somebody, last said how things are. */
export type MemberFacts = { data: Person; updatedAt: string }

/** How long a mailbox works after a mandate if nobody says otherwise, and how long before its end a successor is asked for. */
export const MAILBOX_DAYS = 60

/** A roster may let a term end some days before or after the day that was recorded. */
const TERM_SLACK_DAYS = 30

/** How a member stands for a pledge that belongs to `house`, on a day in that house. Pure. */
export function mandateOf({ data: person, updatedAt }: MemberFacts, house: HouseFacts, today: string): Mandate {
  const here = { legislatureId: house.id, mailboxUntil: null }
  const end = person.mandateEnd ?? null
  if (end?.cause === 'DIED' && end.on <= today) return { ...here, state: 'OVER', since: end.on, mailboxUntil: end.on }
  const open = termEndsOf(person, house, today).find(({ completedOn }) => completedOn === null)
  if (open !== undefined)
    return { ...here, state: 'IN_TRANSITION', since: open.endedOn, mailboxUntil: open.mailboxUntil }
  const held = heldOn(person, today)
  if (held.some(({ legislatureId }) => legislatureId === house.id)) return { ...here, state: 'SITS', since: null }
  const other = membershipOn(person, today)
  if (other !== null) return { ...here, state: 'SITS', legislatureId: other.legislatureId, since: null }
  const { since, mailboxUntil } = lastDays(person, house, today)
  if (isOutside(person)) return { ...here, state: 'FORMER_MEMBER', since, mailboxUntil }
  // A seat that has not begun, or of which nobody knows that it ended.
  if (since === null || mailboxUntil === null) return { ...here, state: 'SITS', since: null }
  // Ended by the calendar alone: until somebody has looked, nobody is called a former member.
  if (end?.on !== since && updatedAt.slice(0, 10) < since) return { ...here, state: 'IN_TRANSITION', since }
  return { ...here, state: today > mailboxUntil ? 'OVER' : 'SUCCESSOR_ASKED', since, mailboxUntil }
}

/** Somebody who is a patron without a seat: shown apart, counted in no house. */
export const isOutside = ({ goesOnSince, outside }: Pick<Person, 'goesOnSince' | 'outside'>): boolean =>
  goesOnSince != null || outside != null

/** Whether it is worth asking the house: not of whoever surely sits, in any time zone, or goes on. Pure. */
export function mayBeOver({ data: person }: MemberFacts, day: string): boolean {
  if (person.mandateEnd?.cause === 'DIED') return true
  if (isOutside(person)) return false
  const before = heldOn(person, daysLater(day, -1))
  return !heldOn(person, daysLater(day, 1)).some((seat) => before.includes(seat))
}

/** The last day of the last mandate and of its mailbox. */
function lastDays({ memberships, mandateEnd }: Person, house: HouseFacts, today: string) {
  if (mandateEnd != null && mandateEnd.on <= today)
    return { since: mandateEnd.on, mailboxUntil: mandateEnd.mailboxUntil }
  const seatEnd = memberships.flatMap(({ to }) => (to === null ? [] : latestDay(to))).filter((to) => to <= today).sort().at(-1) // prettier-ignore
  if (seatEnd === undefined) return { since: null, mailboxUntil: null }
  const term = (house.data.termEnds ?? []).findLast(({ endedOn, completedOn }) =>
    isAround(seatEnd, endedOn, completedOn),
  )
  return { since: term?.endedOn ?? seatEnd, mailboxUntil: term?.mailboxUntil ?? daysLater(seatEnd, MAILBOX_DAYS) }
}

const isAround = (day: string, endedOn: string, completedOn: string | null): boolean =>
  day >= daysLater(endedOn, -TERM_SLACK_DAYS) && (completedOn === null || day <= completedOn)

/** The ends of terms in which this member had a seat until the end. */
export function termEndsOf({ memberships, mandateEnd }: Person, house: HouseFacts, today: string): TermEnd[] {
  return (house.data.termEnds ?? []).filter(({ endedOn }) => {
    if (endedOn >= today || (mandateEnd?.legislatureId === house.id && mandateEnd.on < endedOn)) return false
    return memberships.some(
      ({ legislatureId, from, to }) =>
        legislatureId === house.id &&
        (from === null || from <= endedOn) &&
        (to === null || latestDay(to) >= daysLater(endedOn, -TERM_SLACK_DAYS)),
    )
  })
}
