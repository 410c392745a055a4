import type { PersonName } from '@patronat/core/name/name.model.ts'
import { NAME_KINDS } from '@patronat/core/name/name.model.ts'
import {
  DETENTION_EVENT_TYPES,
  DETENTION_STATUSES,
  type DetentionEvent,
  type Facility,
  type PostalAddress,
  type Source,
} from '@patronat/core/prisoner/detention.ts'
import { FIELD_GROUPS } from '@patronat/core/prisoner/field-group.ts'
import type { PrisonerInput } from '@patronat/core/prisoner/prisoner.model.ts'
import { builder } from '../builder.ts'
import { everywhere } from '../surface.ts'

export const NameKindEnum = builder.enumType('NameKind', {
  ...everywhere,
  description:
    'What a form of a name is: PREFERRED (one a person), ALIAS, PRESS_VARIANT, or DERIVED (romanised by us: a suggestion).',
  values: NAME_KINDS,
})

export const PersonNameType = builder.objectRef<PersonName>('PersonName').implement({
  ...everywhere,
  description: 'One form of a person’s name, in one language and script.',
  fields: (t) => ({
    language: t.expose('language', {
      type: 'LanguageTag',
      ...everywhere,
      description: 'Language and script, e.g. `crh-Latn`.',
    }),
    text: t.exposeString('text', { ...everywhere, description: 'The name.' }),
    kind: t.expose('kind', { type: NameKindEnum, ...everywhere, description: 'What this form is.' }),
    source: t.exposeString('source', { ...everywhere, nullable: true, description: 'Where this form was found.' }),
  }),
})

export const SourceType = builder.objectRef<Source>('Source').implement({
  ...everywhere,
  description: 'Where a fact comes from.',
  fields: (t) => ({
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      ...everywhere,
      description: 'Public link; null: known to the campaign.',
    }),
    title: t.exposeString('title', { ...everywhere, description: 'What it is.' }),
  }),
})

export const SourcedDateType = builder.objectRef<DetentionEvent['dates'][number]>('SourcedDate').implement({
  ...everywhere,
  description: 'A date as one source gives it. Sources may disagree: then there are several.',
  fields: (t) => ({
    date: t.expose('date', { type: 'PartialDate', ...everywhere, description: 'As exact as the source.' }),
    source: t.expose('source', { type: SourceType, ...everywhere, description: 'Who says so.' }),
  }),
})

const PostalAddressType = builder.objectRef<PostalAddress>('PostalAddress').implement({
  ...everywhere,
  description: 'Where letters go. Colonies move people and addresses change: look at the day.',
  fields: (t) => ({
    address: t.exposeString('address', { ...everywhere, description: 'As an envelope has it, with line breaks.' }),
    checkedOn: t.expose('checkedOn', {
      type: 'PartialDate',
      ...everywhere,
      description: 'The day on which somebody last made sure of it.',
    }),
    source: t.expose('source', { type: SourceType, ...everywhere, description: 'Where it is from.' }),
  }),
})

export const FacilityType = builder.objectRef<Facility>('Facility').implement({
  ...everywhere,
  description: 'A place of detention.',
  fields: (t) => ({
    name: t.exposeString('name', { ...everywhere, description: 'Its name.' }),
    region: t.exposeString('region', { nullable: true, ...everywhere, description: 'Region it lies in.' }),
    country: t.expose('country', {
      type: 'CountryCode',
      nullable: true,
      ...everywhere,
      description: 'Country by international law: Crimea is UA.',
    }),
    postalAddress: t.expose('postalAddress', {
      type: PostalAddressType,
      nullable: true,
      ...everywhere,
      description: 'Where letters to it go; null: not known.',
    }),
  }),
})

export const DetentionStatusEnum = builder.enumType('DetentionStatus', {
  ...everywhere,
  description: 'Where somebody stands; it follows from the dated history.',
  values: DETENTION_STATUSES,
})

export const DetentionEventTypeEnum = builder.enumType('DetentionEventType', {
  ...everywhere,
  description: 'What can happen in a detention. It can also go backwards.',
  values: DETENTION_EVENT_TYPES,
})

export const DetentionEventType = builder.objectRef<DetentionEvent>('DetentionEvent').implement({
  ...everywhere,
  description: 'One dated event of a detention.',
  fields: (t) => ({
    type: t.expose('type', { type: DetentionEventTypeEnum, ...everywhere, description: 'What happened.' }),
    dates: t.expose('dates', {
      type: [SourcedDateType],
      ...everywhere,
      description: 'When, as each source says; at most 5.',
    }),
    place: t.exposeString('place', { nullable: true, ...everywhere, description: 'Where, in words.' }),
    facility: t.expose('facility', {
      type: FacilityType,
      nullable: true,
      ...everywhere,
      description: 'Where, if it is a place of detention.',
    }),
    sources: t.expose('sources', { type: [SourceType], ...everywhere, description: 'Who says so; at most 10.' }),
  }),
})

export const RecognitionType = builder.objectRef<PrisonerInput['recognitions'][number]>('Recognition').implement({
  ...everywhere,
  description: 'Who recognises somebody as politically persecuted, as what, by which criteria.',
  fields: (t) => ({
    body: t.exposeString('body', { ...everywhere, description: 'Who recognises.' }),
    category: t.exposeString('category', { ...everywhere, description: 'As what, in the body’s own words.' }),
    criteria: t.exposeString('criteria', { nullable: true, ...everywhere, description: 'By which criteria.' }),
    date: t.expose('date', { type: 'PartialDate', nullable: true, ...everywhere, description: 'Since when.' }),
    source: t.expose('source', { type: SourceType, ...everywhere, description: 'Where it says so.' }),
  }),
})

export const ChargeType = builder.objectRef<PrisonerInput['charges'][number]>('Charge').implement({
  ...everywhere,
  description: 'An accusation. It is somebody’s, and stands beside an assessment of it: never quote it bare.',
  fields: (t) => ({
    article: t.exposeString('article', { ...everywhere, description: 'Article of the law that is invoked.' }),
    accusation: t.exposeString('accusation', { ...everywhere, description: 'What is alleged.' }),
    by: t.exposeString('by', { ...everywhere, description: 'Who accuses.' }),
    assessment: t.exposeString('assessment', {
      nullable: true,
      ...everywhere,
      description: 'What the recognising body says about it.',
    }),
  }),
})

export const FieldGroupEnum = builder.enumType('FieldGroup', {
  ...everywhere,
  description: 'Fields that are published or withheld together.',
  values: FIELD_GROUPS,
})

export const DayCountType = builder.objectRef<{ days: number; atLeast: boolean }>('DayCount').implement({
  ...everywhere,
  description: 'Days in detention, counted over intervals, as of now.',
  fields: (t) => ({
    days: t.exposeInt('days', { ...everywhere, description: 'Whole days.' }),
    atLeast: t.exposeBoolean('atLeast', {
      ...everywhere,
      description: 'Dates are partial or sources disagree: it is at least this many.',
    }),
  }),
})
