import { permit } from '@patronat/core/actor/permission.ts'
import { endMandate } from '@patronat/core/parliamentarian/end-mandate.ts'
import { makeParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { ParliamentarianView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { MandateEndCause } from '../mandate.type.ts'

const EndMandateInput = builder.inputType('EndMandateInput', {
  ...consoleOnly,
  description: 'The end of one member’s mandate before the term ends.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which member.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    legislature: t.id({ required: true, description: 'In which house.' }),
    cause: t.field({ type: MandateEndCause, required: true, description: 'Why.' }),
    on: t.field({ type: 'PartialDate', required: true, description: 'The last day of it.' }),
    mailboxUntil: t.field({
      type: 'PartialDate',
      required: false,
      description: 'The last day of the office’s mailbox; not needed of somebody who died.',
    }),
    reason: t.string({ required: true, description: 'How it is known; stays in the console.' }),
  }),
})

builder.mutationField('endMandate', (t) =>
  t.field({
    type: ParliamentarianView,
    ...consoleOnly,
    errors: failing,
    description: 'Says that one member’s mandate ends; what follows for each pledge follows by itself.',
    args: { input: t.arg({ type: EndMandateInput, required: true, description: 'Whose, when and why.' }) },
    resolve: async (_, { input: { commandId, legislature, mailboxUntil, ...rest } }, { core, actor }) => {
      permit(actor, 'mandate:end')
      const given = { ...rest, legislatureId: legislature, mailboxUntil: mailboxUntil ?? null }
      const member = await endMandate(core, actor, given, { id: commandId, input: given })
      return new ParliamentarianView(makeParliamentarianCard(member), member)
    },
  }),
)
