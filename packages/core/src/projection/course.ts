import type { PledgePast } from '../coverage/past.ts'
import { declarationMonth, speakingSteps } from '../month/month.model.ts'
import type { PledgeCard, PledgeDetail } from '../pledge/pledge.card.ts'
import { type Key, readItems, type Tables } from '../table/client.ts'
import { type CardItem, cardOf } from './card-item.ts'
import type { ActivityShare } from './contribution.ts'

/** A pledge over its whole time: what the counts of the past are made of. */
export const courseKey = (pledgeId: string): Key => ({ pk: pledgeId, sk: 'COURSE' })

/** Out of what is public about a pledge, and the facts by which its months are told, as far as they are. Pure. */
export const makeCourse = (
  card: PledgeCard,
  { facts, monthsPublic }: Pick<PledgeDetail, 'facts' | 'monthsPublic'>,
  shares: readonly ActivityShare[],
): PledgePast => ({
  ...courseOfCard(card),
  spoke: speakingSteps(facts, declarationMonth(facts), monthsPublic),
  said: shares
    .filter(({ isStatement, on }) => isStatement === true && on.length >= 7)
    .map(({ on, verifiedAt }) => ({ on, verifiedAt: verifiedAt ?? null })),
})

/** Of a card alone: what went before is not known. Pure. */
export const courseOfCard = ({
  id,
  prisonerId,
  campaignId,
  activeSince,
  endedAt,
  speaking,
}: PledgeCard): PledgePast => ({
  id,
  prisonerId,
  campaignId,
  from: activeSince,
  to: endedAt,
  spoke: speaking,
  said: [],
})

/** The courses of pledges, a hundred in one read; one that is not kept yet is left out. */
export async function readCourses(tables: Tables, pledgeIds: readonly string[]): Promise<PledgePast[]> {
  const courses: PledgePast[] = []
  for (let at = 0; at < pledgeIds.length; at += 100) {
    const items = await readItems<CardItem>(tables, 'public', pledgeIds.slice(at, at + 100).map(courseKey))
    courses.push(...items.flatMap((item) => (item === null ? [] : [cardOf<PledgePast>(item)])))
  }
  return courses
}
