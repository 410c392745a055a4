import { permit } from '@patronat/core/actor/permission.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { ProtectInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('hidePrisoner', (t) =>
  t.field({
    type: PrisonerView,
    ...consoleOnly,
    errors: failing,
    description:
      'Gone from every public answer at once. At the edge it can take 30 seconds; copies elsewhere, and the absence itself, can be noticed.',
    args: { input: t.arg({ type: ProtectInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'prisoner:hide')
      return shown(
        await hidePrisoner(core, actor, { ...given, until: given.until ?? null }, { id: commandId, input: given }),
      )
    },
  }),
)
