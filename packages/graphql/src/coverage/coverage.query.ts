import { inMonth, valueAt } from '@patronat/core/coverage/counter.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { addMonths, monthsBetween } from '@patronat/core/month/year-month.ts'
import { builder } from '../builder.ts'
import { CoverageView } from '../source/coverage-view.ts'
import { everywhere, publicOnly } from '../surface.ts'

type TimelineMonth = { month: string; statements: number; begun: number; ended: number; active: number }

const TimelineMonthType = builder.objectRef<TimelineMonth>('TimelineMonth').implement({
  ...publicOnly,
  description: 'What happened in one calendar month, as known today.',
  fields: (t) => ({
    month: t.field({ type: 'YearMonth', ...publicOnly, description: 'Which.', resolve: ({ month }) => month }),
    statements: t.exposeInt('statements', { ...publicOnly, description: 'Verified statements dated in it.' }),
    pledgesBegun: t.int({
      ...publicOnly,
      description: 'Pledges that became active.',
      resolve: ({ begun }) => begun,
    }),
    pledgesEnded: t.int({ ...publicOnly, description: 'Pledges that ended.', resolve: ({ ended }) => ended }),
    activePledges: t.int({
      ...publicOnly,
      description: 'Active pledges at its end.',
      resolve: ({ active }) => active,
    }),
  }),
})

const MONTHS_AT_MOST = 60

builder.queryFields((t) => ({
  coverage: t.field({
    type: CoverageView,
    ...everywhere,
    description:
      'Who has a patron, and whose patron speaks: now, or at an instant in the past, as known now about then. Who is withheld today is in no answer about the past.',
    complexity: { field: 5 },
    args: {
      campaign: t.arg.string({
        required: false,
        description: 'Slug: counts the pledges of one campaign only, by the houses that it asks.',
      }),
      asOf: t.arg({
        type: 'DateTime',
        required: false,
        description: 'Of which instant; not in the future. Default: now.',
      }),
    },
    resolve: async (_, { campaign: slug, asOf }, { source, core, surface, actor }) => {
      // Some of its fields read nothing that would ask who is there.
      if (surface === 'console' && actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const now = core.clock.now()
      const at = asOf == null ? now : new Date(asOf)
      if (at > now) throw new DomainError('coverage.inFuture', { field: 'asOf' })
      const counters = asOf == null ? source.counters : source.countersAt(at)
      const campaign = slug == null ? null : (await source.campaigns()).find(({ card }) => card.slug === slug)
      if (campaign === undefined) throw new DomainError('record.notFound', { field: 'campaign' })
      return new CoverageView(campaign?.card.id ?? 'ALL', at, counters, {
        knownAt: now,
        audience: campaign?.card.legislatureIds ?? null,
      })
    },
  }),
  timeline: t.field({
    type: [TimelineMonthType],
    ...publicOnly,
    description: 'Month by month, oldest first; at most 60.',
    complexity: { field: 1, multiplier: 60 },
    args: {
      from: t.arg({ type: 'YearMonth', required: true, description: 'The first month.' }),
      to: t.arg({ type: 'YearMonth', required: true, description: 'The last month.' }),
    },
    resolve: async (_, { from, to }, { source, core }) => {
      if (from > to || addMonths(from, MONTHS_AT_MOST) <= to)
        throw new DomainError('input.invalid', {
          field: 'to',
          detail: { problem: `from 1 to ${MONTHS_AT_MOST} months` },
        })
      const { all: total } = await new CoverageView('ALL', core.clock.now(), source.counters).total()
      return monthsBetween(from, to).map((month) => ({
        month,
        statements: inMonth(total, 'statements', month),
        begun: inMonth(total, 'begun', month),
        ended: inMonth(total, 'ended', month),
        active: valueAt(total, 'begun', month) - valueAt(total, 'ended', month),
      }))
    },
  }),
}))
