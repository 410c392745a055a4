import { setReminders } from '@patronat/core/office/set-reminders.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const SetRemindersInput = builder.inputType('SetRemindersInput', {
  ...officeOnly,
  description: 'When an office is reminded of a missing statement.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    office: t.id({ required: true, description: 'Your office.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
    weekday: t.int({ required: true, description: '1 Monday to 5 Friday.' }),
    stopped: t.boolean({ required: true, description: 'No reminders at all.' }),
  }),
})

builder.mutationField('setReminders', (t) =>
  t.field({
    type: OfficeView,
    ...officeOnly,
    errors: failing,
    description: 'On which weekday the signed-in mailbox is reminded of a missing statement, or that it is not.',
    args: { input: t.arg({ type: SetRemindersInput, required: true, description: 'When.' }) },
    resolve: async (_, { input: { commandId, office: officeId, expectedVersion, ...wish } }, { core, actor }) => {
      const given = { officeId, expectedVersion, wish }
      const office = await setReminders(core, actor, given, { id: commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
