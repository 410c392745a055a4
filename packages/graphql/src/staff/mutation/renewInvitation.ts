import { requireInvitable } from '@patronat/core/staff/staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { inviteNow } from '../invite-now.ts'

builder.mutationField('renewInvitation', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description:
      'Mails a colleague a new invitation; an earlier one opens nothing any more. Asked twice, the last mail counts.',
    args: { id: t.arg.id({ required: true, description: 'Whom.' }) },
    resolve: async (_, { id }, { core, actor, signIn }) =>
      inviteNow({ core, actor, signIn }, await requireInvitable(core, actor, id)),
  }),
)
