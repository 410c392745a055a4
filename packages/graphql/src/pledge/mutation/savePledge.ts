import { savePledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'
import { DeclarationChannel } from '../pledge.type.ts'

const DeclarationInput = builder.inputType('DeclarationInput', {
  ...officeOnly,
  description: 'Where and when the member said it in public.',
  fields: (t) => ({
    on: t.field({ type: 'PartialDate', required: true, description: 'The day.' }),
    url: t.string({ ...officeOnly, description: 'Link to it.' }),
    channel: t.field({ type: DeclarationChannel, required: true, description: 'Kind of place.' }),
    transcript: t.string({ ...officeOnly, description: 'Or where it stands in a transcript.' }),
  }),
})

const SavePledgeInput = builder.inputType('SavePledgeInput', {
  ...officeOnly,
  description: 'What was typed so far.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which pledge.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    declaration: t.field({ type: DeclarationInput, ...officeOnly, description: 'The declaration; null takes it out.' }),
  }),
})

builder.mutationField('savePledge', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'Keeps a draft, or a pledge that changes were asked for.',
    args: { input: t.arg({ type: SavePledgeInput, required: true, description: 'What to keep.' }) },
    resolve: async (_, { input }, { core, actor, source }) => {
      const { id, expectedVersion, declaration } = input
      const given =
        declaration == null
          ? null
          : { ...declaration, url: declaration.url ?? null, transcript: declaration.transcript ?? null }
      return pledgeViewOf(core, source, await savePledge(core, actor, { id, expectedVersion, declaration: given }))
    },
  }),
)
