import { permit } from '@patronat/core/actor/permission.ts'
import { readdressInvitation } from '@patronat/core/invitation/move-invitation.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { InvitationRef } from '../invitation.type.ts'

const ReaddressInvitationInput = builder.inputType('ReaddressInvitationInput', {
  description: 'Another address for a letter that came back, or that had none.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    id: t.id({ required: true, description: 'Which letter.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
    mailbox: t.string({
      required: true,
      description: 'One that the house publishes for the member, or in its own domain.',
    }),
  }),
})

builder.mutationField('readdressInvitation', (t) =>
  t.field({
    type: InvitationRef,
    errors: failing,
    description: 'Notes another official address; the letter waits to be sent again.',
    args: { input: t.arg({ type: ReaddressInvitationInput, required: true, description: 'Which, and where to.' }) },
    resolve: (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'invitation:write')
      return readdressInvitation(core, actor, given, { id: commandId, input: given })
    },
  }),
)
