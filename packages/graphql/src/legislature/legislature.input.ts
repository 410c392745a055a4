import { builder } from '../builder.ts'
import { LocalTextInput } from '../local-text.ts'
import { CalendarKind, LegislatureLevel } from './legislature.type.ts'

const OfficialDomainInput = builder.inputType('OfficialDomainInput', {
  description: 'A host under which only the house’s own offices have mailboxes.',
  fields: (t) => ({
    domain: t.string({ required: true, description: 'The host, exact.' }),
    source: t.string({ required: true, description: 'Where it says so.' }),
    checkedOn: t.field({ type: 'PartialDate', required: true, description: 'The day it was looked up.' }),
  }),
})

const AuthorityInput = builder.inputType('AuthorityInput', {
  description: 'Whom the members of a house can appeal to.',
  fields: (t) => ({
    name: t.field({ type: [LocalTextInput], required: true, description: 'What it is called, by language.' }),
    can: t.field({ type: [LocalTextInput], required: true, description: 'What it can do, by language.' }),
  }),
})

const CalendarMonthInput = builder.inputType('CalendarMonthInput', {
  description: 'A month in which the members of a house owe nothing.',
  fields: (t) => ({
    month: t.field({ type: 'YearMonth', required: true, description: 'Which.' }),
    kind: t.field({ type: CalendarKind, required: true, description: 'Why.' }),
    source: t.string({ required: true, description: 'Where the house says so.' }),
  }),
})

export const CreateLegislatureInput = builder.inputType('CreateLegislatureInput', {
  description: 'A new house. It is incomplete until time zone, languages and domains are set.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    code: t.string({
      required: true,
      description: 'For links, for ever: the country, then the house: `ee-riigikogu`.',
    }),
    name: t.string({ required: true, description: 'Its name, in English.' }),
    country: t.field({ type: 'CountryCode', required: true, description: 'Its country.' }),
    level: t.field({ type: LegislatureLevel, required: true, description: 'Its level.' }),
  }),
})

export const ChangeLegislatureInput = builder.inputType('ChangeLegislatureInput', {
  description: 'A change of a house. Only what is named is changed, each list as a whole.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    reason: t.string({ required: true, description: 'Why; stays in the console.' }),
    name: t.field({ type: [LocalTextInput], description: 'Its name by language; English is always there.' }),
    country: t.field({ type: 'CountryCode', description: 'Its country.' }),
    level: t.field({ type: LegislatureLevel, description: 'Its level.' }),
    timeZone: t.string({ description: 'IANA name: months are counted in it.' }),
    languages: t.field({ type: ['LanguageTag'], description: 'Languages it works in, its own first; at most 30.' }),
    domains: t.field({ type: [OfficialDomainInput], description: 'Its official mail domains; at most 200.' }),
    verifiedByHand: t.boolean({
      description: 'It has no domain of its own: any mailbox registers, a moderator matches each. Never with domains.',
    }),
    calendar: t.field({ type: [CalendarMonthInput], description: 'Months of recess or dissolution; at most 240.' }),
    authorities: t.field({ type: [AuthorityInput], description: 'Whom its members can appeal to; at most 30.' }),
  }),
})
