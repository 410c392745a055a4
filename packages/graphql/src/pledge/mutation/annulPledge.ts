import { permit } from '@patronat/core/actor/permission.ts'
import { annulPledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { DecisionInput } from '../pledge.input.ts'

builder.mutationField('annulPledge', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description:
      'Says that the member never made it: it leaves every count, past ones too, and its page answers like an unknown one. Nothing brings it back; a new pledge may be made.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await annulPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
