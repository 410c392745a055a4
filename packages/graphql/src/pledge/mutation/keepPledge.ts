import { permit } from '@patronat/core/actor/permission.ts'
import { keepPledge } from '@patronat/core/pledge/lapse-pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { DecisionInput } from '../pledge.input.ts'

builder.mutationField('keepPledge', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description: 'Says that a silent patronage goes on; it is asked about again three closed months later.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await keepPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
