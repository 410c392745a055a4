import { setCalendar } from '@patronat/core/office/set-calendar.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { OfficeView } from '../../source/view.ts'
import { officeOnly } from '../../surface.ts'

const SetCalendarInput = builder.inputType('SetCalendarInput', {
  ...officeOnly,
  description: 'Whether an office has a calendar of its deadlines.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    office: t.id({ required: true, description: 'Your office.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
    on: t.boolean({ required: true, description: 'True: a new address, and the old one ends. False: none.' }),
  }),
})

builder.mutationField('setCalendar', (t) =>
  t.field({
    type: OfficeView,
    ...officeOnly,
    errors: failing,
    description: 'Gives the signed-in mailbox a new secret address for a calendar of its deadlines, or none.',
    args: { input: t.arg({ type: SetCalendarInput, required: true, description: 'Which.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      const given = { officeId: input.office, expectedVersion: input.expectedVersion, isOn: input.on }
      const office = await setCalendar(core, actor, given, { id: input.commandId, input: given })
      return new OfficeView({ id: office.id }, office)
    },
  }),
)
