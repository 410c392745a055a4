import { permit } from '@patronat/core/actor/permission.ts'
import { matchOffice } from '@patronat/core/office/office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const MatchOfficeInput = builder.inputType('MatchOfficeInput', {
  ...consoleOnly,
  description: 'A mailbox that is a member’s.',
  fields: (t) => ({
    office: t.id({ required: true, description: 'Which office.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'How you know, e.g. whom you called.' }),
  }),
})

builder.mutationField('matchOffice', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    errors: failing,
    description: 'Says that this mailbox is this member’s, after asking the house.',
    args: { input: t.arg({ type: MatchOfficeInput, required: true, description: 'Which, and how you know.' }) },
    resolve: async (_, { input: { commandId, office: id, reason } }, { core, actor }) => {
      permit(actor, 'office:match')
      const office = await matchOffice(core, actor, { id, reason }, { id: commandId, input: { id, reason } })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
