import { inMonth, valueAt } from '@patronat/core/coverage/counter.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import type { CoverageRow } from '../source/coverage-view.ts'
import { CaseView, GroupView, LegislatureView } from '../source/view.ts'
import { everywhere } from '../surface.ts'

/** A measure of the pledges that are asked for. */
const own = (description: string, measure: string) => ({
  ...everywhere,
  description,
  resolve: (row: CoverageRow) => valueAt(row.own, measure, row.closed),
})
/** A measure that no campaign narrows: who sits, who is held. */
const all = (description: string, measure: string) => ({
  ...everywhere,
  description,
  resolve: (row: CoverageRow) => valueAt(row.all, measure, row.closed),
})

export const PATRONS = own('Members with at least one active pledge.', 'patrons')
const PLEDGES = own('Active pledges.', 'pledges')
const SPEAKING = own('Of the patrons, those who spoke in the last three closed months.', 'SPEAKING_PATRONS')

/** How many of a row's prisoners have a patron: the sum of the three classes. */
export const withPatron = (row: CoverageRow): number =>
  ['SPEAKING', 'SILENT', 'NEW'].reduce((sum, measure) => sum + valueAt(row.own, measure, row.closed), 0)

const HELD = all('How many.', 'prisoners')
const WITH_PATRON = { ...everywhere, description: 'Of them, with a patron.', resolve: withPatron }
const WITH_SPEAKING_PATRON = own('Of them, with a patron who spoke in the last three closed months.', 'SPEAKING')

/** Patrons without a seat stand beside the houses. */
export const WithoutSeatCoverage = builder.objectRef<CoverageRow>('WithoutSeatCoverage').implement({
  ...everywhere,
  description: 'Patrons without a seat: former members, and those who are no members of a house.',
  fields: (t) => ({ patrons: t.int(PATRONS), pledges: t.int(PLEDGES), speaking: t.int(SPEAKING) }),
})

export const LegislatureCoverage = builder
  .objectRef<CoverageRow & { house: LegislatureView }>('LegislatureCoverage')
  .implement({
    ...everywhere,
    description: 'What one house does.',
    fields: (t) => ({
      legislature: t.field({
        type: LegislatureView,
        ...everywhere,
        description: 'The house.',
        resolve: ({ house }) => house,
      }),
      members: t.int({
        ...everywhere,
        description: 'How many sit.',
        resolve: ({ house }) => house.card.memberCount,
      }),
      patrons: t.int(PATRONS),
      pledges: t.int(PLEDGES),
      speaking: t.int(SPEAKING),
      statementsLastClosedMonth: t.int({
        ...everywhere,
        description: 'Verified statements dated in the last closed month.',
        resolve: (row) => inMonth(row.own, 'statements', row.closed),
      }),
    }),
  })

export const GroupCoverage = builder.objectRef<CoverageRow>('GroupCoverage').implement({
  ...everywhere,
  description: 'What one political group does.',
  fields: (t) => ({
    group: t.field({
      type: GroupView,
      ...everywhere,
      description: 'The group.',
      resolve: async ({ key }, _, { source }) => present(await source.group(key)),
    }),
    legislature: t.field({
      type: LegislatureView,
      ...everywhere,
      description: 'Its house.',
      resolve: async ({ key }, _, { source }) => {
        const group = present(await source.group(key))
        return present(await source.legislature(group.card.legislatureId))
      },
    }),
    members: t.int(all('How many sit, as the roster knows.', 'members')),
    patrons: t.int(PATRONS),
    pledges: t.int(PLEDGES),
    speaking: t.int(SPEAKING),
  }),
})

export const CountryCoverage = builder.objectRef<CoverageRow>('CountryCoverage').implement({
  ...everywhere,
  description: 'What the members of one country do; for the European Parliament, of one member state.',
  fields: (t) => ({
    country: t.field({
      type: 'CountryCode',
      ...everywhere,
      description: 'The country.',
      resolve: ({ key }) => key,
    }),
    patrons: t.int(PATRONS),
    pledges: t.int(PLEDGES),
    speaking: t.int(SPEAKING),
  }),
})

export const CaseCoverage = builder.objectRef<CoverageRow>('CaseCoverage').implement({
  ...everywhere,
  description: 'Those who are held and share one case, as far as the case is published.',
  fields: (t) => ({
    case: t.field({
      type: CaseView,
      ...everywhere,
      description: 'The case.',
      resolve: async ({ key }, _, { source }) => present(await source.case(key)),
    }),
    prisoners: t.int(HELD),
    withPatron: t.int(WITH_PATRON),
    withSpeakingPatron: t.int(WITH_SPEAKING_PATRON),
  }),
})

/** The key of a region is `UA:Crimea`. */
export const RegionCoverage = builder.objectRef<CoverageRow>('RegionCoverage').implement({
  ...everywhere,
  description: 'Those who are held in one region, as far as the place is published.',
  fields: (t) => ({
    region: t.string({
      ...everywhere,
      description: 'The region.',
      resolve: ({ key }) => key.slice(key.indexOf(':') + 1),
    }),
    country: t.field({
      type: 'CountryCode',
      nullable: true,
      ...everywhere,
      description: 'The country, by international law: Crimea is Ukraine.',
      resolve: ({ key }) => key.slice(0, key.indexOf(':')) || null,
    }),
    prisoners: t.int(HELD),
    withPatron: t.int(WITH_PATRON),
    withSpeakingPatron: t.int(WITH_SPEAKING_PATRON),
  }),
})
