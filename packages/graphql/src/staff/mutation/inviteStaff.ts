import { DomainError } from '@patronat/core/base/error.ts'
import { createStaff } from '@patronat/core/staff/staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { inviteNow } from '../invite-now.ts'
import { StaffRole } from '../staff.type.ts'

const InviteStaffInput = builder.inputType('InviteStaffInput', {
  ...consoleOnly,
  description: 'Somebody to work with.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    name: t.string({ required: true, description: 'Name.' }),
    email: t.string({ required: true, description: 'Mailbox; the invitation goes there.' }),
    roles: t.field({ type: [StaffRole], required: true, description: 'What they will do.' }),
  }),
})

builder.mutationField('inviteStaff', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description: 'Invites somebody; the mail holds a link that works once and lets them enrol a passkey.',
    args: { input: t.arg({ type: InviteStaffInput, required: true, description: 'Whom.' }) },
    resolve: async (_, { input: { commandId, ...rest } }, { core, actor, signIn }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const given = { ...rest, organisationId: actor.organisationId }
      const staff = await createStaff(core, actor, given, { id: commandId, input: given })
      return inviteNow({ core, actor, signIn }, staff)
    },
  }),
)
