import { permit } from '@patronat/core/actor/permission.ts'
import { quietPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { ProtectInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('quietPrisoner', (t) =>
  t.field({
    type: PrisonerView,
    ...consoleOnly,
    errors: failing,
    description: 'The page stays as it is, nothing new appears, patrons are asked to say nothing for now.',
    args: { input: t.arg({ type: ProtectInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'prisoner:quiet')
      return shown(
        await quietPrisoner(core, actor, { ...given, until: given.until ?? null }, { id: commandId, input: given }),
      )
    },
  }),
)
