import { type Counter, NO_COUNTER, valueAt } from '@patronat/core/coverage/counter.ts'
import { inMonth } from '@patronat/core/coverage/counter.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import { CoverageView } from '../source/coverage-view.ts'
import { GroupView, LegislatureView } from '../source/view.ts'
import { everywhere } from '../surface.ts'

/** One row: which counter, and by which month it is read. */
export type Row = { row: Counter; closed: string }

const value =
  (measure: string) =>
  ({ row, closed }: Row) =>
    valueAt(row, measure, closed)
const count = (description: string, measure: string) => ({
  ...everywhere,
  description,
  resolve: value(measure),
})

const PATRONS = 'Members with at least one active pledge.'
const PLEDGES = 'Active pledges.'
const SPEAKING = 'Of the patrons, those who spoke in the last three closed months.'

export const LegislatureCoverage = builder
  .objectRef<Row & { house: LegislatureView }>('LegislatureCoverage')
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
      patrons: t.int(count(PATRONS, 'patrons')),
      pledges: t.int(count(PLEDGES, 'pledges')),
      speaking: t.int(count(SPEAKING, 'SPEAKING_PATRONS')),
      statementsLastClosedMonth: t.int({
        ...everywhere,
        description: 'Verified statements dated in the last closed month.',
        resolve: ({ row, closed }) => inMonth(row, 'statements', closed),
      }),
    }),
  })

export const GroupCoverage = builder.objectRef<Row>('GroupCoverage').implement({
  ...everywhere,
  description: 'What one political group does.',
  fields: (t) => ({
    group: t.field({
      type: GroupView,
      ...everywhere,
      description: 'The group.',
      resolve: async ({ row }, _, { source }) => present(await source.group(row.key)),
    }),
    legislature: t.field({
      type: LegislatureView,
      ...everywhere,
      description: 'Its house.',
      resolve: async ({ row }, _, { source }) => {
        const group = present(await source.group(row.key))
        return present(await source.legislature(group.card.legislatureId))
      },
    }),
    members: t.int(count('How many sit, as the roster knows.', 'members')),
    patrons: t.int(count(PATRONS, 'patrons')),
    pledges: t.int(count(PLEDGES, 'pledges')),
    speaking: t.int(count(SPEAKING, 'SPEAKING_PATRONS')),
  }),
})

export const CountryCoverage = builder.objectRef<Row>('CountryCoverage').implement({
  ...everywhere,
  description: 'What the members of one country do; for the European Parliament, of one member state.',
  fields: (t) => ({
    country: t.field({
      type: 'CountryCode',
      ...everywhere,
      description: 'The country.',
      resolve: ({ row }) => row.key,
    }),
    patrons: t.int(count(PATRONS, 'patrons')),
    pledges: t.int(count(PLEDGES, 'pledges')),
    speaking: t.int(count(SPEAKING, 'SPEAKING_PATRONS')),
  }),
})

/** `all`: the people of the place; `row`: those of them with patrons in the scope that is asked for. */
export type PlaceRow = { key: string; all: Counter; row: Counter; closed: string }

const withPatron = ({ row, closed }: Pick<PlaceRow, 'row' | 'closed'>): number =>
  valueAt(row, 'SPEAKING', closed) + valueAt(row, 'SILENT', closed) + valueAt(row, 'NEW', closed)

export const RegionCoverage = builder.objectRef<PlaceRow>('RegionCoverage').implement({
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
    prisoners: t.int({
      ...everywhere,
      description: 'How many.',
      resolve: ({ all, closed }) => valueAt(all, 'prisoners', closed),
    }),
    withPatron: t.int({ ...everywhere, description: 'Of them, with a patron.', resolve: withPatron }),
    withSpeakingPatron: t.int({
      ...everywhere,
      description: 'Of them, with a patron who spoke in the last three closed months.',
      resolve: ({ row, closed }) => valueAt(row, 'SPEAKING', closed),
    }),
  }),
})

const whole = (measure: string) => async (coverage: CoverageView) =>
  valueAt(await coverage.total('ALL'), measure, coverage.closed)
const scoped = (measure: string) => async (coverage: CoverageView) =>
  valueAt(await coverage.total(), measure, coverage.closed)

/** The measures of a prisoner's class, and their sum. */
const classed = async (coverage: CoverageView): Promise<number> =>
  withPatron({ row: await coverage.total(), closed: coverage.closed })

