import { permit } from '@patronat/core/actor/permission.ts'
import { writeLine } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { textOf } from '../../local-text.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const LineTextInput = builder.inputType('OfficeLineTextInput', {
  ...officeOnly,
  description: 'An office’s line in one language.',
  fields: (t) => ({
    language: t.field({ type: 'LanguageTag', required: true, description: 'Which.' }),
    text: t.string({ required: true, description: 'At most 300 characters; nothing about money.' }),
  }),
})

const WriteOfficeLineInput = builder.inputType('WriteOfficeLineInput', {
  ...officeOnly,
  description: 'What the office wants to say beside its months, whole.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of which pledge.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    texts: t.field({ type: [LineTextInput], required: true, description: 'One language or several.' }),
  }),
})

builder.mutationField('writeOfficeLine', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'Writes the office’s line. Everybody reads it once a moderator has looked at it.',
    args: { input: t.arg({ type: WriteOfficeLineInput, required: true, description: 'What it says.' }) },
    resolve: async (_, { input: { commandId, texts, ...given } }, { core, actor, source }) => {
      permit(actor, 'pledge:write')
      const line = { ...given, texts: textOf(texts, 'texts') }
      return pledgeViewOf(core, source, await writeLine(core, actor, line, { id: commandId, input: line }))
    },
  }),
)
