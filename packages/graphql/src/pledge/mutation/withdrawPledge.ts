import { permit } from '@patronat/core/actor/permission.ts'
import { withdrawPledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const WithdrawPledgeInput = builder.inputType('WithdrawPledgeInput', {
  ...officeOnly,
  description: 'A pledge to end.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which pledge.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
  }),
})

builder.mutationField('withdrawPledge', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'Ends a pledge by the office’s own will; a draft is discarded and nobody hears of it.',
    args: { input: t.arg({ type: WithdrawPledgeInput, required: true, description: 'What to end.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:write')
      return pledgeViewOf(core, source, await withdrawPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
