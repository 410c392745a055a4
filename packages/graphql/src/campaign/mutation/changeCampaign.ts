import { permit } from '@patronat/core/actor/permission.ts'
import { makeCampaignCard } from '@patronat/core/campaign/campaign.card.ts'
import { type CampaignChange, changeCampaign } from '@patronat/core/campaign/campaign.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { textOf } from '../../local-text.ts'
import { CampaignView } from '../../source/view.ts'
import { ChangeCampaignInput } from '../campaign.input.ts'

/** Only what was named: a field that is left out stays as it is, a day that is null goes. */
function changeOf(input: typeof ChangeCampaignInput.$inferInput): CampaignChange {
  const { title, audience, undertakingSet, startsOn, declarationDeadline, reportingOn, endsOn, monthsPublic } = input
  return {
    ...(title && { title: textOf(title, 'title') }),
    ...(audience && { legislatureIds: [...audience] }),
    ...(undertakingSet && { undertakingSetId: undertakingSet }),
    ...(startsOn && { startsOn }),
    ...(declarationDeadline !== undefined && { declarationDeadline }),
    ...(reportingOn !== undefined && { reportingOn }),
    ...(endsOn !== undefined && { endsOn }),
    ...(monthsPublic && { monthsPublic }),
  }
}

builder.mutationField('changeCampaign', (t) =>
  t.field({
    type: CampaignView,
    errors: failing,
    description: 'Changes a campaign. Its slug stays; pledges keep the set that they accepted.',
    args: { input: t.arg({ type: ChangeCampaignInput, required: true, description: 'Which, what and why.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      permit(actor, 'campaign:write')
      const { id, expectedVersion, commandId, reason } = input
      const given = { id, expectedVersion, reason, change: changeOf(input) }
      const campaign = await changeCampaign(core, actor, given, { id: commandId, input: given })
      return new CampaignView(makeCampaignCard(campaign), campaign)
    },
  }),
)
