import { openObjection } from '@patronat/core/activity/answer-proposal.ts'
import { openDeclineReason } from '@patronat/core/activity/activity.ts'
import {
  type Activity,
  ACTIVITY_STATES,
  PROPOSAL_ANSWERS,
  type Proposal,
} from '@patronat/core/activity/activity.model.ts'
import { builder } from '../builder.ts'
import { present, UndertakingKind } from '../campaign/campaign.type.ts'
import { DeclarationChannel } from '../pledge/pledge.type.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { ActivityView, ParliamentarianView, PledgeView, StaffView } from '../source/view.ts'
import { consoleOnly, everywhere, signedIn } from '../surface.ts'

const ActivityState = builder.enumType('ActivityState', {
  ...signedIn,
  description: 'Where a reported activity stands.',
  values: ACTIVITY_STATES,
})

const ProposalAnswer = builder.enumType('ProposalAnswer', {
  ...signedIn,
  description: 'What an office says of what was reported for it.',
  values: PROPOSAL_ANSWERS,
})

const ProposalType = builder.objectRef<Proposal & { of: Stored<Activity> }>('ActivityProposal').implement({
  ...signedIn,
  description: 'Reported by the campaign and not by the office, which may object. It never counts against it.',
  fields: (t) => ({
    organisation: t.exposeString('organisation', {
      nullable: true,
      ...signedIn,
      description: 'The partner that had noticed it; null: the campaign itself.',
    }),
    objectUntil: t.exposeString('objectUntil', {
      ...signedIn,
      description: 'The last day on which the office may object.',
    }),
    answer: t.field({
      type: ProposalAnswer,
      nullable: true,
      ...signedIn,
      description: 'What the office said; null: nothing yet.',
      resolve: ({ answer }) => answer?.kind ?? null,
    }),
    answeredAt: t.field({
      type: 'DateTime',
      nullable: true,
      ...signedIn,
      description: 'When.',
      resolve: ({ answer }) => answer?.at ?? null,
    }),
    objection: t.string({
      nullable: true,
      ...signedIn,
      description: 'What the office says is wrong with it.',
      resolve: ({ of }, _, { core }) => openObjection(core, of),
    }),
    by: t.field({
      type: StaffView,
      nullable: true,
      ...consoleOnly,
      description: 'Who of us wrote it down.',
      resolve: ({ by }, _, { source }) => source.staff(by),
    }),
  }),
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
    proposal: t.field({
      type: ProposalType,
      nullable: true,
      ...signedIn,
      description: 'Where the campaign reported it for the office; null: the office did itself.',
      resolve: ({ record }) => (record.data.proposal === undefined ? null : { ...record.data.proposal, of: record }),
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
