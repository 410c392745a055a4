import { openDeclineReason } from '@patronat/core/activity/activity.ts'
import { ACTIVITY_STATES } from '@patronat/core/activity/activity.model.ts'
import { builder } from '../builder.ts'
import { present, UndertakingKind } from '../campaign/campaign.type.ts'
import { DeclarationChannel } from '../pledge/pledge.type.ts'
import { ActivityView, ParliamentarianView, PledgeView } from '../source/view.ts'
import { everywhere, signedIn } from '../surface.ts'

const ActivityState = builder.enumType('ActivityState', {
  ...signedIn,
  description: 'Where a reported activity stands.',
  values: ACTIVITY_STATES,
})

builder.node(ActivityView, {
  name: 'Activity',
  ...everywhere,
  description: 'One thing a patron did under an undertaking, with evidence.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    pledge: t.field({
      type: PledgeView,
      nullable: true,
      ...everywhere,
      description: 'Under which pledge.',
      resolve: ({ card }, _, { source }) => source.pledge(card.pledgeId),
    }),
    parliamentarian: t.field({
      type: ParliamentarianView,
      ...everywhere,
      description: 'Who.',
      resolve: async ({ card }, _, { source }) => present(await source.parliamentarian(card.parliamentarianId)),
    }),
    kind: t.field({
      type: UndertakingKind,
      ...everywhere,
      description: 'What it was.',
      resolve: ({ card }) => card.kind,
    }),
    on: t.field({ type: 'PartialDate', ...everywhere, description: 'When.', resolve: ({ card }) => card.on }),
    title: t.string({
      nullable: true,
      ...everywhere,
      description: 'What it is called.',
      resolve: ({ card }) => card.title,
    }),
    url: t.field({ type: 'URL', ...everywhere, description: 'The evidence.', resolve: ({ card }) => card.url }),
    language: t.field({
      type: 'LanguageTag',
      nullable: true,
      ...everywhere,
      description: 'Language of the evidence.',
      resolve: ({ card }) => card.language,
    }),
    keptUrl: t.field({
      type: 'URL',
      nullable: true,
      ...everywhere,
      description: 'A copy that stays when the page goes.',
      resolve: ({ card }) => card.keptUrl,
    }),
    capturedOn: t.field({
      type: 'PartialDate',
      nullable: true,
      ...everywhere,
      description: 'The day on which the evidence was seen to be there.',
      resolve: ({ card }) => card.capturedOn,
    }),
    channel: t.field({
      type: DeclarationChannel,
      nullable: true,
      ...signedIn,
      description: 'Where it was said.',
      resolve: ({ record }) => record.data.channel ?? null,
    }),
    declinedBecause: t.string({
      nullable: true,
      ...signedIn,
      description: 'Why it was declined; null: it was not.',
      resolve: ({ record }, _, { core }) => openDeclineReason(core, record),
    }),
    state: t.field({
      type: ActivityState,
      ...signedIn,
      description: 'Where it stands.',
      resolve: ({ record }) => record.data.state,
    }),
    version: t.int({ ...signedIn, description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
    reportedAt: t.field({
      type: 'DateTime',
      ...signedIn,
      description: 'When it was reported.',
      resolve: ({ record }) => record.data.reportedAt,
    }),
  }),
})
