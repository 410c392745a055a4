import { permit } from '@patronat/core/actor/permission.ts'
import { recordSignInAct } from '@patronat/core/staff/change-staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { StaffAccessInput } from '../staff.input.ts'

builder.mutationField('forgetPasskeys', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description:
      'All passkeys of a colleague open nothing any more (a lost device), and their sessions end; a new invitation brings the next.',
    args: { input: t.arg({ type: StaffAccessInput, required: true, description: 'Whose, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, signIn }) => {
      permit(actor, 'staff:write')
      const command = { id: commandId, input: given }
      const staff = await recordSignInAct(core, actor, 'staff.passkeysForgotten', given, command)
      await signIn.forgetPasskeysOf(staff.id)
      await signIn.endStaffSession(staff.id, null)
      return new StaffView({ id: staff.id }, staff)
    },
  }),
)
