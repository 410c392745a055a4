import { permit } from '@patronat/core/actor/permission.ts'
import { makeUndertakingSetCard } from '@patronat/core/campaign/campaign.card.ts'
import { listUndertakingSets } from '@patronat/core/campaign/campaign.ts'
import { dayIn } from '@patronat/core/date/partial-date.ts'
import { builder } from '../builder.ts'
import { linesOf, LocalTextType } from '../local-text.ts'
import { CampaignView, UndertakingSetView } from '../source/view.ts'
import { UndertakingType } from './campaign.type.ts'

/** What staff see of a campaign and of a set beyond their cards; console only, by naming no surface. */
builder.objectFields(CampaignView, (t) => ({
  version: t.int({ description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
  titles: t.field({
    type: [LocalTextType],
    description: 'What it is called, by language.',
    resolve: ({ record }) => linesOf(record.data.title),
  }),
  endsOn: t.string({
    nullable: true,
    description: 'Last day on which offices can join; null: no end is set.',
    resolve: ({ record }) => record.data.endsOn,
  }),
  today: t.field({
    type: 'PartialDate',
    description: 'The day now, by our clock: days that are left are counted from it.',
    resolve: (_, _args, { core }) => dayIn('UTC', core.clock.now()),
  }),
}))

builder.objectFields(UndertakingSetView, (t) => ({
  code: t.string({ description: 'The same for all versions of a set.', resolve: ({ record }) => record.data.code }),
  names: t.field({
    type: [LocalTextType],
    description: 'What it is called, by language.',
    resolve: ({ record }) => linesOf(record.data.name),
  }),
  statementDefinitions: t.field({
    type: [LocalTextType],
    description: 'What "once a month" means, by language.',
    resolve: ({ record }) => linesOf(record.data.statementDefinition),
  }),
}))

builder.objectField(UndertakingType, 'texts', (t) =>
  t.field({ type: [LocalTextType], description: 'Its wording by language.', resolve: ({ text }) => linesOf(text) }),
)

builder.queryField('undertakingSets', (t) =>
  t.field({
    type: [UndertakingSetView],
    description: 'All versions of all sets, by code; at most 100.',
    complexity: { field: 5, multiplier: 10 },
    resolve: async (_, _args, { core, actor }) => {
      permit(actor, 'campaign:read')
      return (await listUndertakingSets(core)).map((set) => new UndertakingSetView(makeUndertakingSetCard(set), set))
    },
  }),
)
