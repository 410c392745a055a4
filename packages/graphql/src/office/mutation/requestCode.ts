import { requireRunning } from '@patronat/core/audit/stop-switch.ts'
import { checkMailbox } from '@patronat/core/office/office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { officeOnly } from '../../surface.ts'

const CodeRequest = builder.objectRef<{ mailbox: string }>('CodeRequest').implement({
  ...officeOnly,
  description: 'A code was sent, if this mailbox is one.',
  fields: (t) => ({
    mailbox: t.exposeString('mailbox', { ...officeOnly, description: 'Where to.' }),
    minutes: t.int({ ...officeOnly, description: 'How long it is good for.', resolve: () => CODE_MINUTES }),
    digits: t.int({ ...officeOnly, description: 'How long it is.', resolve: () => CODE_DIGITS }),
  }),
})

const CODE_MINUTES = 10
const CODE_DIGITS = 8

const RequestCodeInput = builder.inputType('RequestCodeInput', {
  ...officeOnly,
  description: 'Where to send a code.',
  fields: (t) => ({
    mailbox: t.string({ required: true, description: 'The office’s official mailbox.' }),
    parliamentarian: t.id({ ...officeOnly, description: 'The member; none: you come back.' }),
    language: t.field({ type: 'LanguageTag', required: true, description: 'Language of the mail.' }),
  }),
})

builder.mutationField('requestCode', (t) =>
  t.field({
    type: CodeRequest,
    ...officeOnly,
    errors: failing,
    description: 'Sends a code to an official mailbox. Says nothing about whether anybody ever registered with it.',
    args: { input: t.arg({ type: RequestCodeInput, required: true, description: 'Where to.' }) },
    resolve: async (_, { input }, { core, signIn }) => {
      const { address } = await checkMailbox(core, input.mailbox, input.parliamentarian ?? null)
      // A code that cannot be mailed is no code; whoever asks is told so instead of waiting for it.
      await requireRunning(core.tables)
      await signIn.requestCode({ mailbox: address, language: input.language })
      return { mailbox: address }
    },
  }),
)
