import { type Counter, inMonth, valueAt } from '@patronat/core/coverage/counter.ts'
import { getReportedCount } from '@patronat/core/reported/reported.ts'
import { latestOn } from '@patronat/core/reported/reported.model.ts'
import { builder } from '../builder.ts'
import { type CoverageRow, CoverageView } from '../source/coverage-view.ts'
import { ReportedView } from '../source/view.ts'
import { everywhere } from '../surface.ts'
import {
  CaseCoverage,
  CountryCoverage,
  GroupCoverage,
  LegislatureCoverage,
  PATRONS,
  RegionCoverage,
  withPatron,
  WithoutSeatCoverage,
} from './coverage.row.ts'

/** Everybody who is counted, whatever campaign is asked for. */
const whole = (measure: string) => async (coverage: CoverageView) =>
  valueAt((await coverage.total()).all, measure, coverage.closed)
const scoped = (measure: string) => async (coverage: CoverageView) =>
  valueAt((await coverage.total()).own, measure, coverage.closed)

const classed = async (coverage: CoverageView): Promise<number> => withPatron(await coverage.total())

const changedBy = (of: (row: CoverageRow) => number, description: string) => ({
  ...everywhere,
  description,
  resolve: of,
})

export const CoverageChanges = builder.objectRef<CoverageRow>('CoverageChanges').implement({
  ...everywhere,
  description:
    'How many facts make an answer about the past another one than it was at that instant, by why; counted by half days.',
  fields: (t) => ({
    verifications: t.int(
      changedBy((row) => sum(row.own, row, ['VERIFIED']), 'Statements dated before it and verified after it.'),
    ),
    corrections: t.int(
      changedBy(
        (row) => sum(row.own, row, ['ANNULLED']) + sum(row.all, row, ['END_DATED']),
        'Pledges annulled since, and ends of detention that lay before it and became known after it.',
      ),
    ),
    withdrawals: t.int(
      changedBy((row) => sum(row.all, row, ['WITHDRAWN']), 'People counted then who are in no answer today.'),
    ),
  }),
})

const sum = (counter: Counter, { closed }: CoverageRow, measures: readonly string[]): number =>
  measures.reduce((total, measure) => total + valueAt(counter, measure, closed), 0)

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
      resolve: ({ knownAt }) => knownAt.toISOString(),
    }),
    changes: t.field({
      type: CoverageChanges,
      ...everywhere,
      description: 'What changed in the answer for this instant since it was first given.',
      resolve: (coverage) => coverage.total(),
    }),
    reportedHeld: t.field({
      type: ReportedView,
      nullable: true,
      ...everywhere,
      description: 'What another body reported last, by then: stands beside our own number.',
      resolve: async ({ now }, _, { source, core, actor }) => {
        const card = latestOn(await source.reportedCounts(), now.toISOString().slice(0, 10))
        if (card === null) return null
        // Whose it is finds the record behind it, as in the list of what was entered.
        const record = actor.kind === 'staff' ? await getReportedCount(core, card.id) : null
        const isOwn = actor.kind === 'staff' && record?.data.organisationId === actor.organisationId
        return new ReportedView(card, isOwn ? record : null)
      },
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
    patrons: t.int({ ...everywhere, description: PATRONS.description, resolve: scoped('patrons') }),
    statementsThisMonth: t.int({
      ...everywhere,
      description: 'Verified statements dated in the running month, so far.',
      resolve: async (coverage) =>
        inMonth((await coverage.total()).own, 'statements', coverage.now.toISOString().slice(0, 7)),
    }),
    withoutSeat: t.field({
      type: WithoutSeatCoverage,
      ...everywhere,
      description: 'Patrons without a seat; they are in no house’s row.',
      resolve: async (coverage) => (await coverage.rows('WITHOUT_SEAT'))[0] ?? coverage.nothing('ALL'),
    }),
    byLegislature: t.field({
      type: [LegislatureCoverage],
      ...everywhere,
      description: 'By house, by code; at most 100.',
      complexity: { field: 5, multiplier: 20 },
      resolve: async (coverage, _, { source }) => {
        const rows = new Map((await coverage.rows('LEGISLATURE')).map((row) => [row.key, row]))
        const { audience } = coverage
        const houses = await source.legislatures()
        return houses
          .filter(({ card }) => audience?.includes(card.id) !== false)
          .map((house) => ({ ...(rows.get(house.card.id) ?? coverage.nothing(house.card.id)), house }))
      },
    }),
    byGroup: t.field({
      type: [GroupCoverage],
      ...everywhere,
      description: 'By political group, those with a patron first; at most 300.',
      complexity: { field: 5, multiplier: 50 },
      resolve: async (coverage, _, { source }) => {
        const rows = await coverage.rows('GROUP')
        const counted = rows.filter((row) => valueAt(row.all, 'members', row.closed) > 0 || patrons(row) > 0)
        const { audience } = coverage
        if (audience === null) return mostFirst(counted, patrons)
        const groups = await Promise.all(counted.map(({ key }) => source.group(key)))
        const asked = counted.filter((_row, at) => audience.includes(groups[at]?.card.legislatureId ?? ''))
        return mostFirst(asked, patrons)
      },
    }),
    byCountry: t.field({
      type: [CountryCoverage],
      ...everywhere,
      description: 'By country, those with a patron; at most 300.',
      complexity: { field: 5, multiplier: 30 },
      resolve: async (coverage) => {
        const rows = await coverage.rows('COUNTRY')
        return mostFirst(
          rows.filter((row) => patrons(row) > 0),
          patrons,
        )
      },
    }),
    byCase: t.field({
      type: [CaseCoverage],
      ...everywhere,
      description: 'By case, most people first; at most 300.',
      complexity: { field: 5, multiplier: 30 },
      resolve: async (coverage) => {
        const rows = await coverage.rows('CASE')
        return mostFirst(
          rows.filter((row) => held(row) > 0),
          held,
        )
      },
    }),
    byRegion: t.field({
      type: [RegionCoverage],
      ...everywhere,
      description: 'By region of detention, most people first; at most 300.',
      complexity: { field: 5, multiplier: 30 },
      resolve: async (coverage) => {
        const rows = await coverage.rows('REGION')
        return mostFirst(
          rows.filter((row) => held(row) > 0),
          held,
        )
      },
    }),
  }),
})

const patrons = (row: CoverageRow): number => valueAt(row.own, 'patrons', row.closed)
const held = (row: CoverageRow): number => valueAt(row.all, 'prisoners', row.closed)

const mostFirst = (rows: readonly CoverageRow[], of: (row: CoverageRow) => number): CoverageRow[] =>
  rows.toSorted((a, b) => of(b) - of(a))
