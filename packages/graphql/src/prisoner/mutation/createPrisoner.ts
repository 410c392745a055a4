import { DomainError } from '@patronat/core/base/error.ts'
import { createPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { PrisonerInputType } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('createPrisoner', (t) =>
  t.field({
    type: PrisonerView,
    ...consoleOnly,
    errors: failing,
    description: 'A new record. It is INTERNAL: nothing of it is public before two persons say so.',
    args: { input: t.arg({ type: PrisonerInputType, required: true, description: 'What is known.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const source = { url: input.sourceUrl ?? null, title: input.sourceTitle }
      const detained = {
        type: 'DETAINED' as const,
        dates: input.detainedOn == null ? [] : [{ date: input.detainedOn, source }],
        place: input.place ?? null,
        facility: null,
        sources: [source],
      }
      const given = {
        organisationId: actor.organisationId,
        slug: input.slug,
        names: [{ language: input.language, text: input.name, kind: 'PREFERRED' as const, source: input.sourceTitle }],
        history: [detained],
        recognitions: [],
        charges: [],
        sentenceMonths: null,
        summary: input.summary == null || input.summary === '' ? null : { en: input.summary },
        photo: null,
        sources: [source],
        lastConfirmed: null,
        demo: false,
      }
      return shown(await createPrisoner(core, actor, given, { id: input.commandId, input: given }))
    },
  }),
)
