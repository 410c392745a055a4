import { permit } from '@patronat/core/actor/permission.ts'
import { NOTICE_KINDS } from '@patronat/core/pledge/pledge.model.ts'
import { listEndedInVain, listNotices, type Notice } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../builder.ts'
import { pledgeViewOf } from '../source/record-view.ts'
import { PledgeView, PrisonerView } from '../source/view.ts'

/** Letters that wait for a person, and pledges that wait for a moderator; console only, by naming no surface. */
const NoticeKind = builder.enumType('NoticeKind', {
  description: 'What an office is told only when a person sends it.',
  values: NOTICE_KINDS,
})

const NoticePreview = builder.objectRef<{ subject: string; text: string }>('NoticePreview').implement({
  description: 'A letter as it would be sent now, in the office’s language.',
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'Its subject.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
  }),
})

const NoticeType = builder.objectRef<Notice>('Notice').implement({
  description: 'A letter to the office of one pledge, which a person sends.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NoticeKind, description: 'What it is about.' }),
    sentAt: t.expose('sentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody sent it; null: it waits.',
    }),
    pledge: t.field({
      type: PledgeView,
      description: 'The pledge whose office it goes to.',
      resolve: ({ pledge }, _, { core, source }) => pledgeViewOf(core, source, pledge),
    }),
    language: t.string({
      nullable: true,
      description: 'The office’s language.',
      resolve: async ({ pledge }, _, { source }) =>
        (await source.office(pledge.data.officeId))?.record.data.language ?? null,
    }),
    preview: t.field({
      type: NoticePreview,
      nullable: true,
      description: 'The letter; null: nobody is to be written to now.',
      complexity: 10,
      resolve: ({ pledge }, _, { previewNotice }) => previewNotice?.(pledge.id) ?? null,
    }),
  }),
})

builder.objectFields(PrisonerView, (t) => ({
  notices: t.field({
    type: [NoticeType],
    description: 'Letters to offices about an end, or its end: those that wait, and those that were sent; at most 300.',
    complexity: { field: 10, multiplier: 20 },
    resolve: async ({ record }, _, { core, actor }) => listNotices(core, actor, record.id),
  }),
  endedInVain: t.field({
    type: [PledgeView],
    description:
      'Pledges that an end of detention ended which has been taken back since: a moderator may restore them. At most 300.',
    complexity: { field: 10, multiplier: 20 },
    resolve: async ({ record }, _, { core, actor, source }) => {
      permit(actor, 'pledge:read')
      const pledges = await listEndedInVain(core, actor, record.id)
      return Promise.all(pledges.map((pledge) => pledgeViewOf(core, source, pledge)))
    },
  }),
}))
