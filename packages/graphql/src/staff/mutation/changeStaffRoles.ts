import { permit } from '@patronat/core/actor/permission.ts'
import { changeStaffRoles } from '@patronat/core/staff/change-staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { StaffRolesInput } from '../staff.input.ts'

builder.mutationField('changeStaffRoles', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description: 'Gives a colleague other roles; they hold from their next request on. Nobody changes their own.',
    args: { input: t.arg({ type: StaffRolesInput, required: true, description: 'Whose, which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'staff:write')
      const staff = await changeStaffRoles(core, actor, given, { id: commandId, input: given })
      return new StaffView({ id: staff.id }, staff)
    },
  }),
)
