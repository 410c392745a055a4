import { findActivity } from '@patronat/core/activity/activity.ts'
import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { TAKE_BACK_OUTCOMES } from '@patronat/core/impersonation/take-back.ts'
import { findTakeBack, type TakeBackResult, type TakeBackState } from '@patronat/core/impersonation/take-back.store.ts'
import { builder } from '../builder.ts'
import { sentenceOf } from '../error/error.text.ts'
import { activityViewOf } from '../source/record-view.ts'
import { ActivityView, OfficeView, PledgeView } from '../source/view.ts'
import { consoleOnly } from '../surface.ts'

const Outcome = builder.enumType('TakeBackOutcome', {
  ...consoleOnly,
  description: 'What became of one thing that was to be taken back.',
  values: TAKE_BACK_OUTCOMES,
})

const ResultType = builder.objectRef<TakeBackResult>('TakeBackResult').implement({
  ...consoleOnly,
  description: 'One thing that was to be taken back.',
  fields: (t) => ({
    item: t.id({ description: 'Id of the pledge or activity.', resolve: ({ item }) => item }),
    outcome: t.field({ type: Outcome, description: 'What became of it.', resolve: ({ outcome }) => outcome }),
    message: t.string({
      description: 'Why not, in your language; empty: it was not refused.',
      resolve: ({ code }, _, { language }) => (code === null ? '' : sentenceOf(new DomainError(code), language)),
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    pledge: t.field({
      type: PledgeView,
      nullable: true,
      description: 'If it was a pledge.',
      resolve: ({ item }, _, { source }) => source.pledge(item),
    }),
    activity: t.field({
      type: ActivityView,
      nullable: true,
      description: 'If it was an activity.',
      resolve: async ({ item }, _, { core }) => {
        const activity = await findActivity(core, item)
        return activity === null ? null : activityViewOf(activity)
      },
    }),
  }),
})

const TakeBackType = builder.objectRef<TakeBackState>('TakeBack').implement({
  ...consoleOnly,
  description: 'What a frozen office caused, on its way back.',
  fields: (t) => ({
    startedAt: t.field({ type: 'DateTime', description: 'When it began.', resolve: ({ job }) => job.startedAt }),
    total: t.int({ description: 'How many things it is about.', resolve: ({ job }) => job.items.length }),
    left: t.int({
      description: 'How many are still to be taken back: continue while there are some.',
      resolve: ({ job, results }) => job.items.length - results.length,
    }),
    results: t.field({
      type: [ResultType],
      description: 'What became of each so far; at most 1,000.',
      complexity: { field: 5, multiplier: 20 },
      resolve: ({ results }) => results,
    }),
  }),
})

builder.objectField(OfficeView, 'takeBack', (t) =>
  t.field({
    type: TakeBackType,
    nullable: true,
    ...consoleOnly,
    description: 'The last taking back of what it caused since it was frozen; null: there was none.',
    complexity: 10,
    resolve: ({ record }, _, { core, actor }) => {
      permit(actor, 'office:read')
      return findTakeBack(core, record.data.takeBackId ?? null)
    },
  }),
)
