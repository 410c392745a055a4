import { proposeHandOver } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { signedIn } from '../../surface.ts'

const ProposeHandOverInput = builder.inputType('ProposeHandOverInput', {
  ...signedIn,
  description: 'That another member takes over.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which pledge.' }),
    expectedVersion: t.int({
      required: true,

      description: 'Version you looked at; if it moved on, nothing is done.',
    }),
    commandId: t.string({
      required: true,

      description: 'Your own id for this call: asked twice, done once.',
    }),
    successor: t.id({ required: true, description: 'The member who is asked.' }),
    reason: t.string({ required: false, description: 'Why; staff must say it, it stays in the console.' }),
  }),
})

builder.mutationField('proposeHandOver', (t) =>
  t.field({
    type: PledgeView,
    ...signedIn,
    errors: failing,
    description:
      'Proposes that another member takes over; their office is asked by mail. At most 60 days nothing is owed.',
    args: { input: t.arg({ type: ProposeHandOverInput, required: true, description: 'Which, and who.' }) },
    resolve: async (_, { input: { commandId, successor, reason, ...rest } }, { core, actor, source }) => {
      const given = { ...rest, successorId: successor, reason: reason ?? '' }
      return pledgeViewOf(core, source, await proposeHandOver(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
