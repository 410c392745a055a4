import { makeActivityCard } from '@patronat/core/activity/activity.card.ts'
import type { Activity } from '@patronat/core/activity/activity.model.ts'
import { listActivitiesOfPledge } from '@patronat/core/activity/activity.ts'
import type { Core } from '@patronat/core/core.ts'
import { type Pledge, PUBLIC_END_REASON } from '@patronat/core/pledge/pledge.model.ts'
import { isLate } from '@patronat/core/pledge/pledge.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import type { Source } from './source.ts'
import { ActivityView, PledgeView } from './view.ts'

/** The pledge as it is kept, shown in the shape of its public card. */
export async function pledgeViewOf(core: Core, source: Source, pledge: Stored<Pledge>): Promise<PledgeView> {
  const { data, id } = pledge
  const campaign = await source.campaign(data.campaignId)
  if (campaign === null) throw new Error(`${id} is of a campaign that is not there`)
  const late = isLate(data, campaign.card)
  return new PledgeView(
    {
      id,
      prisonerId: data.prisonerId,
      parliamentarianId: data.parliamentarianId,
      campaignId: data.campaignId,
      undertakingSetId: data.undertakingSetId ?? campaign.card.undertakingSetId,
      status: data.activeSince === null || (data.state !== 'ACTIVE' && data.state !== 'ENDED') ? null : data.state,
      declaration: data.declaration === null ? null : { ...data.declaration, late },
      activeSince: data.activeSince,
      endedAt: data.endedAt,
      endReason: data.endReason === null ? null : PUBLIC_END_REASON[data.endReason],
      confirmed: data.confirmed,
      jointId: data.jointId ?? null,
      succeedsId: data.succeedsId ?? null,
      succeededById: data.succeededById ?? null,
      invitedById: data.invitedById ?? null,
    },
    async () => {
      const page = await listActivitiesOfPledge(core, id, { first: 20 })
      const last = page.items.find(
        ({ item }) => item.data.state === 'VERIFIED' && item.data.kind === 'MONTHLY_STATEMENT',
      )
      return last === undefined ? null : makeActivityCard(last.item)
    },
    pledge,
  )
}

export const activityViewOf = (activity: Stored<Activity>): ActivityView =>
  new ActivityView(makeActivityCard(activity), activity)
