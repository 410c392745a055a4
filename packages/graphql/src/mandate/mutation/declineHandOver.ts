import { declineHandOver } from '@patronat/core/pledge/pledge.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const DeclineHandOverInput = builder.inputType('DeclineHandOverInput', {
  ...officeOnly,
  description: 'A no to the proposal of a hand-over.',
  fields: (t) => ({
    pledge: t.id({ required: true, description: 'The other office’s pledge.' }),
    office: t.id({ required: true, description: 'Your office.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
  }),
})

builder.mutationField('declineHandOver', (t) =>
  t.field({
    type: OfficeView,
    ...officeOnly,
    errors: failing,
    description: 'Says no to taking a patronage over. It needs no reason, and is not published.',
    args: { input: t.arg({ type: DeclineHandOverInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input: { commandId, pledge, office, expectedVersion } }, { core, actor }) => {
      const given = { id: pledge, officeId: office, expectedVersion }
      await declineHandOver(core, actor, given, { id: commandId, input: given })
      return new OfficeView({ id: office }, await getOffice(core, office))
    },
  }),
)
