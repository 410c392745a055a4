import {
  listQueue,
  measureDay,
  measureQueue,
  QUEUE_KINDS,
  type QueueDay,
  type QueueItem,
  type QueueSize,
} from '@patronat/core/queue/queue.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageOf } from '../page.ts'
import { activityViewOf, pledgeViewOf } from '../source/record-view.ts'
import { ActivityView, OfficeView, PledgeView, ReportView } from '../source/view.ts'
import { consoleOnly } from '../surface.ts'

const QueueKind = builder.enumType('QueueKind', {
  ...consoleOnly,
  description: 'What can wait for staff.',
  values: QUEUE_KINDS,
})

const Item = builder.objectRef<QueueItem>('QueueItem').implement({
  ...consoleOnly,
  description: 'One thing that waits for a person.',
  fields: (t) => ({
    id: t.id({ ...consoleOnly, description: 'Global id of what waits.', resolve: ({ record }) => record.id }),
    kind: t.field({ type: QueueKind, ...consoleOnly, description: 'What it is.', resolve: ({ kind }) => kind }),
    since: t.field({
      type: 'DateTime',
      ...consoleOnly,
      description: 'Since when it waits.',
      resolve: ({ since }) => since,
    }),
    dueAt: t.field({
      type: 'DateTime',
      ...consoleOnly,
      description: 'When somebody should have answered: the promise made to a family, else the target of its kind.',
      resolve: ({ dueAt }) => dueAt,
    }),
    isLate: t.exposeBoolean('isLate', { ...consoleOnly, description: 'Whether it waits beyond that.' }),
    pledge: t.field({
      type: PledgeView,
      nullable: true,
      ...consoleOnly,
      description: 'The pledge, if it is about one.',
      resolve: ({ kind, record }, _, { core, source }) =>
        kind === 'PLEDGE' || kind === 'LINE' || kind === 'LAPSE' ? pledgeViewOf(core, source, record) : null,
    }),
    activity: t.field({
      type: ActivityView,
      nullable: true,
      ...consoleOnly,
      description: 'The activity, if it is one.',
      resolve: ({ kind, record }) => (kind === 'ACTIVITY' ? activityViewOf(record) : null),
    }),
    office: t.field({
      type: OfficeView,
      nullable: true,
      ...consoleOnly,
      description: 'The registration, if it is one.',
      resolve: ({ kind, record }) => (kind === 'OFFICE' ? new OfficeView({ id: record.id }, record) : null),
    }),
    report: t.field({
      type: ReportView,
      nullable: true,
      ...consoleOnly,
      description: 'What was written, if it is that.',
      resolve: ({ kind, record }) => (kind === 'REPORT' ? new ReportView({ id: record.id }, record) : null),
    }),
  }),
})

const Size = builder.objectRef<QueueSize>('QueueSize').implement({
  ...consoleOnly,
  description: 'How much of one kind waits.',
  fields: (t) => ({
    kind: t.field({ type: QueueKind, ...consoleOnly, description: 'Of which kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { ...consoleOnly, description: 'Counted up to 100.' }),
    isMore: t.exposeBoolean('isMore', { ...consoleOnly, description: 'Whether there are more than were counted.' }),
    longestSince: t.field({
      type: 'DateTime',
      nullable: true,
      ...consoleOnly,
      description: 'Since when the longest waits; null: nothing does.',
      resolve: ({ longestSince }) => longestSince,
    }),
    isLate: t.exposeBoolean('isLate', {
      ...consoleOnly,
      description: 'Whether the longest waits beyond its target.',
    }),
  }),
})

const Day = builder.objectRef<QueueDay>('QueueDay').implement({
  ...consoleOnly,
  description: 'How long people waited for what your organisation answered today, in UTC; of the latest 500.',
  fields: (t) => ({
    count: t.exposeInt('count', { ...consoleOnly, description: 'How many were answered.' }),
    medianMinutes: t.exposeInt('medianMinutes', {
      ...consoleOnly,
      nullable: true,
      description: 'Half of them waited no longer; null: none was answered.',
    }),
    longestMinutes: t.exposeInt('longestMinutes', {
      ...consoleOnly,
      nullable: true,
      description: 'How long the longest waited; null: none was answered.',
    }),
  }),
})

const QueueConnection = builder.connectionObject(
  { type: Item, name: 'QueueConnection', ...consoleOnly, description: 'A page of what waits.' },
  { name: 'QueueEdge', ...consoleOnly, description: 'One of a page, with its cursor.' },
)

builder.queryFields((t) => ({
  queue: t.connection(
    {
      type: Item,
      ...consoleOnly,
      description: 'What waits for you: families first, then what waits longest against its target. Forwards only.',
      args: { kind: t.arg({ type: QueueKind, required: false, description: 'Of one kind only.' }) },
      resolve: async (_, { kind, ...args }, { core, actor }) => {
        const { backwards, ...page } = pageOf(args)
        if (backwards === true)
          throw new DomainError('input.notServed', { field: 'last', detail: { works: ['first'] } })
        return connectionOf(await listQueue(core, actor, { kind: kind ?? null, ...page }), page)
      },
    },
    QueueConnection,
  ),
  queueSize: t.field({
    type: [Size],
    ...consoleOnly,
    description: 'How much waits for you, by kind; only kinds that you decide about.',
    resolve: (_, __, { core, actor }) => measureQueue(core, actor),
  }),
  queueDay: t.field({
    type: Day,
    ...consoleOnly,
    description: 'How long people waited for what was answered today.',
    resolve: (_, __, { core, actor }) => measureDay(core, actor),
  }),
}))
