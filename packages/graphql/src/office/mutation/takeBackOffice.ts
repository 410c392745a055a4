import { permit } from '@patronat/core/actor/permission.ts'
import { beginTakeBack, continueTakeBack } from '@patronat/core/impersonation/take-back.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const TakeBackInput = builder.inputType('TakeBackInput', {
  ...consoleOnly,
  description: 'What a frozen office caused.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which office.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; stays in the history of each.' }),
    except: t.idList({ description: 'Pledges and activities that are the member’s own after all; at most 1,000.' }),
  }),
})

builder.mutationField('takeBackOffice', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    errors: failing,
    description:
      'Takes back together what a frozen office caused to be public: pledges are annulled, activities wait for a check again, each with its own entry in the history. Does the first 25; `continueTakeBack` does the next.',
    args: { input: t.arg({ type: TakeBackInput, required: true, description: 'Of which, but for what, and why.' }) },
    resolve: async (_, { input: { commandId, except, ...rest } }, { core, actor }) => {
      permit(actor, 'office:takeBack')
      const given = { ...rest, except: except ?? [] }
      const begun = await beginTakeBack(core, actor, given, { id: commandId, input: given })
      await continueTakeBack(core, actor, begun.id)
      return new OfficeView({ id: begun.id }, await getOffice(core, begun.id))
    },
  }),
)
