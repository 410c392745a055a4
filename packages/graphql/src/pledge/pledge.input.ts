import { builder } from '../builder.ts'
import { ReasonCode } from './pledge.record.ts'

export const DecisionInput = builder.inputType('DecisionInput', {
  description: 'A decision.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'About what.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; stays in the console.' }),
  }),
})

export const RefusalInput = builder.inputType('RefusalInput', {
  description: 'A refusal that the office reads.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which pledge.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reasonCode: t.field({ type: ReasonCode, required: true, description: 'Why, in short.' }),
    text: t.string({ required: true, description: 'What the office reads, in its language.' }),
  }),
})
