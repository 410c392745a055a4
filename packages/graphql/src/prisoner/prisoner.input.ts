import { BASIS_KINDS } from '@patronat/core/prisoner/field-group.ts'
import { builder } from '../builder.ts'

export const ProtectInput = builder.inputType('ProtectInput', {
  description: 'An act for a family.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Whom.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at. A HIDE does not insist on it.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; sealed, stays in the console.' }),
    until: t.string({ description: 'A day that reminds you; nothing shows itself again.' }),
  }),
})

export const BasisKind = builder.enumType('BasisKind', { description: 'What allows publication.', values: BASIS_KINDS })

export const PrisonerInputType = builder.inputType('PrisonerInput', {
  description: 'A new record; INTERNAL until it is published.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    slug: t.string({ required: true, description: 'For links: a-z, 0-9 and hyphens.' }),
    name: t.string({ required: true, description: 'Preferred form of the name.' }),
    language: t.field({ type: 'LanguageTag', required: true, description: 'Its language and script.' }),
    detainedOn: t.field({ type: 'PartialDate', description: 'When the person was detained, as exact as the source.' }),
    place: t.string({ description: 'Where.' }),
    sourceTitle: t.string({ required: true, description: 'Where this is from.' }),
    sourceUrl: t.string({ description: 'Its link; none: known to the campaign.' }),
    summary: t.string({ description: 'A few sentences, in English.' }),
  }),
})

export const PublishPrisonerInput = builder.inputType('PublishPrisonerInput', {
  description: 'Why this person is on the list, and what allows to say so.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Whom.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    criteria: t.string({ required: true, description: 'By which criteria.' }),
    body: t.string({ required: true, description: 'Who decided.' }),
    decidedOn: t.string({ required: true, description: 'The day it was decided.' }),
    basisKind: t.field({ type: BasisKind, required: true, description: 'What allows publication.' }),
    basisGivenBy: t.string({ required: true, description: 'Who gave it and how; sealed, INTERNAL for ever.' }),
  }),
})
