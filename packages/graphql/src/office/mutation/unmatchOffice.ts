import { permit } from '@patronat/core/actor/permission.ts'
import { unmatchOffice } from '@patronat/core/office/freeze-office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { OfficeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('unmatchOffice', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    errors: failing,
    description:
      'Takes back that somebody matched this mailbox by hand; it waits again. What the roster publishes stays matched.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'office:match')
      const office = await unmatchOffice(core, actor, given, { id: commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
