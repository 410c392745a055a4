import { DomainError } from '@patronat/core/base/error.ts'
import { logContact } from '@patronat/core/contact/contact.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { consoleOnly } from '../../surface.ts'
import { Contact, ContactKind } from '../contact.type.ts'

const LogContactInput = builder.inputType('LogContactInput', {
  ...consoleOnly,
  description: 'What was said with a member.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    parliamentarian: t.id({ required: true, description: 'The member.' }),
    kind: t.field({ type: ContactKind, required: true, description: 'How.' }),
    on: t.field({ type: 'PartialDate', required: true, description: 'When.' }),
    summary: t.string({ required: true, description: 'What was said; sealed.' }),
    nextStep: t.string({ description: 'What is to be done; sealed.' }),
    nextStepOn: t.field({ type: 'PartialDate', description: 'By when.' }),
  }),
})

builder.mutationField('logContact', (t) =>
  t.field({
    type: Contact,
    ...consoleOnly,
    errors: failing,
    description: 'Writes down what was said with a member. You follow it up.',
    args: { input: t.arg({ type: LogContactInput, required: true, description: 'What.' }) },
    resolve: async (_, { input: { commandId, parliamentarian, ...rest } }, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const given = {
        ...rest,
        organisationId: actor.organisationId,
        parliamentarianId: parliamentarian,
        nextStep: rest.nextStep ?? null,
        nextStepOn: rest.nextStepOn ?? null,
        ownerId: actor.id,
      }
      return logContact(core, actor, given, { id: commandId, input: given })
    },
  }),
)
