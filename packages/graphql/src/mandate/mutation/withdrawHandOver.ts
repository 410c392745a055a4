import { withdrawHandOver } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { signedIn } from '../../surface.ts'

const WithdrawHandOverInput = builder.inputType('WithdrawHandOverInput', {
  ...signedIn,
  description: 'A proposal to take back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of which pledge.' }),
    expectedVersion: t.int({
      required: true,

      description: 'Version you looked at; if it moved on, nothing is done.',
    }),
    commandId: t.string({
      required: true,

      description: 'Your own id for this call: asked twice, done once.',
    }),
  }),
})

builder.mutationField('withdrawHandOver', (t) =>
  t.field({
    type: PledgeView,
    ...signedIn,
    errors: failing,
    description: 'Takes the proposal of a hand-over back: the pledge stays where it is.',
    args: { input: t.arg({ type: WithdrawHandOverInput, required: true, description: 'Of which pledge.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) =>
      pledgeViewOf(core, source, await withdrawHandOver(core, actor, given, { id: commandId, input: given })),
  }),
)
