import { DomainError } from '@patronat/core/base/error.ts'
import { type Counter, valueAt } from '@patronat/core/coverage/counter.ts'
import { builder } from '../builder.ts'
import { ActivityConnection, PledgeConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { ActivityView, PledgeView } from '../source/view.ts'
import { publicOnly } from '../surface.ts'
import { PledgeFilter } from './pledge.query.ts'

const ActivityFilter = builder.inputType('ActivityFilter', {
  ...publicOnly,
  description: 'One of prisoner and parliamentarian at a time, with or without `since`; that is what an index serves.',
  fields: (t) => ({
    prisoner: t.id({ ...publicOnly, description: 'For whom.' }),
    parliamentarian: t.id({ ...publicOnly, description: 'By whom.' }),
    since: t.field({
      type: 'PartialDate',
      ...publicOnly,
      description: 'Dated on this day, in this month or year, or later.',
    }),
  }),
})

type OneOf = { prisoner?: string | null | undefined; parliamentarian?: string | null | undefined }

/** @throws input.notServed if both are given */
function oneOf<T extends OneOf>(filter: T | null | undefined): Partial<T> {
  if (filter?.prisoner != null && filter.parliamentarian != null)
    throw new DomainError('input.notServed', { field: 'filter', detail: { works: ['prisoner', 'parliamentarian'] } })
  return filter ?? {}
}

/** Every pledge that may be shown has begun once. */
const sumOfAll = (rows: readonly Counter[], measure: string): number =>
  rows.reduce((sum, row) => sum + valueAt(row, measure, '9999-12'), 0)

builder.queryFields((t) => ({
  pledges: t.connection(
    {
      type: PledgeView,
      ...publicOnly,
      description: 'Pledges that are or were active, newest first.',
      args: { filter: t.arg({ type: PledgeFilter, required: false, description: 'Narrows the list.' }) },
      resolve: async (_, args, { source }) => {
        const page = pageOf(args)
        const { prisoner, parliamentarian, status } = oneOf(args.filter)
        if (status != null && prisoner == null)
          throw new DomainError('input.notServed', { field: 'filter', detail: { works: ['prisoner + status'] } })
        if (prisoner != null)
          return connectionOf(await source.pledgesOfPrisoner(prisoner, page, status ?? 'ACTIVE'), page)
        if (parliamentarian != null)
          return connectionOf(await source.pledgesOfParliamentarian(parliamentarian, page), page)
        const count = async () => sumOfAll(await source.counters('ALL', 'ALL'), 'begun')
        return connectionOf(await source.pledges(page), page, count)
      },
    },
    PledgeConnection,
  ),
  activities: t.connection(
    {
      type: ActivityView,
      ...publicOnly,
      description: 'What patrons did, verified; newest first.',
      args: { filter: t.arg({ type: ActivityFilter, required: false, description: 'Narrows the list.' }) },
      resolve: async (_, args, { source }) => {
        const page = pageOf(args)
        const { prisoner, parliamentarian, since } = oneOf(args.filter)
        const from = since ?? undefined
        const found =
          prisoner != null
            ? await source.activitiesOfPrisoner(prisoner, page, from)
            : parliamentarian != null
              ? await source.activitiesOfParliamentarian(parliamentarian, page, from)
              : await source.activities(page, from)
        return connectionOf(found, page)
      },
    },
    ActivityConnection,
  ),
}))
