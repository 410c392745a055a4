import { permit } from '@patronat/core/actor/permission.ts'
import { recordSignInAct } from '@patronat/core/staff/change-staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { EndSessionsInput } from '../staff.input.ts'

builder.mutationField('endStaffSessions', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description: 'Signs a colleague out, of one browser or of all; with all, an open invitation goes too.',
    args: { input: t.arg({ type: EndSessionsInput, required: true, description: 'Whose, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, signIn }) => {
      permit(actor, 'staff:write')
      const command = { id: commandId, input: given }
      const staff = await recordSignInAct(core, actor, 'staff.sessionsEnded', given, command)
      await signIn.endStaffSession(staff.id, given.session ?? null)
      return new StaffView({ id: staff.id }, staff)
    },
  }),
)
