import type { ActivityCard } from '../activity/activity.card.ts'
import type { Campaign } from '../campaign/campaign.model.ts'
import type { Stored } from '../table/record.ts'
import { type Declaration, type Pledge, PUBLIC_END_REASON, type PublicEndReason } from './pledge.model.ts'
import { isLate } from './review-pledge.ts'

/** A pledge that is or was active, as everybody sees it. */
export type PledgeCard = {
  id: string
  prisonerId: string
  parliamentarianId: string
  campaignId: string
  undertakingSetId: string
  status: 'ACTIVE' | 'ENDED'
  declaration: (Declaration & { late: boolean }) | null
  activeSince: string
  endedAt: string | null
  endReason: PublicEndReason | null
  confirmed: boolean
  lastStatement: ActivityCard | null
}

/** The card, or null for a pledge that never became active, or that was annulled. Pure. */
export function makePledgeCard(
  { id, data }: Pick<Stored<Pledge>, 'id' | 'data'>,
  campaign: Campaign,
  lastStatement: ActivityCard | null,
): PledgeCard | null {
  if (data.activeSince === null || (data.state !== 'ACTIVE' && data.state !== 'ENDED')) return null
  return {
    id,
    prisonerId: data.prisonerId,
    parliamentarianId: data.parliamentarianId,
    campaignId: data.campaignId,
    undertakingSetId: data.undertakingSetId ?? campaign.undertakingSetId,
    status: data.state,
    declaration: data.declaration === null ? null : { ...data.declaration, late: isLate(data, campaign) },
    activeSince: data.activeSince,
    endedAt: data.endedAt,
    endReason: data.endReason === null ? null : PUBLIC_END_REASON[data.endReason],
    confirmed: data.confirmed,
    lastStatement,
  }
}

/** Where a card stands in the lists. */
export const pledgeCardKeys = ({ id, activeSince, parliamentarianId, prisonerId, status }: PledgeCard) => ({
  /** All pledges, by when they began. */
  gsi1: { pk: 'PLEDGES', sk: `${activeSince}#${id}` },
  /** Those of one member, by when they began. */
  gsi2: { pk: `${parliamentarianId}#PLEDGES`, sk: `${activeSince}#${id}` },
  /** Those of one prisoner: active ones first, oldest first. */
  gsi3: { pk: `${prisonerId}#PLEDGES`, sk: `${status === 'ACTIVE' ? '0' : '1'}#${activeSince}#${id}` },
})
