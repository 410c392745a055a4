import { BASIS_KINDS } from '@patronat/core/prisoner/field-group.ts'
import { builder } from '../builder.ts'
import { LocalTextInput } from '../local-text.ts'
import { DetentionEventTypeEnum, NameKindEnum } from './prisoner.part.ts'

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

export const SourceInput = builder.inputType('SourceInput', {
  description: 'Where a fact comes from.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is.' }),
    url: t.string({ description: 'Its link; none: known to the campaign.' }),
  }),
})

const NameInput = builder.inputType('NameInput', {
  description: 'One form of a name.',
  fields: (t) => ({
    language: t.field({ type: 'LanguageTag', required: true, description: 'Language and script.' }),
    text: t.string({ required: true, description: 'The name.' }),
    kind: t.field({ type: NameKindEnum, required: true, description: 'What it is; exactly one is PREFERRED.' }),
    source: t.string({ description: 'Where this form was found.' }),
  }),
})

const SourcedDateInput = builder.inputType('SourcedDateInput', {
  description: 'A date as one source gives it.',
  fields: (t) => ({
    date: t.field({ type: 'PartialDate', required: true, description: 'As exact as the source.' }),
    source: t.field({ type: SourceInput, required: true, description: 'Who says so.' }),
  }),
})

const PostalAddressInput = builder.inputType('PostalAddressInput', {
  description: 'Where letters go.',
  fields: (t) => ({
    address: t.string({ required: true, description: 'As an envelope has it, with line breaks.' }),
    checkedOn: t.string({ required: true, description: 'The day on which somebody made sure of it.' }),
    source: t.field({ type: SourceInput, required: true, description: 'Where it is from.' }),
  }),
})

const FacilityInput = builder.inputType('FacilityInput', {
  description: 'A place of detention.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name.' }),
    region: t.string({ description: 'Region it lies in.' }),
    country: t.field({ type: 'CountryCode', description: 'By international law: Crimea is UA.' }),
    postalAddress: t.field({ type: PostalAddressInput, description: 'Where letters go; none: not known.' }),
  }),
})

const DetentionEventInput = builder.inputType('DetentionEventInput', {
  description: 'One event. Dates that sources give differently stand side by side.',
  fields: (t) => ({
    type: t.field({ type: DetentionEventTypeEnum, required: true, description: 'What happened.' }),
    dates: t.field({ type: [SourcedDateInput], required: true, description: 'When, as each source says; at most 5.' }),
    place: t.string({ description: 'Where, in words.' }),
    facility: t.field({ type: FacilityInput, description: 'Where, if it is a place of detention.' }),
    sources: t.field({ type: [SourceInput], required: true, description: 'Who says so; 1 to 10.' }),
  }),
})

const ChargeInput = builder.inputType('ChargeInput', {
  description: 'An accusation: never bare.',
  fields: (t) => ({
    article: t.string({ required: true, description: 'Article that is invoked.' }),
    accusation: t.string({ required: true, description: 'What is alleged.' }),
    by: t.string({ required: true, description: 'Who accuses.' }),
    assessment: t.string({ description: 'What the recognising body says about it.' }),
  }),
})

const RecognitionInput = builder.inputType('RecognitionInput', {
  description: 'Who recognises the person as persecuted.',
  fields: (t) => ({
    body: t.string({ required: true, description: 'Who.' }),
    category: t.string({ required: true, description: 'As what, in their words.' }),
    criteria: t.string({ description: 'By which criteria.' }),
    date: t.field({ type: 'PartialDate', description: 'Since when.' }),
    source: t.field({ type: SourceInput, required: true, description: 'Where it says so.' }),
  }),
})

export const ChangePrisonerInput = builder.inputType('ChangePrisonerInput', {
  description: 'A change of a record. Only what is named is changed, each list as a whole.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Whom.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; stays in the console.' }),
    correction: t.field({
      type: [LocalTextInput],
      description: 'What was public was wrong: what to say about it in public.',
    }),
    names: t.field({ type: [NameInput], description: 'All forms; one is PREFERRED.' }),
    pronunciation: t.field({
      type: [LocalTextInput],
      description: 'How the name is said, by reader’s language; empty: none.',
    }),
    history: t.field({ type: [DetentionEventInput], description: 'All events. An end waits for its confirmation.' }),
    case: t.id({ description: 'The case they share; null: none.' }),
    charges: t.field({ type: [ChargeInput], description: 'All accusations.' }),
    sentenceMonths: t.int({ description: 'Length of the sentence; null: not known.' }),
    recognitions: t.field({ type: [RecognitionInput], description: 'All of them.' }),
    summary: t.field({ type: [LocalTextInput], description: 'A few sentences, by language; empty: none.' }),
    health: t.field({ type: [LocalTextInput], description: 'Of their health; INTERNAL until two persons agree.' }),
    sources: t.field({ type: [SourceInput], description: 'Where the facts come from; 1 to 20.' }),
    lastConfirmed: t.field({ type: 'PartialDate', description: 'When the record was last confirmed.' }),
  }),
})

export const RecordDecisionInput = builder.inputType('RecordDecisionInput', {
  description: 'A decision about a record.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Whom.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why, or how it is known; stays in the console.' }),
  }),
})
