import { DomainError } from '@patronat/core/base/error.ts'
import { listReportedCounts } from '@patronat/core/reported/reported.ts'
import { makeReportedCard } from '@patronat/core/reported/reported.card.ts'
import { builder } from '../builder.ts'
import { SourceType } from '../prisoner/prisoner.part.ts'
import { ReportedView } from '../source/view.ts'
import { everywhere } from '../surface.ts'

export const ReportedCount = builder.objectType(ReportedView, {
  name: 'ReportedCount',
  ...everywhere,
  description: 'How many people another body says are held: beside our own number, never in its place.',
  fields: (t) => ({
    value: t.int({ ...everywhere, description: 'The number.', resolve: ({ card }) => card.value }),
    body: t.string({ ...everywhere, description: 'Who reports it.', resolve: ({ card }) => card.body }),
    date: t.field({
      type: 'PartialDate',
      ...everywhere,
      description: 'Of when it is.',
      resolve: ({ card }) => card.date,
    }),
    source: t.field({ type: SourceType, ...everywhere, description: 'Where.', resolve: ({ card }) => card.source }),
    id: t.id({ description: 'Global id.', resolve: ({ record }) => record.id }),
    version: t.int({ description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
    withdrawnAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when it stands in no answer any more; null: it does.',
      resolve: ({ record }) => record.data.withdrawnAt,
    }),
  }),
})

builder.queryField('reportedCounts', (t) =>
  t.field({
    type: [ReportedView],
    description: 'Numbers of others that your organisation has entered, newest first; at most 100.',
    resolve: async (_, _args, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const counts = await listReportedCounts(core, actor, actor.organisationId)
      return counts.map((one) => new ReportedView(makeReportedCard(one), one))
    },
  }),
)
