import { permit } from '@patronat/core/actor/permission.ts'
import { sendNotice } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { pledgeViewOf } from '../../source/record-view.ts'
import { PledgeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const SendNoticeInput = builder.inputType('SendNoticeInput', {
  ...consoleOnly,
  description: 'A letter that somebody has read.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of which pledge.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
  }),
})

builder.mutationField('sendNotice', (t) =>
  t.field({
    type: PledgeView,
    ...consoleOnly,
    errors: failing,
    description: 'Sends the letter of one pledge’s office. At most once for what it is about.',
    args: { input: t.arg({ type: SendNoticeInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input: { id, commandId } }, { core, actor, source }) => {
      permit(actor, 'pledge:notify')
      return pledgeViewOf(core, source, await sendNotice(core, actor, { id }, { id: commandId, input: { id } }))
    },
  }),
)
