import { requireRemovable } from '@patronat/core/office/beside.ts'
import { findOffice, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { removeMailbox } from '@patronat/core/pledge/leave-office.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const RemoveMailboxInput = builder.inputType('RemoveMailboxInput', {
  ...officeOnly,
  description: 'Another mailbox of the same member.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    office: t.id({ required: true, description: 'Your office, which has the published address.' }),
    mailbox: t.id({ required: true, description: 'The `id` of the mailbox that is to go.' }),
    expectedVersion: t.int({ required: true, description: 'The version of that mailbox that you looked at.' }),
  }),
})

builder.mutationField('removeMailbox', (t) =>
  t.field({
    type: OfficeView,
    ...officeOnly,
    errors: failing,
    description:
      'The published address removes another mailbox of its member: its sessions end, and it cannot register again for 30 days. What it handed in and nobody has accepted goes too, if nobody had matched it to the member.',
    args: { input: t.arg({ type: RemoveMailboxInput, required: true, description: 'Which one.' }) },
    resolve: async (_, { input }, { core, actor, signIn }) => {
      const given = { officeId: input.office, otherId: input.mailbox, expectedVersion: input.expectedVersion }
      // Signed out first: afterwards nobody knows the address any more. Repeated, it has gone already.
      const known = await findOffice(core, given.otherId)
      if (known !== null && known.data.left == null) {
        const { other } = await requireRemovable(core, actor, given)
        await signIn.endSessionsOf(await openOfficeMailbox(core, other))
      }
      const office = await removeMailbox(core, actor, given, { id: input.commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
