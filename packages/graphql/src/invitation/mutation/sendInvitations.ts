import { permit } from '@patronat/core/actor/permission.ts'
import { followUpInvitations, type Sent, sendInvitations } from '@patronat/core/invitation/send-invitations.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'

const SentRef = builder.objectRef<Sent>('SentInvitations').implement({
  description: 'What one batch did.',
  fields: (t) => ({
    sent: t.exposeInt('sent', { description: 'Letters that went out.' }),
    leftOut: t.exposeInt('leftOut', { description: 'Letters that were left out; each says why.' }),
    after: t.exposeString('after', { nullable: true, description: 'For the next batch; null: that was all.' }),
  }),
})

const SendInvitationsInput = builder.inputType('SendInvitationsInput', {
  description: 'Letters of a campaign to a house.',
  fields: (t) => ({
    campaign: t.id({ required: true, description: 'Of which campaign.' }),
    legislature: t.id({ required: true, description: 'To which house.' }),
    after: t.string({ required: false, description: 'The `after` of the batch before.' }),
  }),
})

type Given = { campaign: string; legislature: string; after?: string | null | undefined }
const letters = ({ campaign, legislature, after }: Given) => ({
  campaignId: campaign,
  legislatureId: legislature,
  ...(after == null ? {} : { after }),
})

builder.mutationFields((t) => ({
  sendInvitations: t.field({
    type: SentRef,
    errors: failing,
    description:
      'Sends the next letters that are prepared. Between two calls it can be paused; called twice it sends nothing twice.',
    args: { input: t.arg({ type: SendInvitationsInput, required: true, description: 'Which letters.' }) },
    resolve: (_, { input }, { core, actor }) => {
      permit(actor, 'invitation:write')
      return sendInvitations(core, actor, letters(input))
    },
  }),
  followUpInvitations: t.field({
    type: SentRef,
    errors: failing,
    description: 'Writes once more to whoever has not answered, some at a time; to nobody a third time.',
    args: { input: t.arg({ type: SendInvitationsInput, required: true, description: 'Which letters.' }) },
    resolve: (_, { input }, { core, actor }) => {
      permit(actor, 'invitation:write')
      return followUpInvitations(core, actor, letters(input))
    },
  }),
}))
