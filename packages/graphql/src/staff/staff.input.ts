import { builder } from '../builder.ts'
import { consoleOnly } from '../surface.ts'
import { StaffRole } from './staff.type.ts'

export const StaffRolesInput = builder.inputType('StaffRolesInput', {
  ...consoleOnly,
  description: 'The roles that a colleague shall have.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Who.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
    roles: t.field({ type: [StaffRole], required: true, description: 'All of them; at least one.' }),
    reason: t.string({ required: true, description: 'Why; stays in the history.' }),
  }),
})

export const StaffAccessInput = builder.inputType('StaffAccessInput', {
  ...consoleOnly,
  description: 'About how one colleague signs in.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Who.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; stays in the history.' }),
  }),
})

export const EndSessionsInput = builder.inputType('EndSessionsInput', {
  ...consoleOnly,
  description: 'Which sessions of a colleague shall end.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Whose.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    session: t.string({ description: 'Only this one; none: all of them.' }),
    reason: t.string({ required: true, description: 'Why; stays in the history.' }),
  }),
})
