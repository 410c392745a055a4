import { permit } from '@patronat/core/actor/permission.ts'
import { unpublishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { RecordDecisionInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('unpublishPrisoner', (t) =>
  t.field({
    type: PrisonerView,
    errors: failing,
    description: 'Back to INTERNAL, by one person: gone from every public answer at once.',
    args: { input: t.arg({ type: RecordDecisionInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'prisoner:publish')
      return shown(await unpublishPrisoner(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
