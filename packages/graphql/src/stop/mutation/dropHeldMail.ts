import { dropHeldMail, getStop } from '@patronat/core/stop/stop.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { consoleOnly } from '../../surface.ts'
import { Stop } from '../stop.type.ts'

const DropHeldMailInput = builder.inputType('DropHeldMailInput', {
  ...consoleOnly,
  description: 'Mail that is not to be sent.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
})

builder.mutationField('dropHeldMail', (t) =>
  t.field({
    type: Stop,
    ...consoleOnly,
    errors: failing,
    description: 'Says that one held mail is not to be sent when the STOP ends.',
    args: { input: t.arg({ type: DropHeldMailInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      const [stopId = '', id = ''] = given.id.split(':')
      await dropHeldMail(core, actor, { ...given, stopId, id }, { id: commandId, input: given })
      return getStop(core, stopId)
    },
  }),
)
