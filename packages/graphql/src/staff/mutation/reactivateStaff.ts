import { permit } from '@patronat/core/actor/permission.ts'
import { reactivateStaff } from '@patronat/core/staff/change-staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('reactivateStaff', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description: 'They are back, with the roles and the passkeys they had.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, signIn }) => {
      permit(actor, 'staff:write')
      const staff = await reactivateStaff(core, actor, given, { id: commandId, input: given })
      await signIn.barStaff(staff.id, false)
      return new StaffView({ id: staff.id }, staff)
    },
  }),
)
