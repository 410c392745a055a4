import { permit } from '@patronat/core/actor/permission.ts'
import { withdrawLine } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const WithdrawOfficeLineInput = builder.inputType('WithdrawOfficeLineInput', {
  ...officeOnly,
  description: 'A line to take back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of which pledge.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
  }),
})

builder.mutationField('withdrawOfficeLine', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'Takes the office’s line back at once, whether it is public or waits.',
    args: { input: t.arg({ type: WithdrawOfficeLineInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:write')
      return pledgeViewOf(core, source, await withdrawLine(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
