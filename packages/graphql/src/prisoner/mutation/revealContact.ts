import { permit } from '@patronat/core/actor/permission.ts'
import { type ConsentContact as Contact, revealContact } from '@patronat/core/prisoner/consent.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'

const ConsentContact = builder.objectRef<Contact & { id: string }>('ConsentContact').implement({
  description: 'Who consented, how, and how they can be reached.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'About which prisoner.' }),
    who: t.exposeString('who', { description: 'Their name.' }),
    how: t.exposeString('how', { description: 'How they said it.' }),
    contact: t.exposeString('contact', { description: 'How they can be reached; may be empty.' }),
  }),
})

const RevealContactInput = builder.inputType('RevealContactInput', {
  description: 'Which line of the ledger, and what for.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'About which prisoner.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, noted once.' }),
    number: t.int({ required: true, description: 'Which line.' }),
    purpose: t.string({ required: true, description: 'What for.' }),
  }),
})

builder.mutationField('revealContact', (t) =>
  t.field({
    type: ConsentContact,
    errors: failing,
    description: 'Reads who consented and how they can be reached. That, and the purpose, goes on record.',
    args: { input: t.arg({ type: RevealContactInput, required: true, description: 'Which, and what for.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'consent:reveal')
      return { id: given.id, ...(await revealContact(core, actor, given, { id: commandId, input: given })) }
    },
  }),
)
