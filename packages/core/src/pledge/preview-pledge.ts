import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import type { Stored } from '../table/record.ts'
import { makePledgeCard, type PledgeCard } from './pledge.card.ts'
import type { Pledge } from './pledge.model.ts'

/**
 * What everybody would read of a pledge if it were accepted now: its real public card, from the same maker. So an
 * office sees before it hands in what it gives away, and nobody has to keep a description of it up to date.
 */
export async function previewPledge(core: Core, pledge: Stored<Pledge>): Promise<PledgeCard | null> {
  const campaign = await getCampaign(core, pledge.data.campaignId)
  const accepted: Pledge = {
    ...pledge.data,
    state: 'ACTIVE',
    activeSince: core.clock.now().toISOString(),
    endedAt: null,
    endReason: null,
  }
  const acts = { lastStatement: null, statements: {}, done: {} }
  const given = { pending: [], notOwed: [], unreached: [], now: core.clock.now() }
  return makePledgeCard({ id: pledge.id, data: accepted }, campaign.data, acts, given)?.card ?? null
}
