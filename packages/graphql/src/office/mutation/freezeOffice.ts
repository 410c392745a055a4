import { permit } from '@patronat/core/actor/permission.ts'
import { freezeOffice } from '@patronat/core/office/freeze-office.ts'
import { openOfficeMailbox } from '@patronat/core/office/office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { DecisionInput } from '../../pledge/pledge.input.ts'
import { OfficeView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

builder.mutationField('freezeOffice', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    errors: failing,
    description:
      'Somebody posed as this office: its sessions end, no code goes to its mailbox, what it handed in waits, and what it caused to be public can be taken back together.',
    args: { input: t.arg({ type: DecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_, { input: { commandId, ...given } }, { core, actor, signIn }) => {
      permit(actor, 'office:freeze')
      const office = await freezeOffice(core, actor, given, { id: commandId, input: given })
      // After the record, which decides: killed in between, nothing can be done with the sessions all the same.
      if (office.data.left == null) await signIn.endSessionsOf(await openOfficeMailbox(core, office))
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
