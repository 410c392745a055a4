import {
  listPledgesInState,
  listPledgesOfParliamentarian,
  listPledgesOfPrisoner,
} from '@patronat/core/pledge/pledge.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import type { Page } from '@patronat/core/table/page.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { builder } from '../builder.ts'
import { PledgeConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import { connectionOf, pageOf } from '../page.ts'
import { pledgeViewOf } from '../source/record-view.ts'
import { PledgeView } from '../source/view.ts'
import { consoleOnly, publicOnly, signedIn } from '../surface.ts'
import { PledgeState } from './pledge.record.ts'
import { PledgeStatus } from './pledge.type.ts'

export const PledgeFilter = builder.inputType('PledgeFilter', {
  subGraphs: ['public', 'console'],
  description: 'One of these at a time; that is what an index serves.',
  fields: (t) => ({
    state: t.field({ type: PledgeState, ...consoleOnly, description: 'Where it stands.' }),
    prisoner: t.id({ subGraphs: ['public', 'console'], description: 'For whom; active ones, oldest first.' }),
    parliamentarian: t.id({ subGraphs: ['public', 'console'], description: 'Who; newest first.' }),
    status: t.field({ type: PledgeStatus, ...publicOnly, description: 'Together with `prisoner`; else ACTIVE there.' }),
  }),
})

const organisationOf = ({ actor }: Context): string => {
  permit(actor, 'pledge:read')
  if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
  return actor.organisationId
}

const viewsOf = async (page: Page<Stored<Pledge>>, { core, source }: Context): Promise<Page<PledgeView>> => ({
  hasMore: page.hasMore,
  items: await Promise.all(
    page.items.map(async ({ item, cursor }) => ({ cursor, item: await pledgeViewOf(core, source, item) })),
  ),
})

builder.queryFields((t) => ({
  pledge: t.field({
    type: PledgeView,
    nullable: true,
    ...signedIn,
    description: 'One pledge; an office reads only its own.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_, { id }, { source }) => source.pledge(id),
  }),
  pledgeRecords: t.connection(
    {
      type: PledgeView,
      ...consoleOnly,
      description: 'Pledges by one filter, newest first; without a filter the active ones.',
      args: { filter: t.arg({ type: PledgeFilter, required: false, description: 'One filter.' }) },
      resolve: async (_, args, context) => {
        const request = pageOf(args)
        const page = { ...request, backwards: request.backwards !== true }
        const organisationId = organisationOf(context)
        const { state, prisoner, parliamentarian } = args.filter ?? {}
        if ([state, prisoner, parliamentarian].filter((one) => one != null).length > 1)
          throw new DomainError('input.invalid', { field: 'filter' })
        const { core } = context
        const found =
          prisoner != null
            ? await listPledgesOfPrisoner(core, prisoner, page)
            : parliamentarian != null
              ? await listPledgesOfParliamentarian(core, parliamentarian, page)
              : await listPledgesInState(core, organisationId, state === 'DRAFT' ? 'ACTIVE' : (state ?? 'ACTIVE'), page)
        const own = found.items.filter(
          ({ item }) => item.data.organisationId === organisationId && item.data.submittedAt !== null,
        )
        return connectionOf(await viewsOf({ ...found, items: own }, context), request)
      },
    },
    PledgeConnection,
  ),
}))
