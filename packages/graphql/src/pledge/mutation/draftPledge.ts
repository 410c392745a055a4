import { draftPledge } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const DraftPledgeInput = builder.inputType('DraftPledgeInput', {
  ...officeOnly,
  description: 'A pledge to begin.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    office: t.id({ required: true, description: 'Which of your offices.' }),
    prisoner: t.id({ required: true, description: 'For whom.' }),
    together: t.idList({
      ...officeOnly,
      description: 'A joint patronage: for whom of the same case else; at most 4. Drafted, kept and handed in as one.',
    }),
    campaign: t.id({ required: true, description: 'In which campaign.' }),
  }),
})

builder.mutationField('draftPledge', (t) =>
  t.field({
    type: PledgeView,
    ...officeOnly,
    errors: failing,
    description: 'Begins a pledge. A draft is yours alone and binds nobody.',
    args: { input: t.arg({ type: DraftPledgeInput, required: true, description: 'What to begin.' }) },
    resolve: async (_, { input }, { core, actor, source }) => {
      const { commandId, office, prisoner, campaign, together } = input
      const given = { officeId: office, prisonerId: prisoner, campaignId: campaign, together: together ?? [] }
      return pledgeViewOf(core, source, await draftPledge(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
