import { permit } from '@patronat/core/actor/permission.ts'
import { endStop } from '@patronat/core/stop/stop.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { consoleOnly } from '../../surface.ts'
import { Stop } from '../stop.type.ts'

builder.mutationField('endStop', (t) =>
  t.field({
    type: Stop,
    ...consoleOnly,
    errors: failing,
    description: 'Goes on; a second person has to say the same. Then what was held is sent.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'stop:pull')
      return endStop(core, actor, given, { id: commandId, input: given })
    },
  }),
)
