import { DomainError } from '@patronat/core/base/error.ts'
import { makeCampaignCard } from '@patronat/core/campaign/campaign.card.ts'
import { createCampaign } from '@patronat/core/campaign/campaign.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { textOf } from '../../local-text.ts'
import { CampaignView } from '../../source/view.ts'
import { CampaignInput } from '../campaign.input.ts'

builder.mutationField('createCampaign', (t) =>
  t.field({
    type: CampaignView,
    errors: failing,
    description: 'A new campaign. Everybody can read it at once; offices can join from its first day.',
    args: { input: t.arg({ type: CampaignInput, required: true, description: 'Who is asked for what, by when.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const given = {
        organisationId: actor.organisationId,
        slug: input.slug,
        title: textOf(input.title, 'title'),
        legislatureIds: [...input.audience],
        undertakingSetId: input.undertakingSet,
        startsOn: input.startsOn,
        declarationDeadline: input.declarationDeadline ?? null,
        reportingOn: input.reportingOn ?? null,
        endsOn: input.endsOn ?? null,
        monthsPublic: input.monthsPublic ?? 'KEPT_ONLY',
      }
      const campaign = await createCampaign(core, actor, given, { id: input.commandId, input: given })
      return new CampaignView(makeCampaignCard(campaign), campaign)
    },
  }),
)
