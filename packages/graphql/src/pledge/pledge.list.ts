import { DomainError } from '@patronat/core/base/error.ts'
import { builder } from '../builder.ts'
import { ActivityConnection, PledgeConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { ActivityView, PledgeView } from '../source/view.ts'
import { publicOnly } from '../surface.ts'
import { PledgeFilter } from './pledge.query.ts'

const ActivityFilter = builder.inputType('ActivityFilter', {
  ...publicOnly,
  description: 'One of these at a time; that is what an index serves.',
  fields: (t) => ({
    prisoner: t.id({ ...publicOnly, description: 'For whom.' }),
    parliamentarian: t.id({ ...publicOnly, description: 'By whom.' }),
  }),
})

type OneOf = { prisoner?: string | null | undefined; parliamentarian?: string | null | undefined }

/** @throws input.invalid if both are given */
function oneOf(filter: OneOf | null | undefined): OneOf {
  if (filter?.prisoner != null && filter.parliamentarian != null)
    throw new DomainError('input.invalid', { field: 'filter' })
  return filter ?? {}
}

builder.queryFields((t) => ({
  pledges: t.connection(
    {
      type: PledgeView,
      ...publicOnly,
      description: 'Pledges that are or were active, newest first.',
      args: { filter: t.arg({ type: PledgeFilter, required: false, description: 'Narrows the list.' }) },
      resolve: async (_, args, { source }) => {
        const page = pageOf(args)
        const { prisoner, parliamentarian } = oneOf(args.filter)
        const found =
          prisoner != null
            ? await source.pledgesOfPrisoner(prisoner, page)
            : parliamentarian != null
              ? await source.pledgesOfParliamentarian(parliamentarian, page)
              : await source.pledges(page)
        return connectionOf(found, page)
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
        const { prisoner, parliamentarian } = oneOf(args.filter)
        const found =
          prisoner != null
            ? await source.activitiesOfPrisoner(prisoner, page)
            : parliamentarian != null
              ? await source.activitiesOfParliamentarian(parliamentarian, page)
              : await source.activities(page)
        return connectionOf(found, page)
      },
    },
    ActivityConnection,
  ),
}))
