import {
  CALENDAR_KINDS,
  type CalendarMonth,
  LEGISLATURE_LEVELS,
  missingOf,
  type OfficialDomain,
} from '@patronat/core/legislature/legislature.model.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { GroupView, LegislatureView } from '../source/view.ts'
import { consoleOnly, everywhere } from '../surface.ts'

export const LegislatureLevel = builder.enumType('LegislatureLevel', {
  ...everywhere,
  description: 'How far a house speaks for.',
  values: LEGISLATURE_LEVELS,
})

export const CalendarKind = builder.enumType('CalendarKind', {
  ...everywhere,
  description: 'Why the members of a house owe nothing in a month.',
  values: CALENDAR_KINDS,
})

const CalendarMonthType = builder.objectRef<CalendarMonth>('CalendarMonth').implement({
  ...everywhere,
  description: 'A month in which the members of a house owe nothing.',
  fields: (t) => ({
    month: t.field({ type: 'YearMonth', ...everywhere, description: 'Which.', resolve: ({ month }) => month }),
    kind: t.expose('kind', { type: CalendarKind, ...everywhere, description: 'Why.' }),
    source: t.exposeString('source', { ...everywhere, description: 'Where the house says so.' }),
  }),
})

const OfficialDomainType = builder.objectRef<OfficialDomain>('OfficialDomain').implement({
  ...everywhere,
  description: 'A host under which only the house’s own offices have mailboxes.',
  fields: (t) => ({
    domain: t.exposeString('domain', { ...everywhere, description: 'The host, exact.' }),
    source: t.exposeString('source', { ...everywhere, description: 'Where it says so.' }),
    checkedOn: t.exposeString('checkedOn', { ...everywhere, description: 'The day this was last looked up.' }),
  }),
})

builder.node(LegislatureView, {
  name: 'Legislature',
  ...everywhere,
  description: 'A parliament, chamber or council.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    code: t.string({
      ...everywhere,
      description: 'For links: `ua-rada`, `eu-ep`, `de-bundestag` …',
      resolve: ({ card }) => card.code,
    }),
    name: t.string({
      ...everywhere,
      description: 'Its name.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => textFor(card.name, language ?? undefined),
    }),
    country: t.field({
      type: 'CountryCode',
      ...everywhere,
      description: 'Its country; `EU` for the European Parliament.',
      resolve: ({ card }) => card.country,
    }),
    level: t.field({
      type: LegislatureLevel,
      ...everywhere,
      description: 'Its level.',
      resolve: ({ card }) => card.level,
    }),
    timeZone: t.string({
      nullable: true,
      ...everywhere,
      description: 'IANA name; months are counted in it. Null: not complete.',
      resolve: ({ card }) => card.timeZone,
    }),
    languages: t.field({
      type: ['LanguageTag'],
      ...everywhere,
      description: 'Languages it works in; at most 30.',
      resolve: ({ card }) => card.languages,
    }),
    memberCount: t.int({
      ...everywhere,
      description: 'Members who sit now, by its roster.',
      resolve: ({ card }) => card.memberCount,
    }),
    domains: t.field({
      type: [OfficialDomainType],
      ...everywhere,
      description: 'Its official mail domains; at most 200.',
      resolve: ({ card }) => card.domains,
    }),
    calendar: t.field({
      type: [CalendarMonthType],
      ...everywhere,
      description: 'Months of recess or dissolution, oldest first; at most 240.',
      resolve: ({ card }) => (card.calendar ?? []).toSorted((a, b) => a.month.localeCompare(b.month)),
    }),
    canRegister: t.boolean({
      ...everywhere,
      description: 'Whether its offices can register themselves; otherwise they write to the campaign.',
      resolve: ({ card }) => card.canRegister,
    }),
    missing: t.stringList({
      ...consoleOnly,
      description: 'What it lacks before offices can register.',
      resolve: ({ record }) => missingOf(record.data),
    }),
  }),
})

builder.node(GroupView, {
  name: 'PoliticalGroup',
  ...everywhere,
  description: 'A faction, party group or caucus of a house.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    code: t.string({
      ...everywhere,
      description: 'The roster’s own id of the group.',
      resolve: ({ card }) => card.code,
    }),
    name: t.string({
      ...everywhere,
      description: 'Its name.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => textFor(card.name, language ?? undefined),
    }),
  }),
})

builder.queryFields((t) => ({
  legislature: t.field({
    type: LegislatureView,
    nullable: true,
    ...everywhere,
    description: 'One house by its code.',
    args: { code: t.arg.string({ required: true, description: 'The code.' }) },
    resolve: async (_, { code }, { source }) =>
      (await source.legislatures()).find(({ card }) => card.code === code) ?? null,
  }),
  legislatures: t.field({
    type: [LegislatureView],
    ...everywhere,
    description: 'All houses, by code; at most 100.',
    complexity: { field: 5, multiplier: 20 },
    resolve: (_, __, { source }) => source.legislatures(),
  }),
}))
