import { permit } from '@patronat/core/actor/permission.ts'
import { acceptPledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { DecisionInput } from '../pledge.input.ts'

builder.mutationField('acceptPledge', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description:
      'Makes a pledge active, once you opened its declaration. Where two persons are needed, the first yes is written down and it goes on waiting.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await acceptPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
