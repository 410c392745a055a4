import { permit } from '@patronat/core/actor/permission.ts'
import { thawOffice } from '@patronat/core/office/freeze-office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { OfficeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('thawOffice', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    errors: failing,
    description: 'It was the office after all, or is again: it can sign in and go on. What was taken back stays so.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and how you know.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'office:freeze')
      const office = await thawOffice(core, actor, given, { id: commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
