import { permit } from '@patronat/core/actor/permission.ts'
import { answerInvitation, stopInvitations } from '@patronat/core/invitation/move-invitation.ts'
import { getInvitation } from '@patronat/core/invitation/invitation.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { InvitationAnswer, InvitationRef } from '../invitation.type.ts'

const AnswerInvitationInput = builder.inputType('AnswerInvitationInput', {
  description: 'What a member’s office said to a letter.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    id: t.id({ required: true, description: 'Which letter.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
    answer: t.field({
      type: InvitationAnswer,
      required: true,
      description: 'THINKING or REFUSED; a pledge says JOINED itself.',
    }),
  }),
})

builder.mutationFields((t) => ({
  answerInvitation: t.field({
    type: InvitationRef,
    errors: failing,
    description: 'Notes what the member’s office said.',
    args: { input: t.arg({ type: AnswerInvitationInput, required: true, description: 'Which, and what.' }) },
    resolve: (_, { input: { commandId, id, expectedVersion, answer } }, { core, actor }) => {
      permit(actor, 'invitation:write')
      if (answer === 'JOINED') throw new DomainError('input.invalid', { field: 'answer' })
      const given = { id, expectedVersion, answer }
      return answerInvitation(core, actor, given, { id: commandId, input: given })
    },
  }),
  stopInvitations: t.field({
    type: InvitationRef,
    errors: failing,
    description: 'This member is not written to again, by no campaign of the organisation.',
    args: { invitation: t.arg.id({ required: true, description: 'A letter to the member.' }) },
    resolve: async (_, { invitation }, { core, actor }) => {
      permit(actor, 'invitation:stop')
      await stopInvitations(core, actor, invitation)
      return getInvitation(core, invitation)
    },
  }),
}))
