import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { LETTER_LANGUAGES } from '@patronat/core/invitation/letter.model.ts'
import { keepLetter } from '@patronat/core/invitation/letter.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { LetterKind, LetterTextType } from '../letter.type.ts'

const KeepLetterInput = builder.inputType('KeepLetterInput', {
  description: 'What a letter of a campaign says in one language.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    campaign: t.id({ required: true, description: 'Of which campaign.' }),
    expectedVersion: t.int({ required: false, description: 'The version you looked at; null where it was null.' }),
    kind: t.field({ type: LetterKind, required: true, description: 'Which letter.' }),
    language: t.field({ type: 'LanguageTag', required: true, description: 'In which language: en, uk or de.' }),
    subject: t.string({ required: true, description: 'The subject, at most 150 characters.' }),
    text: t.string({
      required: true,
      description: 'Paragraphs, at most 3500 characters; empty, with the subject: Patronat’s own.',
    }),
  }),
})

builder.mutationField('keepLetter', (t) =>
  t.field({
    type: LetterTextType,
    errors: failing,
    description: 'Keeps a campaign’s own words for a letter. Letters that went out stay as they were.',
    args: { input: t.arg({ type: KeepLetterInput, required: true, description: 'Which, and what.' }) },
    resolve: (_, { input }, { core, actor }) => {
      permit(actor, 'invitation:write')
      const { commandId, campaign, kind, subject, text } = input
      const language = LETTER_LANGUAGES.find((one) => one === input.language)
      if (language === undefined) throw new DomainError('input.invalid', { field: 'language' })
      const said = {
        campaignId: campaign,
        expectedVersion: input.expectedVersion ?? null,
        kind,
        language,
        subject,
        text,
      }
      return keepLetter(core, actor, said, { id: commandId, input: said })
    },
  }),
)
