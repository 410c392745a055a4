import { earliestDay } from '../date/partial-date.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import type { PrisonerCard } from '../prisoner/prisoner.card.ts'
import type { PublicEnd } from '../visibility/visibility.ts'

/** A pledge's card once an end of detention is public, whatever was projected by now. Pure. */
export const endedPledge = (card: PledgeCard, { publicAt, reason }: PublicEnd): PledgeCard =>
  card.status === 'ENDED' ? card : { ...card, status: 'ENDED', endedAt: publicAt, endReason: reason }

/** All cards of one person's pledges. Pure. */
export const underEnd = (pledges: PledgeCard[], end: PublicEnd | null): PledgeCard[] =>
  end === null ? pledges : pledges.map((pledge) => endedPledge(pledge, end))

/** The person's own card; nothing is said yet of where the last event took place. Pure. */
export function endedPrisoner(card: PrisonerCard, { publicAt, reason, since }: PublicEnd): PrisonerCard {
  const status = reason === 'PRISONER_DIED' ? 'DIED' : 'RELEASED'
  if (card.status === status) return card
  const to = since === null ? null : earliestDay(since)
  const isDay = since?.length === 10
  return {
    ...card,
    status,
    statusSince: since,
    detainedSince: null,
    spans: card.spans.map((span) => (span.goesOn ? { ...span, to, goesOn: false, exact: span.exact && isDay } : span)),
    facility: null,
    patrons: [],
    patronCount: 0,
    waitingSince: publicAt.slice(0, 10),
  }
}
