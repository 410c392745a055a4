import { permit } from '@patronat/core/actor/permission.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { PrisonerView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { PublishPrisonerInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'

builder.mutationField('publishPrisoner', (t) =>
  t.field({
    type: PrisonerView,
    ...consoleOnly,
    errors: failing,
    description: 'Makes a record public. The first call proposes; the same call by a second person agrees.',
    args: { input: t.arg({ type: PublishPrisonerInput, required: true, description: 'Whom, and why.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      permit(actor, 'prisoner:publish')
      const { id, expectedVersion, commandId, criteria, body, decidedOn, basisKind, basisGivenBy } = input
      const given = {
        id,
        expectedVersion,
        inclusion: { criteria, body, decidedOn },
        basis: { kind: basisKind, givenBy: basisGivenBy },
      }
      return shown(await publishPrisoner(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
