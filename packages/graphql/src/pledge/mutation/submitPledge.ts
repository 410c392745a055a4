import { submitPledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const SubmitPledgeInput = builder.inputType('SubmitPledgeInput', {
  ...officeOnly,
  description: 'A pledge to hand in.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which pledge.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    undertakingSet: t.id({ required: true, description: 'The set that was shown: "our office intends to do this".' }),
  }),
})

builder.mutationField('submitPledge', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'Hands a pledge in. It waits for a moderator from then on.',
    args: { input: t.arg({ type: SubmitPledgeInput, required: true, description: 'What to hand in.' }) },
    resolve: async (_, { input }, { core, actor, source }) => {
      const { id, expectedVersion, commandId, undertakingSet } = input
      const given = { id, expectedVersion, undertakingSetId: undertakingSet }
      return pledgeViewOf(core, source, await submitPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
