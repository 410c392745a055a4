import { permit } from '@patronat/core/actor/permission.ts'
import { restorePledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { DecisionInput } from '../pledge.input.ts'

builder.mutationField('restorePledge', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description:
      'Takes back an end that the campaign decided, or that an end of detention caused which was none. Nothing was owed in between.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await restorePledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
