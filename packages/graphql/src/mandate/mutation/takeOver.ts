import { takeOver } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const TakeOverInput = builder.inputType('TakeOverInput', {
  ...officeOnly,
  description: 'A patronage to take over.',
  fields: (t) => ({
    pledge: t.id({ required: true, description: 'The other office’s pledge.' }),
    office: t.id({ required: true, description: 'Your office.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
  }),
})

builder.mutationField('takeOver', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'Begins your own pledge, which carries the other one on once your declaration is accepted.',
    args: { input: t.arg({ type: TakeOverInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input: { commandId, pledge, office } }, { core, actor, source }) => {
      const given = { id: pledge, officeId: office }
      return pledgeViewOf(core, source, await takeOver(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