builder.objectType(CoverageView, {
  name: 'Coverage',
  ...everywhere,
  description: 'Who has a patron, and whose patron speaks. Counts what is visible now; nobody withheld is in it.',
  fields: (t) => ({
    asOf: t.field({
      type: 'DateTime',
      ...everywhere,
      description: 'Of which moment.',
      resolve: ({ now }) => now.toISOString(),
    }),
    knownAt: t.field({
      type: 'DateTime',
      ...everywhere,
      description: 'As known when.',
      resolve: ({ now }) => now.toISOString(),
    }),
    prisoners: t.int({
      ...everywhere,
      description: 'Those counted: still held, published.',
      resolve: whole('prisoners'),
    }),
    withPatron: t.int({
      ...everywhere,
      description: 'With a patron: the sum of the next three.',
      resolve: classed,
    }),
    withSpeakingPatron: t.int({
      ...everywhere,
      description: 'At least one patron spoke in the last three closed months.',
      resolve: scoped('SPEAKING'),
    }),
    withSilentPatronsOnly: t.int({
      ...everywhere,
      description: 'Of every patron it can be told, and none spoke in the last three closed months.',
      resolve: scoped('SILENT'),
    }),
    withNewPatronsOnly: t.int({
      ...everywhere,
      description: 'Nobody speaks yet, and of at least one patron it cannot be told: two months have not closed.',
      resolve: scoped('NEW'),
    }),
    withoutPatron: t.int({
      ...everywhere,
      description: 'Without a patron.',
      resolve: async (coverage) => (await whole('prisoners')(coverage)) - (await classed(coverage)),
    }),
    activePledges: t.int({ ...everywhere, description: 'Active pledges.', resolve: scoped('pledges') }),
    patrons: t.int({ ...everywhere, description: PATRONS, resolve: scoped('patrons') }),
    statementsThisMonth: t.int({
      ...everywhere,
      description: 'Verified statements dated in the running month, so far.',
      resolve: async (coverage) =>
        inMonth(await coverage.total(), 'statements', coverage.now.toISOString().slice(0, 7)),
    }),
    byLegislature: t.field({
      type: [LegislatureCoverage],
      ...everywhere,
      description: 'By house, by code; at most 100.',
      complexity: { field: 5, multiplier: 20 },
      resolve: async (coverage, _, { source }) => {
        const rows = new Map((await coverage.rows('LEGISLATURE')).map((row) => [row.key, row]))
        const houses = await source.legislatures()
        return houses.map((house) => ({
          house,
          row: rows.get(house.card.id) ?? NO_COUNTER,
          closed: coverage.closed,
        }))
      },
    }),
    byGroup: t.field({
      type: [GroupCoverage],
      ...everywhere,
      description: 'By political group, those with a patron first; at most 300.',
      complexity: { field: 5, multiplier: 50 },
      resolve: async (coverage) => withMembers(coverage),
    }),
    byCountry: t.field({
      type: [CountryCoverage],
      ...everywhere,
      description: 'By country, those with a patron; at most 300.',
      complexity: { field: 5, multiplier: 30 },
      resolve: async (coverage) => mostPatrons(rowsOf(coverage, await coverage.rows('COUNTRY'))),
    }),
    byRegion: t.field({
      type: [RegionCoverage],
      ...everywhere,
      description: 'By region of detention, most people first; at most 300.',
      complexity: { field: 5, multiplier: 30 },
      resolve: async (coverage) => placesOf(coverage, 'REGION'),
    }),
  }),
})

const rowsOf = ({ closed }: CoverageView, rows: readonly Counter[]): Row[] => rows.map((row) => ({ row, closed }))

const mostPatrons = (rows: readonly Row[]): Row[] =>
  rows
    .filter(({ row, closed }) => valueAt(row, 'patrons', closed) > 0)
    .sort((a, b) => valueAt(b.row, 'patrons', b.closed) - valueAt(a.row, 'patrons', a.closed))

/** Members are counted for the whole; patrons for the scope. Groups without a member and a patron are not there. */
async function withMembers(coverage: CoverageView): Promise<Row[]> {
  const own = new Map((await coverage.rows('GROUP')).map((row) => [row.key, row.numbers]))
  const all = await coverage.rows('GROUP', 'ALL')
  const rows = all.map(({ key, numbers }) => ({
    key,
    numbers: { ...own.get(key), 'members@0000-00': numbers['members@0000-00'] ?? 0 },
  }))
  const told = rowsOf(coverage, rows).filter(
    ({ row, closed }) => valueAt(row, 'members', closed) > 0 || valueAt(row, 'patrons', closed) > 0,
  )
  return told.sort((a, b) => valueAt(b.row, 'patrons', b.closed) - valueAt(a.row, 'patrons', a.closed))
}

/** By place: everybody held there, and who of them has patrons in the scope. */
export async function placesOf(coverage: CoverageView, dimension: 'REGION' | 'CASE'): Promise<PlaceRow[]> {
  const own = new Map((await coverage.rows(dimension)).map((row) => [row.key, row]))
  const all = await coverage.rows(dimension, 'ALL')
  const { closed } = coverage
  return all
    .filter((row) => valueAt(row, 'prisoners', closed) > 0)
    .map((row) => ({ key: row.key, all: row, row: own.get(row.key) ?? NO_COUNTER, closed }))
    .sort((a, b) => valueAt(b.all, 'prisoners', closed) - valueAt(a.all, 'prisoners', closed))
}
