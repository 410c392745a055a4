import { permit } from '@patronat/core/actor/permission.ts'
import { completeRoster } from '@patronat/core/legislature/end-term.ts'
import { makeLegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { LegislatureView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('completeRoster', (t) =>
  t.field({
    type: LegislatureView,
    ...consoleOnly,
    errors: failing,
    description:
      'Says that the roster of the new term is in, wholly: who sits goes on, who does not is asked for a successor.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which house, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor }) => {
      permit(actor, 'mandate:end')
      const house = await completeRoster(core, actor, given, { id: commandId, input: given })
      return new LegislatureView(makeLegislatureCard(house), house)
    },
  }),
)
