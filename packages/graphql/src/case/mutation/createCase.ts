import { DomainError } from '@patronat/core/base/error.ts'
import { makeCaseCard } from '@patronat/core/case/case.card.ts'
import { createCase } from '@patronat/core/case/case.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { CaseView } from '../../source/view.ts'

const CaseInput = builder.inputType('CaseInput', {
  description: 'A new case.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    slug: t.string({ required: true, description: 'For links: a-z, 0-9 and hyphens.' }),
    name: t.string({ required: true, description: 'How it is called, in English.' }),
    court: t.string({ description: 'Before which court.' }),
  }),
})

builder.mutationField('createCase', (t) =>
  t.field({
    type: CaseView,
    errors: failing,
    description: 'A new case. It is public as soon as somebody in it is.',
    args: { input: t.arg({ type: CaseInput, required: true, description: 'What is known.' }) },
    resolve: async (_, { input: { commandId, slug, name, court } }, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const { organisationId } = actor
      const given = { organisationId, slug, name: { en: name }, summary: null, court: court ?? null, articles: [] }
      const made = await createCase(core, actor, given, { id: commandId, input: given })
      return new CaseView(makeCaseCard(made), made)
    },
  }),
)
