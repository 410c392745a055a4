import { permit } from '@patronat/core/actor/permission.ts'
import { declinePledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { RefusalInput } from '../pledge.input.ts'

builder.mutationField('declinePledge', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description: 'Says no to a pledge, with a reason that the office reads; a mail goes out. It can be reopened.',
    args: { input: t.arg({ type: RefusalInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await declinePledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
