import { permit } from '@patronat/core/actor/permission.ts'
import { pullStop } from '@patronat/core/stop/stop.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { consoleOnly } from '../../surface.ts'
import { Stop } from '../stop.type.ts'

const PullStopInput = builder.inputType('PullStopInput', {
  ...consoleOnly,
  description: 'Why everything is to stand still.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; sealed, stays in the console.' }),
  }),
})

builder.mutationField('pullStop', (t) =>
  t.field({
    type: Stop,
    ...consoleOnly,
    errors: failing,
    description:
      'Pauses all mail, publication and "latest" at once. An administrator does it alone; of moderators a second one says the same.',
    args: { input: t.arg({ type: PullStopInput, required: true, description: 'Why.' }) },
    resolve: async (_, { input: { commandId, reason } }, { core, actor }) => {
      permit(actor, 'stop:pull')
      return pullStop(core, actor, { reason }, { id: commandId, input: { reason } })
    },
  }),
)
