import { builder } from '../builder.ts'
import { LocalTextInput } from '../local-text.ts'
import { MonthsPublic, UndertakingCounts, UndertakingKind } from './campaign.type.ts'

const COMMAND = 'Your own id for this call: asked twice, done once.'

export const CampaignInput = builder.inputType('CampaignInput', {
  description: 'A new campaign of your organisation.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: COMMAND }),
    slug: t.string({ required: true, description: 'For links, for ever: a-z, 0-9 and hyphens.' }),
    title: t.field({ type: [LocalTextInput], required: true, description: 'By language; English is always there.' }),
    audience: t.idList({ required: true, description: 'The houses whose members are asked; 1 to 100.' }),
    undertakingSet: t.id({ required: true, description: 'What its patrons intend to do.' }),
    startsOn: t.field({ type: 'PartialDate', required: true, description: 'First day.' }),
    declarationDeadline: t.field({ type: 'PartialDate', description: 'By when to declare in public.' }),
    reportingOn: t.field({ type: 'PartialDate', description: 'The press conference.' }),
    endsOn: t.field({ type: 'PartialDate', description: 'Last day on which offices can join.' }),
    monthsPublic: t.field({
      type: MonthsPublic,
      description: 'How much of the months is public; left out: KEPT_ONLY.',
    }),
  }),
})

export const ChangeCampaignInput = builder.inputType('ChangeCampaignInput', {
  description: 'A change of a campaign. Only what is named is changed; a day that is null is taken away.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.int({ required: true, description: 'Version you looked at; if it moved on, nothing is done.' }),
    commandId: t.string({ required: true, description: COMMAND }),
    reason: t.string({ required: true, description: 'Why; stays in the console.' }),
    title: t.field({ type: [LocalTextInput], description: 'By language; English is always there.' }),
    audience: t.idList({ description: 'The houses whose members are asked; one that goes keeps its pledges.' }),
    undertakingSet: t.id({ description: 'For pledges from now on; each keeps the set that it accepted.' }),
    startsOn: t.field({ type: 'PartialDate', description: 'First day.' }),
    declarationDeadline: t.field({ type: 'PartialDate', description: 'By when to declare in public.' }),
    reportingOn: t.field({ type: 'PartialDate', description: 'The press conference.' }),
    endsOn: t.field({ type: 'PartialDate', description: 'Last day on which offices can join.' }),
    monthsPublic: t.field({ type: MonthsPublic, description: 'How much of the months is public.' }),
  }),
})

const UndertakingInput = builder.inputType('UndertakingInput', {
  description: 'One point of a set.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Its name within the set: a-z, 0-9 and hyphens.' }),
    kind: t.field({ type: UndertakingKind, required: true, description: 'Its kind.' }),
    counts: t.field({ type: UndertakingCounts, required: true, description: 'How it counts.' }),
    text: t.field({ type: [LocalTextInput], required: true, description: 'By language; English is always there.' }),
  }),
})

export const UndertakingSetInput = builder.inputType('UndertakingSetInput', {
  description: 'A new set, or a new version of one. What exists is never changed.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: COMMAND }),
    code: t.string({ required: true, description: 'The same for all versions: a-z, 0-9 and hyphens.' }),
    version: t.int({ required: true, description: 'One more than the last; if somebody was faster, nothing is done.' }),
    name: t.field({ type: [LocalTextInput], required: true, description: 'By language; English is always there.' }),
    statementDefinition: t.field({
      type: [LocalTextInput],
      required: true,
      description: 'What "once a month" means, by language.',
    }),
    undertakings: t.field({ type: [UndertakingInput], required: true, description: 'Its points; at most 30.' }),
  }),
})
