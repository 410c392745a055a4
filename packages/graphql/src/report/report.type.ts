import { mayDo, permitWithin } from '@patronat/core/actor/permission.ts'
import { RELATIONS, REPORT_STATES, REPORT_WISHES } from '@patronat/core/report/report.model.ts'
import { openAbout, openMessages } from '@patronat/core/report/report.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { PrisonerView, ReportView, StaffView } from '../source/view.ts'

/** All of it is console only, by naming no surface: nobody outside may learn that somebody wrote. */
const ReportWish = builder.enumType('ReportWish', { description: 'What they ask for.', values: REPORT_WISHES })
const Relation = builder.enumType('Relation', { description: 'Who writes, in their own words.', values: RELATIONS })
export const ReportState = builder.enumType('ReportState', {
  description: 'Whose turn it is.',
  values: REPORT_STATES,
})

type Message = Awaited<ReturnType<typeof openMessages>>[number]

const ReportMessage = builder.objectRef<Message>('ReportMessage').implement({
  description: 'One turn of the conversation.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    fromStaff: t.boolean({ description: 'Whether we wrote it.', resolve: ({ from }) => from === 'STAFF' }),
    by: t.field({
      type: StaffView,
      nullable: true,
      description: 'Who of us; null: the writer.',
      resolve: ({ by }, _, { source }) => source.staff(by),
    }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
})

const mayRead = ({ record }: ReportView, { actor }: Context): void =>
  permitWithin(actor, 'report:read', record.data.organisationId)

builder.objectType(ReportView, {
  name: 'Report',
  description: 'What a family or a lawyer wrote. Never leaves the console; nothing public tells that it exists.',
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: ({ card }) => card.id }),
    version: t.int({ description: 'Version, for decisions.', resolve: ({ record }) => record.version }),
    wish: t.field({ type: ReportWish, description: 'What they ask for.', resolve: ({ record }) => record.data.wish }),
    state: t.field({ type: ReportState, description: 'Whose turn it is.', resolve: ({ record }) => record.data.state }),
    relation: t.field({
      type: Relation,
      nullable: true,
      description: 'Who they say they are; nobody has checked it.',
      resolve: ({ record }) => record.data.relation,
    }),
    language: t.string({ description: 'In which language they wrote.', resolve: ({ record }) => record.data.language }),
    reportedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ record }) => record.data.reportedAt }),
    waitingSince: t.field({
      type: 'DateTime',
      description: 'Since when it waits for us.',
      resolve: ({ record }) => record.data.waitingSince,
    }),
    answerBy: t.field({
      type: 'DateTime',
      description: 'By when we said that somebody answers.',
      resolve: ({ record }) => record.data.answerBy,
    }),
    isLate: t.boolean({
      description: 'Whether that time has passed and it still waits for us.',
      resolve: ({ record }, _, { core }) =>
        record.data.state === 'WAITING' && record.data.answerBy < core.clock.now().toISOString(),
    }),
    about: t.string({
      description: 'The name as they typed it; may be empty.',
      resolve: (report, _, context) => {
        mayRead(report, context)
        return openAbout(context.core, report.record)
      },
    }),
    prisoner: t.field({
      type: PrisonerView,
      nullable: true,
      description: 'The record it is about, once that is known.',
      resolve: ({ record }, _, { source }) =>
        record.data.prisonerId === null ? null : source.prisoner(record.data.prisonerId),
    }),
    messages: t.field({
      type: [ReportMessage],
      description: 'The conversation, oldest first; at most 50.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (report, _, context) => {
        mayRead(report, context)
        return openMessages(context.core, report.record)
      },
    }),
    hasContact: t.boolean({
      description: 'Whether they left a way to be reached; reading it is a mutation with a purpose.',
      resolve: ({ record }) => record.data.contact !== null,
    }),
    canAnswer: t.boolean({
      description: 'Whether you may answer.',
      resolve: (_, __, { actor }) => mayDo(actor, 'report:answer'),
    }),
  }),
})

export const ReportConnection = builder.connectionObject(
  { type: ReportView, name: 'ReportConnection', description: 'A page of reports.' },
  { name: 'ReportEdge', description: 'One of a page, with its cursor.' },
)
