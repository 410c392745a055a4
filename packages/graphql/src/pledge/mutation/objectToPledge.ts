import { permit } from '@patronat/core/actor/permission.ts'
import { objectToPledge } from '@patronat/core/pledge/confirm-pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const ObjectToPledgeInput = builder.inputType('ObjectToPledgeInput', {
  ...officeOnly,
  description: 'A patronage that the campaign recorded from the member’s own declaration.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which pledge.' }),
    office: t.id({ required: true, description: 'As which office.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; for the campaign.' }),
  }),
})

builder.mutationField('objectToPledge', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'The office says, within its 14 days, that the member never made it: it is taken out of every count.',
    args: { input: t.arg({ type: ObjectToPledgeInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input }, { core, actor, source }) => {
      permit(actor, 'pledge:write')
      const { id, office, expectedVersion, commandId, reason } = input
      const given = { officeId: office, reason, id, expectedVersion }
      return pledgeViewOf(core, source, await objectToPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
