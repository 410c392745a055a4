import { permit } from '@patronat/core/actor/permission.ts'
import { deactivateStaff } from '@patronat/core/staff/change-staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('deactivateStaff', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description:
      'A colleague works here no longer: sessions end at once, passkeys and invitations open nothing. Nobody puts out themselves, nor the last ADMIN.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, signIn }) => {
      permit(actor, 'staff:write')
      const staff = await deactivateStaff(core, actor, given, { id: commandId, input: given })
      // After the record, which decides: killed in between, they are out all the same, and the same call does the rest.
      await signIn.barStaff(staff.id, true)
      return new StaffView({ id: staff.id }, staff)
    },
  }),
)
