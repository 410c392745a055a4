import { permit } from '@patronat/core/actor/permission.ts'
import { publishFieldGroup } from '@patronat/core/prisoner/publish-group.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { BasisKind } from '../prisoner.input.ts'
import { FieldGroupEnum } from '../prisoner.part.ts'
import { PublicationLevel, shown } from '../prisoner.record.ts'

const PublishFieldGroupInput = builder.inputType('PublishFieldGroupInput', {
  description: 'How far one group of fields goes.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Whom.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    group: t.field({ type: FieldGroupEnum, required: true, description: 'Which group.' }),
    level: t.field({ type: PublicationLevel, required: true, description: 'Who may read it.' }),
    basis: t.field({ type: BasisKind, required: true, description: 'What allows it.' }),
    reviewOn: t.string({ required: true, description: 'The day on which somebody looks again.' }),
  }),
})

builder.mutationField('publishFieldGroup', (t) =>
  t.field({
    type: PrisonerView,
    errors: failing,
    description:
      'Publishes or withholds a group of fields. Less than before counts at once; PARTNERS, and health, need a second person who says the same.',
    args: { input: t.arg({ type: PublishFieldGroupInput, required: true, description: 'Whom and what.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'prisoner:publish')
      return shown(await publishFieldGroup(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
