import { permit } from '@patronat/core/actor/permission.ts'
import { confirmPledge } from '@patronat/core/pledge/confirm-pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const ConfirmPledgeInput = builder.inputType('ConfirmPledgeInput', {
  ...officeOnly,
  description: 'A patronage that the campaign recorded from the member’s own declaration.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which pledge.' }),
    office: t.id({ required: true, description: 'As which office.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    undertakingSet: t.id({ required: true, description: 'The set that was shown: "our office intends to do this".' }),
  }),
})

builder.mutationField('confirmPledge', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description:
      'The office says that a patronage which the campaign recorded is its own: from now on it counts by month.',
    args: { input: t.arg({ type: ConfirmPledgeInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input }, { core, actor, source }) => {
      permit(actor, 'pledge:write')
      const { id, office, expectedVersion, commandId, undertakingSet } = input
      const given = { officeId: office, undertakingSetId: undertakingSet, id, expectedVersion }
      return pledgeViewOf(core, source, await confirmPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
