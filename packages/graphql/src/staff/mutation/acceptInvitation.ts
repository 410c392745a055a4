import { getStaff } from '@patronat/core/staff/staff.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { StaffView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('acceptInvitation', (t) =>
  t.field({
    type: StaffView,
    ...consoleOnly,
    errors: failing,
    description: 'Opens a short session in which nothing can be done but to enrol a passkey.',
    args: { token: t.arg.string({ required: true, description: 'From the invitation; works once.' }) },
    resolve: async (_, { token }, { core, signIn }) => {
      const staff = await getStaff(core, await signIn.acceptInvitation(token))
      return new StaffView({ id: staff.id }, staff)
    },
  }),
)
