import type { ActivityInput } from '@patronat/core/activity/activity.model.ts'
import { builder } from '../builder.ts'
import { UndertakingKind } from '../campaign/campaign.type.ts'
import { DeclarationChannel } from '../pledge/pledge.type.ts'
import { consoleOnly, officeOnly, signedIn } from '../surface.ts'

export const ReportActivityInput = builder.inputType('ReportActivityInput', {
  ...signedIn,
  description: 'What a patron did.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    pledge: t.id({ required: true, description: 'Under which pledge.' }),
    kind: t.field({ type: UndertakingKind, required: true, description: 'What it was.' }),
    on: t.field({ type: 'PartialDate', required: true, description: 'When; a month or a year, if no more is known.' }),
    url: t.string({ required: true, description: 'The evidence: a public link.' }),
    keptUrl: t.string({ ...signedIn, description: 'A copy that stays when the page goes.' }),
    capturedOn: t.field({ type: 'PartialDate', ...signedIn, description: 'The day on which the evidence was there.' }),
    channel: t.field({ type: DeclarationChannel, ...signedIn, description: 'Where it was said.' }),
    organisation: t.string({ ...consoleOnly, description: 'The partner that had noticed it, if not you.' }),
    title: t.string({ ...signedIn, description: 'What it is called.' }),
    language: t.field({ type: 'LanguageTag', ...signedIn, description: 'Language of the evidence.' }),
  }),
})

export const CorrectActivityInput = builder.inputType('CorrectActivityInput', {
  ...officeOnly,
  description: 'A declined activity, corrected: what it says now, whole.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    id: t.id({ required: true, description: 'Which activity.' }),
    expectedVersion: t.int({ required: true, description: 'The version you looked at.' }),
    kind: t.field({ type: UndertakingKind, required: true, description: 'What it was.' }),
    on: t.field({ type: 'PartialDate', required: true, description: 'When; a month or a year, if no more is known.' }),
    url: t.string({ required: true, description: 'The evidence: a public link.' }),
    keptUrl: t.string({ ...officeOnly, description: 'A copy that stays when the page goes.' }),
    capturedOn: t.field({
      type: 'PartialDate',
      ...officeOnly,
      description: 'The day on which the evidence was there.',
    }),
    channel: t.field({ type: DeclarationChannel, ...officeOnly, description: 'Where it was said.' }),
    title: t.string({ ...officeOnly, description: 'What it is called.' }),
    language: t.field({ type: 'LanguageTag', ...officeOnly, description: 'Language of the evidence.' }),
  }),
})

export const ReportActivitiesInput = builder.inputType('ReportActivitiesInput', {
  ...officeOnly,
  description: 'One thing that a patron did for several prisoners, who are all named in it.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    pledges: t.idList({ required: true, description: 'Under which pledges of one member: one to five.' }),
    kind: t.field({ type: UndertakingKind, required: true, description: 'What it was.' }),
    on: t.field({ type: 'PartialDate', required: true, description: 'When; a month or a year, if no more is known.' }),
    url: t.string({ required: true, description: 'The evidence: a public link. It counts once for each pledge.' }),
    keptUrl: t.string({ ...officeOnly, description: 'A copy that stays when the page goes.' }),
    capturedOn: t.field({
      type: 'PartialDate',
      ...officeOnly,
      description: 'The day on which the evidence was there.',
    }),
    channel: t.field({ type: DeclarationChannel, ...officeOnly, description: 'Where it was said.' }),
    title: t.string({ ...officeOnly, description: 'What it is called.' }),
    language: t.field({ type: 'LanguageTag', ...officeOnly, description: 'Language of the evidence.' }),
  }),
})

type Reported = Omit<typeof ReportActivityInput.$inferInput, 'commandId' | 'pledge'>

/** The verb's input; what was left out is null. The verb reads and checks the kind: not every kind can be reported. */
export const activityOf = (given: Reported): Omit<ActivityInput, 'pledgeId'> => ({
  kind: given.kind as ActivityInput['kind'],
  on: given.on,
  url: given.url,
  keptUrl: given.keptUrl ?? null,
  capturedOn: given.capturedOn ?? null,
  channel: given.channel ?? null,
  title: given.title ?? null,
  language: given.language ?? null,
})
