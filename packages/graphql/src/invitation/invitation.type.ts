import { permit, permitWithin } from '@patronat/core/actor/permission.ts'
import { getCampaign } from '@patronat/core/campaign/campaign.ts'
import { ANSWERS, INVITATION_STATES, type Invitation, LEFT_OUT } from '@patronat/core/invitation/invitation.model.ts'
import { openLetter } from '@patronat/core/invitation/compose-letter.ts'
import { listColleaguesAsked, listInvitations } from '@patronat/core/invitation/invitation.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import { connectionOf, pageOf } from '../page.ts'
import { ParliamentarianView, PrisonerView } from '../source/view.ts'

/** All of it is console only, by naming no surface: who was invited and what they said is never public. */
const LetterState = builder.enumType('LetterState', {
  description: 'Where a letter stands.',
  values: INVITATION_STATES,
})
export const InvitationAnswer = builder.enumType('InvitationAnswer', {
  description: 'What became of a letter.',
  values: ANSWERS,
})
const LeftOut = builder.enumType('LeftOut', { description: 'Why a prepared letter was not sent.', values: LEFT_OUT })

export const InvitationRef = builder.objectRef<Stored<Invitation>>('Invitation').implement({
  description: 'A letter to one parliamentarian in a campaign, and what became of it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    version: t.exposeInt('version', { description: 'For `expectedVersion`.' }),
    state: t.field({ type: LetterState, description: 'Where it stands.', resolve: ({ data }) => data.state }),
    parliamentarian: t.field({
      type: ParliamentarianView,
      description: 'To whom.',
      resolve: async ({ data }, _, { source }) => present(await source.parliamentarian(data.parliamentarianId)),
    }),
    prisoner: t.field({
      type: PrisonerView,
      nullable: true,
      description: 'Whom it proposes; null: nobody.',
      resolve: ({ data }, _, { source }) => (data.prisonerId === null ? null : source.prisoner(data.prisonerId)),
    }),
    invitedBy: t.field({
      type: ParliamentarianView,
      nullable: true,
      description: 'The patron who asks a colleague; null: the campaign itself.',
      resolve: ({ data }, _, { source }) =>
        data.invitedById === null ? null : source.parliamentarian(data.invitedById),
    }),
    language: t.field({ type: 'LanguageTag', description: 'In which language.', resolve: ({ data }) => data.language }),
    mailbox: t.string({
      nullable: true,
      description: 'Where it goes, if not to the address that the house publishes.',
      resolve: (invitation, _, { core, actor }) => {
        permitWithin(actor, 'invitation:read', invitation.data.organisationId)
        return openLetter(core, invitation, 'mailbox')
      },
    }),
    note: t.string({
      nullable: true,
      description: 'What the patron who asks said to the colleague.',
      resolve: (invitation, _, { core, actor }) => {
        permitWithin(actor, 'invitation:read', invitation.data.organisationId)
        return openLetter(core, invitation, 'note')
      },
    }),
    preparedAt: t.field({
      type: 'DateTime',
      description: 'When it was prepared, or a patron asked.',
      resolve: ({ data }) => data.preparedAt,
    }),
    sentAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it went out.',
      resolve: ({ data }) => data.sentAt,
    }),
    followedUpAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the second letter went out.',
      resolve: ({ data }) => data.followedUpAt,
    }),
    answer: t.field({
      type: InvitationAnswer,
      nullable: true,
      description: 'What became of it; null: nothing yet.',
      resolve: ({ data }) => data.answer,
    }),
    leftOut: t.field({
      type: LeftOut,
      nullable: true,
      description: 'Why it was not sent; null: it was, or waits.',
      resolve: ({ data }) => data.leftOut,
    }),
  }),
})

const InvitationConnection = builder.connectionObject(
  { type: InvitationRef, name: 'InvitationConnection', description: 'A page of letters.' },
  { name: 'InvitationEdge', description: 'One of a page, with its cursor.' },
)

builder.queryFields((t) => ({
  invitations: t.connection(
    {
      type: InvitationRef,
      description: 'Letters of a campaign to a house, oldest first.',
      args: {
        campaign: t.arg.id({ required: true, description: 'Of which campaign.' }),
        legislature: t.arg.id({ required: true, description: 'To which house.' }),
        state: t.arg({ type: LetterState, required: false, description: 'Only those that stand so.' }),
      },
      resolve: async (_, args, { core, actor }) => {
        permit(actor, 'invitation:read')
        const page = pageOf(args)
        const campaign = await getCampaign(core, args.campaign)
        const of = { campaign, legislatureId: args.legislature, state: args.state ?? null }
        return connectionOf(await listInvitations(core, actor, of, page), page)
      },
    },
    InvitationConnection,
  ),
  colleaguesAsked: t.connection(
    {
      type: InvitationRef,
      description: 'Whom patrons asked in a campaign, by patron: who brought whom.',
      args: { campaign: t.arg.id({ required: true, description: 'In which campaign.' }) },
      resolve: async (_, args, { core, actor }) => {
        permit(actor, 'invitation:read')
        const page = pageOf(args)
        return connectionOf(await listColleaguesAsked(core, actor, await getCampaign(core, args.campaign), page), page)
      },
    },
    InvitationConnection,
  ),
}))
