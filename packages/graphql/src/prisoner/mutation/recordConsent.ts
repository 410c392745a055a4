import { permit } from '@patronat/core/actor/permission.ts'
import { recordConsent } from '@patronat/core/prisoner/consent.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { ConsentAbout, ConsentState } from '../consent.type.ts'
import { BasisKind } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

const RecordConsentInput = builder.inputType('RecordConsentInput', {
  description: 'What somebody agreed to, or did not.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'About which prisoner.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    about: t.field({ type: ConsentAbout, required: true, description: 'What was asked.' }),
    state: t.field({ type: ConsentState, required: true, description: 'What was said.' }),
    by: t.field({ type: BasisKind, required: true, description: 'Who said it.' }),
    on: t.string({ required: true, description: 'The day.' }),
    who: t.string({ required: true, description: 'Their name; sealed.' }),
    how: t.string({ required: true, description: 'How they said it; sealed.' }),
    contact: t.string({ description: 'How they can be reached; sealed.' }),
    admits: t.idList({ description: 'Members or groups wanted as patrons after all, by id.' }),
    excludes: t.idList({ description: 'Members or groups not wanted as patrons, by id.' }),
  }),
})

builder.mutationField('recordConsent', (t) =>
  t.field({
    type: PrisonerView,
    errors: failing,
    description: 'Adds a line to the ledger of consents. None is ever changed or removed.',
    args: { input: t.arg({ type: RecordConsentInput, required: true, description: 'Who said what.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      permit(actor, 'consent:record')
      const { id, expectedVersion, commandId, contact, admits, excludes, ...said } = input
      const consent = { ...said, contact: contact ?? '', admits: admits ?? [], excludes: excludes ?? [] }
      const given = { id, expectedVersion, consent }
      return shown(await recordConsent(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
