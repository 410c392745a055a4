import { registerOffice } from '@patronat/core/office/office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const RegisterOfficeInput = builder.inputType('RegisterOfficeInput', {
  ...officeOnly,
  description: 'The member whose office this mailbox is.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    parliamentarian: t.id({ required: true, description: 'The member.' }),
    language: t.field({ type: 'LanguageTag', required: true, description: 'Language of mails to the office.' }),
  }),
})

const MAIL_LANGUAGES = ['en', 'uk', 'de'] as const

builder.mutationField('registerOffice', (t) =>
  t.field({
    type: OfficeView,
    ...officeOnly,
    errors: failing,
    description:
      'The signed-in mailbox acts for this member from now on. The address that the house publishes hears of it.',
    args: { input: t.arg({ type: RegisterOfficeInput, required: true, description: 'For whom.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      const language = MAIL_LANGUAGES.find((known) => input.language.startsWith(known)) ?? 'en'
      const given = { parliamentarianId: input.parliamentarian, language }
      const office = await registerOffice(core, actor, given, { id: input.commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
