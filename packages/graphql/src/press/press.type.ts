import { figuresOf, HEADLINE, type PressReport as PressRecord } from '@patronat/core/press/press.model.ts'
import { listPressReports } from '@patronat/core/press/press.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { CoverageChanges } from '../coverage/coverage.type.ts'
import { CoverageView } from '../source/coverage-view.ts'
import { publicSource } from '../source/public-source.ts'
import { headlineOf } from './make-figures.ts'

const Measure = builder.enumType('PressMeasure', {
  description: 'A number of a report’s first page.',
  values: HEADLINE,
})

type Changed = { measure: (typeof HEADLINE)[number]; frozen: number; now: number }
const PressChange = builder.objectRef<Changed>('PressChange').implement({
  description: 'A number that is another one today, for the same instant.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'Which.', resolve: ({ measure }) => measure }),
    frozen: t.exposeInt('frozen', { description: 'As it was frozen.' }),
    now: t.exposeInt('now', { description: 'As it is answered today.' }),
  }),
})

/** All of it is console only, by naming no surface. */
export const PressReport = builder.objectRef<Stored<PressRecord>>('PressReport').implement({
  description: 'A report for a press conference, as it was frozen: its figures never change.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    asOf: t.field({ type: 'DateTime', description: 'Of which instant.', resolve: ({ data }) => data.asOf }),
    since: t.field({
      type: 'DateTime',
      description: 'From when on something is new in it.',
      resolve: ({ data }) => data.since,
    }),
    frozenAt: t.field({ type: 'DateTime', description: 'When it was frozen.', resolve: ({ data }) => data.frozenAt }),
    query: t.string({
      description: 'What to ask the public API for the same numbers; its variables are the campaign’s slug and `asOf`.',
      resolve: ({ data }) => data.query,
    }),
    queryHash: t.string({ description: 'SHA-256 of query and variables.', resolve: ({ data }) => data.queryHash }),
    changed: t.field({
      type: [PressChange],
      description: 'What is another number today, for the same instant; at most 8.',
      complexity: { field: 10, multiplier: 8 },
      resolve: async ({ data }, _, { core }) => {
        const now = await headlineOf(coverageOf(core, data))
        const { headline: frozen } = figuresOf(data)
        const all = HEADLINE.map((measure) => ({ measure, frozen: frozen[measure], now: now[measure] }))
        return all.filter((one) => one.frozen !== one.now)
      },
    }),
    changes: t.field({
      type: CoverageChanges,
      description: 'Why an answer for its instant is another one than it was at that instant.',
      resolve: ({ data }, _, { core }) => coverageOf(core, data).total(),
    }),
  }),
})

const coverageOf = (core: Parameters<typeof listPressReports>[0], { campaignId, asOf }: PressRecord): CoverageView => {
  const at = new Date(asOf)
  return new CoverageView(campaignId, at, publicSource(core.tables).countersAt(at))
}

builder.queryField('pressReports', (t) =>
  t.field({
    type: [PressReport],
    description: 'Reports that were frozen for a campaign, newest first; at most 100.',
    args: { campaign: t.arg.id({ required: true, description: 'The campaign.' }) },
    resolve: (_, { campaign }, { core, actor }) => listPressReports(core, actor, campaign),
  }),
)
