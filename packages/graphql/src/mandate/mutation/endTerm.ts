import { permit } from '@patronat/core/actor/permission.ts'
import { endTerm } from '@patronat/core/legislature/end-term.ts'
import { makeLegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { LegislatureView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const EndTermInput = builder.inputType('EndTermInput', {
  ...consoleOnly,
  description: 'The end of a term of a whole house.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which house.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    endedOn: t.field({
      type: 'PartialDate',
      required: true,
      description: 'The last day of its members; may lie ahead.',
    }),
    mailboxUntil: t.field({
      type: 'PartialDate',
      required: true,
      description: 'The last day on which the mailbox of somebody who is not elected again works.',
    }),
    reason: t.string({ required: true, description: 'Why; stays in the console.' }),
  }),
})

builder.mutationField('endTerm', (t) =>
  t.field({
    type: LegislatureView,
    ...consoleOnly,
    errors: failing,
    description: 'Says that the term of a house ends: its pledges are in transition until the new roster is complete.',
    args: { input: t.arg({ type: EndTermInput, required: true, description: 'Which, and when.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'mandate:end')
      const house = await endTerm(core, actor, given, { id: commandId, input: given })
      return new LegislatureView(makeLegislatureCard(house), house)
    },
  }),
)
