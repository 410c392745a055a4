import { permit } from '@patronat/core/actor/permission.ts'
import { followUpInvitations, type Sent, sendInvitations } from '@patronat/core/invitation/move-invitation.ts'
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

builder.mutationFields((t) => ({
  sendInvitations: t.field({
    type: SentRef,
    errors: failing,
    description: 'Sends the next batch of prepared letters. Between two batches it can be paused.',
    args: { campaign: t.arg.id({ required: true, description: 'Of which campaign.' }) },
    resolve: (_, { campaign }, { core, actor }) => {
      permit(actor, 'invitation:write')
      return sendInvitations(core, actor, { campaignId: campaign })
    },
  }),
  followUpInvitations: t.field({
    type: SentRef,
    errors: failing,
    description: 'Writes once more to whoever has not answered, a batch at a time.',
    args: {
      campaign: t.arg.id({ required: true, description: 'Of which campaign.' }),
      after: t.arg.string({ required: false, description: 'The `after` of the batch before.' }),
    },
    resolve: (_, { campaign, after }, { core, actor }) => {
      permit(actor, 'invitation:write')
      return followUpInvitations(
        core,
        actor,
        after == null ? { campaignId: campaign } : { campaignId: campaign, after },
      )
    },
  }),
}))
