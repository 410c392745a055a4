import { permit } from '@patronat/core/actor/permission.ts'
import { openDeclaration } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('openDeclaration', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description: 'Writes down that you opened the declaration as it stands now. Accepting asks for it.',
    args: { pledge: t.arg.id({ required: true, description: 'Whose declaration.' }) },
    resolve: async (_, { pledge }, { core, actor, source }) => {
      permit(actor, 'pledge:decide')
      return pledgeViewOf(core, source, await openDeclaration(core, actor, { id: pledge }))
    },
  }),
)
