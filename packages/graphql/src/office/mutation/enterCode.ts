import { DomainError } from '@patronat/core/base/error.ts'
import { noteReached } from '@patronat/core/office/note-reached.ts'
import { readMailbox } from '@patronat/core/office/mailbox.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { officeOnly } from '../../surface.ts'
import { OfficeViewer } from '../office.type.ts'

const EnterCodeInput = builder.inputType('EnterCodeInput', {
  ...officeOnly,
  description: 'The code that came by mail.',
  fields: (t) => ({
    mailbox: t.string({ required: true, description: 'Where it went.' }),
    code: t.string({ required: true, description: 'Eight digits; spaces do no harm.' }),
  }),
})

builder.mutationField('enterCode', (t) =>
  t.field({
    type: OfficeViewer,
    ...officeOnly,
    errors: failing,
    description: 'Signs in with the code, in the browser that asked for it.',
    args: { input: t.arg({ type: EnterCodeInput, required: true, description: 'The code.' }) },
    resolve: async (_, { input }, context) => {
      const { address } = readMailbox(input.mailbox)
      const actor = await context.signIn.enterCode({ mailbox: address, code: input.code.replace(/\s/g, '') })
      if (actor.kind !== 'office') throw new DomainError('actor.notSignedIn')
      // What else this answer asks for is asked by the office that has just signed in.
      context.actor = actor
      await noteReached(context.core, actor.mailboxIndex)
      return actor
    },
  }),
)
