import { daysLater } from '../date/partial-date.ts'
import { monthsBetween, addMonths, type YearMonth } from '../month/year-month.ts'
import { type HouseFacts, type Mandate, mandateOf, type MemberFacts, termEndsOf } from '../parliamentarian/mandate.ts'
import type { HandOver, Pledge, Transition } from './pledge.model.ts'

/** How long the proposal of a hand-over stands if nobody answers it. */
export const HAND_OVER_DAYS = 60

type Given = Pick<Pledge, 'activeSince' | 'endedAt' | 'handOvers' | 'transitions'>

/** The proposal that stands, or null. Who is asked has 60 days. Pure. */
export function openHandOver({ handOvers = [] }: Pick<Pledge, 'handOvers'>, today: string): HandOver | null {
  const last = handOvers.at(-1)
  return last !== undefined && last.answer === null && today <= daysLater(last.on, HAND_OVER_DAYS) ? last : null
}

/**
 * The times in which nobody could say whose pledge this is, by the facts of the house and the member: the end of a
 * term until its roster is complete, the end of a mandate until somebody goes on. What is written down is kept. Pure.
 */
export function transitionsOf(pledge: Given, member: MemberFacts, house: HouseFacts, today: string): Transition[] {
  const begun = pledge.activeSince?.slice(0, 10) ?? today
  const ended = pledge.endedAt?.slice(0, 10) ?? null
  const spans = new Map((pledge.transitions ?? []).map((one) => [one.from, one]))
  for (const { endedOn, completedOn } of termEndsOf(member.data, house, today))
    if ((completedOn === null || completedOn >= begun) && (ended === null || endedOn <= ended))
      spans.set(endedOn, { from: endedOn, to: completedOn })
  const mandate = mandateOf(member, house, today)
  const isUnresolved = mandate.state !== 'SITS' && mandate.state !== 'FORMER_MEMBER' && mandate.since !== null
  if (isUnresolved && mandate.since !== null && (ended === null || mandate.since <= ended))
    spans.set(mandate.since, { from: mandate.since, to: null })
  return [...spans.values()]
    .map((span) =>
      span.to === null && !(isUnresolved && span.from === mandate.since) ? closed(span, member, mandate, today) : span,
    )
    .sort((a, b) => a.from.localeCompare(b.from))
}

/** What stood open and is settled: since the member goes on, or sits again, else since today. */
function closed(span: Transition, { data }: MemberFacts, mandate: Mandate, today: string): Transition {
  const seat = data.memberships.find(({ legislatureId, from }) => legislatureId === mandate.legislatureId && (from ?? '') > span.from) // prettier-ignore
  const since = mandate.state === 'FORMER_MEMBER' ? data.goesOnSince : seat?.from
  const day = since != null && since.length === 10 && since >= span.from && since <= today ? since : today
  return { ...span, to: day }
}

/** A time without an end is told three years ahead: by then somebody has written. */
const AHEAD = 35

/** Months in which nothing is owed, because nobody could say whose pledge this is: part of `notOwed`. Pure. */
export function transitionMonths(pledge: Given, member: MemberFacts, house: HouseFacts, today: string): YearMonth[] {
  const spans = [
    ...transitionsOf(pledge, member, house, today),
    ...(pledge.handOvers ?? []).map(({ on, answeredOn }) => ({
      from: on,
      to: answeredOn ?? daysLater(on, HAND_OVER_DAYS),
    })),
  ]
  const months = spans.flatMap(({ from, to }) =>
    monthsBetween(from.slice(0, 7), to?.slice(0, 7) ?? addMonths(from.slice(0, 7), AHEAD)),
  )
  return [...new Set(months)].sort()
}
