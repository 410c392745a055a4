import { permit } from '@patronat/core/actor/permission.ts'
import { confirmClosure } from '@patronat/core/pledge/confirm-closure.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { RecordDecisionInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('confirmClosure', (t) =>
  t.field({
    type: PrisonerView,
    errors: failing,
    description: 'Says that the person is out, or that the family knows: from here on the end of detention is public.',
    args: { input: t.arg({ type: RecordDecisionInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'prisoner:write')
      return shown(await confirmClosure(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
