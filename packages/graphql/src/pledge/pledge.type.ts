import type { Declaration } from '@patronat/core/pledge/pledge.model.ts'
import { DECLARATION_CHANNELS } from '@patronat/core/pledge/pledge.model.ts'
import { isLate } from '@patronat/core/pledge/review-pledge.ts'
import { present } from '../campaign/campaign.type.ts'
import { builder } from '../builder.ts'
import {
  ActivityView,
  activityView,
  CampaignView,
  ParliamentarianView,
  PledgeView,
  PrisonerView,
} from '../source/view.ts'
import { everywhere, publicOnly } from '../surface.ts'

export const PledgeStatus = builder.enumType('PledgeStatus', {
  ...publicOnly,
  description: 'Only pledges that are or were active are public.',
  values: ['ACTIVE', 'ENDED'] as const,
})

const PledgeEndReason = builder.enumType('PledgeEndReason', {
  ...everywhere,
  description: 'Why a pledge ended, as far as that is public.',
  values: ['PRISONER_FREED', 'PRISONER_DIED', 'HANDED_OVER', 'ENDED_BY_OFFICE', 'ENDED_BY_CAMPAIGN', 'ENDED'] as const,
})

export const DeclarationChannel = builder.enumType('DeclarationChannel', {
  ...everywhere,
  description: 'Where a declaration was made.',
  values: DECLARATION_CHANNELS,
})

export const DeclarationType = builder.objectRef<Declaration & { late: boolean }>('Declaration').implement({
  ...everywhere,
  description: 'Where and when the member said it in public.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PartialDate', ...everywhere, description: 'The day.' }),
    url: t.expose('url', { type: 'URL', nullable: true, ...everywhere, description: 'Link to it.' }),
    channel: t.expose('channel', { type: DeclarationChannel, ...everywhere, description: 'Kind of place.' }),
    transcript: t.exposeString('transcript', {
      nullable: true,
      ...everywhere,
      description: 'Where it stands in a transcript.',
    }),
    late: t.exposeBoolean('late', { ...everywhere, description: 'It came after the campaign’s deadline.' }),
  }),
})

builder.node(PledgeView, {
  name: 'Pledge',
  ...everywhere,
  description: 'One parliamentarian’s patronage over one prisoner.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    prisoner: t.field({
      type: PrisonerView,
      ...everywhere,
      description: 'For whom.',
      resolve: async ({ card }, _, { source }) => present(await source.prisoner(card.prisonerId)),
    }),
    parliamentarian: t.field({
      type: ParliamentarianView,
      ...everywhere,
      description: 'Who.',
      resolve: async ({ card }, _, { source }) => present(await source.parliamentarian(card.parliamentarianId)),
    }),
    campaign: t.field({
      type: CampaignView,
      nullable: true,
      ...everywhere,
      description: 'In which wave.',
      resolve: ({ card }, _, { source }) => source.campaign(card.campaignId),
    }),
    status: t.field({
      type: PledgeStatus,
      ...publicOnly,
      description: 'Whether it goes on.',
      resolve: ({ card }) => card.status ?? 'ENDED',
    }),
    activeSince: t.field({
      type: 'DateTime',
      ...publicOnly,
      description: 'When the campaign accepted it.',
      resolve: ({ card }) => card.activeSince ?? '',
    }),
    declaration: t.field({
      type: DeclarationType,
      nullable: true,
      ...everywhere,
      description: 'The public declaration.',
      // By the deadline as it stands: a card keeps the one of the day on which it was made.
      resolve: async ({ card }, _, { source }) => {
        const campaign = card.declaration === null ? null : await source.campaign(card.campaignId)
        if (card.declaration === null || campaign === null) return card.declaration
        return { ...card.declaration, late: isLate(card, campaign.card) }
      },
    }),
    endedAt: t.field({
      type: 'DateTime',
      nullable: true,
      ...everywhere,
      description: 'When it ended.',
      resolve: ({ card }) => card.endedAt,
    }),
    endReason: t.field({
      type: PledgeEndReason,
      nullable: true,
      ...everywhere,
      description: 'Why it ended.',
      resolve: ({ card }) => card.endReason,
    }),
    confirmed: t.boolean({
      ...everywhere,
      description: 'False: declared in public, not yet confirmed by the office.',
      resolve: ({ card }) => card.confirmed,
    }),
    lastStatement: t.field({
      type: ActivityView,
      nullable: true,
      ...everywhere,
      description: 'The newest verified statement.',
      resolve: async (pledge) => activityView(await pledge.lastStatement()),
    }),
  }),
})
