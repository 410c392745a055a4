import { permit } from '@patronat/core/actor/permission.ts'
import { recordSignInAct } from '@patronat/core/staff/change-staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { StaffAccessInput } from '../staff.input.ts'

builder.mutationField('withdrawInvitation', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description: 'The open invitation of a colleague opens nothing any more.',
    args: { input: t.arg({ type: StaffAccessInput, required: true, description: 'Whose, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, signIn }) => {
      permit(actor, 'staff:write')
      const command = { id: commandId, input: given }
      const staff = await recordSignInAct(core, actor, 'staff.invitationWithdrawn', given, command)
      await signIn.withdrawInvitation(staff.id)
      return new StaffView({ id: staff.id }, staff)
    },
  }),
)
