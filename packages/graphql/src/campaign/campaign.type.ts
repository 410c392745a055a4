import { isOpenOn } from '@patronat/core/campaign/campaign.model.ts'
import { MONTHS_PUBLIC } from '@patronat/core/month/month.model.ts'
import { type Undertaking, UNDERTAKING_COUNTS, UNDERTAKING_KINDS } from '@patronat/core/campaign/undertaking.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { CampaignView, LegislatureView, UndertakingSetView } from '../source/view.ts'
import { everywhere } from '../surface.ts'

export const UndertakingKind = builder.enumType('UndertakingKind', {
  ...everywhere,
  description: 'What a patron intends to do, by kind.',
  values: UNDERTAKING_KINDS,
})

export const UndertakingCounts = builder.enumType('UndertakingCounts', {
  ...everywhere,
  description: 'How an undertaking counts. A PRINCIPLE is shown, never scored.',
  values: UNDERTAKING_COUNTS,
})

export const MonthsPublic = builder.enumType('MonthsPublic', {
  ...everywhere,
  description: 'How much of the months of a patron is public.',
  values: MONTHS_PUBLIC,
})

export const UndertakingType = builder.objectRef<Undertaking>('Undertaking').implement({
  ...everywhere,
  description: 'One point of what a patron intends to do.',
  fields: (t) => ({
    key: t.exposeString('key', { ...everywhere, description: 'Its name within the set.' }),
    kind: t.expose('kind', { type: UndertakingKind, ...everywhere, description: 'Its kind.' }),
    counts: t.expose('counts', { type: UndertakingCounts, ...everywhere, description: 'How it counts.' }),
    text: t.string({
      ...everywhere,
      description: 'Its wording.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ text }, { language }) => textFor(text, language ?? undefined),
    }),
  }),
})

builder.node(UndertakingSetView, {
  name: 'UndertakingSet',
  ...everywhere,
  description:
    'The versioned list of undertakings for an audience. A version never changes; a pledge keeps the one it accepted.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    version: t.int({ ...everywhere, description: 'Its version.', resolve: ({ card }) => card.version }),
    name: t.string({
      ...everywhere,
      description: 'What it is called.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => textFor(card.name, language ?? undefined),
    }),
    statementDefinition: t.string({
      ...everywhere,
      description: 'What "once a month" means.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => textFor(card.statementDefinition, language ?? undefined),
    }),
    undertakings: t.field({
      type: [UndertakingType],
      ...everywhere,
      description: 'Its points; at most 30.',
      resolve: ({ card }) => card.undertakings,
    }),
  }),
})

builder.node(CampaignView, {
  name: 'Campaign',
  ...everywhere,
  description: 'A wave: who is asked, what they intend to do, by when.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    slug: t.string({ ...everywhere, description: 'For links; stable.', resolve: ({ card }) => card.slug }),
    title: t.string({
      ...everywhere,
      description: 'What it is called.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => textFor(card.title, language ?? undefined),
    }),
    startsOn: t.string({ ...everywhere, description: 'First day.', resolve: ({ card }) => card.startsOn }),
    declarationDeadline: t.string({
      nullable: true,
      ...everywhere,
      description: 'By when to declare in public.',
      resolve: ({ card }) => card.declarationDeadline,
    }),
    reportingOn: t.string({
      nullable: true,
      ...everywhere,
      description: 'The press conference.',
      resolve: ({ card }) => card.reportingOn,
    }),
    monthsPublic: t.field({
      type: MonthsPublic,
      ...everywhere,
      description:
        'How much of its patrons’ months is public once two of them have closed; before that, kept ones only.',
      resolve: ({ card }) => card.monthsPublic ?? 'FULL',
    }),
    isOpen: t.boolean({
      ...everywhere,
      description: 'Whether offices can join today.',
      resolve: ({ card }, _, { core }) =>
        isOpenOn({ ...card, organisationId: '' }, core.clock.now().toISOString().slice(0, 10)),
    }),
    audience: t.field({
      type: [LegislatureView],
      ...everywhere,
      description: 'The houses whose members are asked; at most 100.',
      complexity: { field: 5, multiplier: 10 },
      resolve: async ({ card }, _, { source }) =>
        (await Promise.all(card.legislatureIds.map((id) => source.legislature(id)))).filter((house) => house !== null),
    }),
    undertakingSet: t.field({
      type: UndertakingSetView,
      ...everywhere,
      description: 'What patrons of this campaign intend to do.',
      resolve: async ({ card }, _, { source }) => present(await source.undertakingSet(card.undertakingSetId)),
    }),
  }),
})

builder.queryFields((t) => ({
  campaign: t.field({
    type: CampaignView,
    nullable: true,
    ...everywhere,
    description: 'One campaign by slug.',
    args: { slug: t.arg.string({ required: true, description: 'The slug.' }) },
    resolve: async (_, { slug }, { source }) =>
      (await source.campaigns()).find(({ card }) => card.slug === slug) ?? null,
  }),
  campaigns: t.field({
    type: [CampaignView],
    ...everywhere,
    description: 'All campaigns; at most 100.',
    complexity: { field: 5, multiplier: 10 },
    resolve: (_, __, { source }) => source.campaigns(),
  }),
}))

/** What a record points to is there: records are ended, never deleted. */
export function present<T>(found: T | null): T {
  if (found === null) throw new Error('A record points to something that is not there')
  return found
}
