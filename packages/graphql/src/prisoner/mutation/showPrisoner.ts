import { permit } from '@patronat/core/actor/permission.ts'
import { showPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { ProtectInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('showPrisoner', (t) =>
  t.field({
    type: PrisonerView,
    ...consoleOnly,
    errors: failing,
    description: 'Ends a QUIET or a HIDE; what was decided meanwhile appears.',
    args: { input: t.arg({ type: ProtectInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'prisoner:show')
      return shown(
        await showPrisoner(core, actor, { ...given, until: given.until ?? null }, { id: commandId, input: given }),
      )
    },
  }),
)
