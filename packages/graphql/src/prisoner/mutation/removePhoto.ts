import { permit } from '@patronat/core/actor/permission.ts'
import { removePhoto } from '@patronat/core/prisoner/photo.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { RecordDecisionInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('removePhoto', (t) =>
  t.field({
    type: PrisonerView,
    errors: failing,
    description: 'Takes the picture away, here and from every public answer at once.',
    args: { input: t.arg({ type: RecordDecisionInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'prisoner:write')
      return shown(await removePhoto(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
