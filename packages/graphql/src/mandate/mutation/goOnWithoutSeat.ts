import { goOnWithoutSeat } from '@patronat/core/office/go-on.ts'
import { makeParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { ParliamentarianView } from '../../source/view.ts'
import { signedIn } from '../../surface.ts'

const GoOnInput = builder.inputType('GoOnInput', {
  ...signedIn,
  description: 'Who goes on as a patron without a mandate.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which member.' }),
    commandId: t.string({
      required: true,

      description: 'Your own id for this call: asked twice, done once.',
    }),
    reason: t.string({ required: false, description: 'Why; staff must say it, it stays in the console.' }),
  }),
})

builder.mutationField('goOnWithoutSeat', (t) =>
  t.field({
    type: ParliamentarianView,
    ...signedIn,
    errors: failing,
    description: 'The patron goes on as a former member: shown apart, counted in no house. All pledges follow.',
    args: { input: t.arg({ type: GoOnInput, required: true, description: 'Who.' }) },
    resolve: async (_, { input: { commandId, id, reason } }, { core, actor, surface }) => {
      const given = { id, reason: reason ?? '' }
      const member = await goOnWithoutSeat(core, actor, given, { id: commandId, input: given })
      return new ParliamentarianView(makeParliamentarianCard(member), surface === 'console' ? member : null)
    },
  }),
)
