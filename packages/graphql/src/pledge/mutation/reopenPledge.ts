import { permit } from '@patronat/core/actor/permission.ts'
import { reopenPledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { DecisionInput } from '../pledge.input.ts'

builder.mutationField('reopenPledge', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description: 'Takes up a declined pledge again.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await reopenPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
