import { permit, permitWithin } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { findReport, listReportsInState } from '@patronat/core/report/report.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageOf } from '../page.ts'
import { ReportView } from '../source/view.ts'
import { ReportConnection, ReportState } from './report.type.ts'

builder.queryFields((t) => ({
  report: t.field({
    type: ReportView,
    nullable: true,
    description: 'One report of your organisation.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_, { id }, { core, actor }) => {
      permit(actor, 'report:read')
      const report = await findReport(core, id)
      if (report === null) return null
      permitWithin(actor, 'report:read', report.data.organisationId)
      return new ReportView({ id }, report)
    },
  }),
  reports: t.connection(
    {
      type: ReportView,
      description: 'What families and lawyers wrote, by whose turn it is, longest waiting first.',
      args: { state: t.arg({ type: ReportState, required: true, description: 'Whose turn it is.' }) },
      resolve: async (_, args, { core, actor }) => {
        permit(actor, 'report:read')
        if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
        const page = pageOf(args)
        const found = await listReportsInState(core, actor.organisationId, args.state, page)
        const items = found.items.map(({ item, cursor }) => ({ cursor, item: new ReportView({ id: item.id }, item) }))
        return connectionOf({ ...found, items }, page)
      },
    },
    ReportConnection,
  ),
}))
