import { getCampaign } from '@patronat/core/campaign/campaign.ts'
import { type IdKind, idKind } from '@patronat/core/base/id.ts'
import { type Permission, permit, permitWithin } from '@patronat/core/actor/permission.ts'
import { listAudit } from '@patronat/core/audit/reader.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { getStaff } from '@patronat/core/staff/staff.ts'
import type { Core } from '@patronat/core/core.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { getReply } from '@patronat/core/reply/reply.ts'
import { getReport } from '@patronat/core/report/report.ts'
import { builder } from '../builder.ts'
import { AuditEntryConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { mapPage } from '../source/public-source.ts'
import { AuditEntryView, StaffView } from '../source/view.ts'

type Change = { field: string; before: unknown; after: unknown }
/** What is sealed in the record stays so here: that it changed is told, not what it says. */
const SEALED = /^p1\.[\w-]+\.[\w-]+\.[\w-]+$/
const masked = (_: string, value: unknown): unknown =>
  typeof value === 'string' && SEALED.test(value) ? '(sealed)' : value
const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value, masked)

const FieldChange = builder.objectRef<Change>('FieldChange').implement({
  description: 'One field, from what to what.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its name.' }),
    before: t.string({
      nullable: true,
      description: 'JSON; null: nothing, or erased.',
      resolve: ({ before }) => asText(before),
    }),
    after: t.string({
      nullable: true,
      description: 'JSON; null: nothing, or erased.',
      resolve: ({ after }) => asText(after),
    }),
  }),
})

builder.objectType(AuditEntryView, {
  name: 'AuditEntry',
  description: 'Who changed what, when, from what to what, why. Only ever appended.',
  fields: (t) => ({
    id: t.id({ description: 'Record and version.', resolve: ({ card }) => `${card.record}:${card.version}` }),
    record: t.id({ description: 'What was changed.', resolve: ({ card }) => card.record }),
    version: t.int({ description: 'Its version from then on.', resolve: ({ card }) => card.version }),
    event: t.string({ description: 'What happened: `pledge.accepted` …', resolve: ({ card }) => card.event }),
    actor: t.string({
      description: 'Who: `staff:…`, `office:…`, `system:…`; never a name or mailbox.',
      resolve: ({ card }) => card.actor,
    }),
    actorStaff: t.field({
      type: StaffView,
      nullable: true,
      description: 'Who, if it was staff.',
      resolve: ({ card }, _, { source }) => source.staff(card.actor.replace('staff:', '')),
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ card }) => card.at }),
    reason: t.string({ nullable: true, description: 'Why.', resolve: ({ card }) => card.values?.reason ?? null }),
    changes: t.field({
      type: [FieldChange],
      description: 'What; at most the fields of the record.',
      resolve: ({ card }) =>
        card.values?.changes ?? card.changes.map(({ field }) => ({ field, before: null, after: null })),
    }),
  }),
})

type Beside = { needs: Permission; get: (core: Core, id: string) => Promise<{ data: { organisationId: string } }> }

/** Records that cannot be asked for by their id alone: their history is for whoever may read them. */
const BESIDE: Partial<Record<IdKind, Beside>> = {
  office: { needs: 'office:read', get: getOffice },
  replyTemplate: { needs: 'reply:keep', get: getReply },
  report: { needs: 'report:read', get: getReport },
  staff: { needs: 'staff:read', get: getStaff },
}

builder.queryField('audit', (t) =>
  t.connection(
    {
      type: AuditEntryView,
      description: 'The trail of one record, newest first.',
      args: { record: t.arg.id({ required: true, description: 'Its id.' }) },
      resolve: async (_, args, { core, actor, source }) => {
        // Whoever may not see the record may not see its history either.
        const beside = BESIDE[idKind(args.record) ?? 'command']
        if (actor.kind !== 'staff' || (beside === undefined && (await source.node(args.record)) === null))
          throw new DomainError('record.notFound', { field: 'record' })
        if (beside !== undefined) {
          permit(actor, beside.needs)
          permitWithin(actor, beside.needs, (await beside.get(core, args.record)).data.organisationId)
        }
        // A campaign is everybody's to read; who decided what about it is its organisation's.
        const campaign = idKind(args.record) === 'campaign' ? await getCampaign(core, args.record) : null
        if (campaign !== null && campaign.data.organisationId !== actor.organisationId)
          throw new DomainError('record.notFound', { field: 'record' })
        permitWithin(actor, 'audit:read', actor.organisationId)
        const page = pageOf(args)
        return connectionOf(
          mapPage(await listAudit(core, args.record, page), (entry) => new AuditEntryView(entry)),
          page,
        )
      },
    },
    AuditEntryConnection,
  ),
)
