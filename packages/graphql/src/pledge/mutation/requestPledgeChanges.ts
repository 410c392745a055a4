import { permit } from '@patronat/core/actor/permission.ts'
import { requestPledgeChanges } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { RefusalInput } from '../pledge.input.ts'

builder.mutationField('requestPledgeChanges', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description: 'Gives a pledge back to the office with what to change; a mail goes out.',
    args: { input: t.arg({ type: RefusalInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await requestPledgeChanges(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
