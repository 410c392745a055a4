import type { Undertaking } from '@patronat/core/campaign/undertaking.ts'
import { type Month, MONTH_STATES, publicMonths, showsAt, stepAt } from '@patronat/core/month/month.model.ts'
import { daysLeft, INSIDE_MONTH_STATES, type InsideMonth, STANDINGS } from '@patronat/core/month/standing.ts'
import { addMonths, lastClosedMonth } from '@patronat/core/month/year-month.ts'
import { type PledgeMonths, readPledgeMonths } from '@patronat/core/pledge/pledge-months.ts'
import {
  type Due,
  dueOf,
  progressOf,
  UNDERTAKING_STATES,
  type UndertakingState,
} from '@patronat/core/pledge/progress.ts'
import { builder } from '../builder.ts'
import { MonthsPublic, UndertakingType } from '../campaign/campaign.type.ts'
import type { Context } from '../context.ts'
import { ActivityConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { ActivityView, ParliamentarianView, PledgeView } from '../source/view.ts'
import { everywhere, publicOnly, signedIn } from '../surface.ts'

const MonthStateEnum = builder.enumType('MonthState', {
  ...publicOnly,
  description: 'What is known of a month. It closes for everybody when the 15th of the next month has ended.',
  values: MONTH_STATES,
})

const PledgeMonth = builder.objectRef<Month>('PledgeMonth').implement({
  ...publicOnly,
  description: 'One calendar month of a pledge.',
  fields: (t) => ({
    month: t.field({ type: 'YearMonth', ...publicOnly, description: 'Which.', resolve: ({ month }) => month }),
    state: t.expose('state', { type: MonthStateEnum, ...publicOnly, description: 'What is known of it.' }),
    statements: t.exposeInt('statements', {
      ...publicOnly,
      description: 'Verified statements dated in it; 0 while it is open.',
    }),
  }),
})

const ReportingMonthState = builder.enumType('ReportingMonthState', {
  ...signedIn,
  description: 'A month as the office and the campaign see it.',
  values: INSIDE_MONTH_STATES,
})

const StandingEnum = builder.enumType('Standing', {
  ...signedIn,
  description: 'How a patron stands. Nothing lapses by itself.',
  values: STANDINGS,
})

const ReportingMonth = builder.objectRef<InsideMonth>('ReportingMonth').implement({
  ...signedIn,
  description: 'One calendar month of a pledge, from inside.',
  fields: (t) => ({
    month: t.field({ type: 'YearMonth', ...signedIn, description: 'Which.', resolve: ({ month }) => month }),
    state: t.expose('state', { type: ReportingMonthState, ...signedIn, description: 'What is known of it.' }),
    statements: t.exposeInt('statements', { ...signedIn, description: 'Verified statements dated in it.' }),
    closesOn: t.exposeString('closesOn', { ...signedIn, description: 'The last day on which it is open.' }),
  }),
})

const UndertakingStateEnum = builder.enumType('UndertakingState', {
  ...everywhere,
  description: 'How far an undertaking has come. A PRINCIPLE is SHOWN, never scored.',
  values: UNDERTAKING_STATES,
})

const UndertakingDue = builder.objectRef<Due>('UndertakingDue').implement({
  ...signedIn,
  description: 'One undertaking of the accepted set, as its office sees it.',
  fields: (t) => ({
    undertaking: t.expose('undertaking', { type: UndertakingType, ...signedIn, description: 'Which.' }),
    state: t.expose('state', { type: UndertakingStateEnum, ...signedIn, description: 'How far.' }),
    dueOn: t.exposeString('dueOn', { nullable: true, ...signedIn, description: 'By which day, if there is one.' }),
    doneOn: t.exposeString('doneOn', { nullable: true, ...signedIn, description: 'When it was done last.' }),
    late: t.exposeBoolean('late', { ...signedIn, description: 'It came, or is, after the deadline.' }),
  }),
})

const Reporting = builder.objectRef<PledgeMonths & { of: PledgeView }>('Reporting').implement({
  ...signedIn,
  description: 'What is due under a pledge.',
  fields: (t) => ({
    months: t.field({
      type: [ReportingMonth],
      ...signedIn,
      description: 'Newest last; at most the last 60.',
      resolve: ({ months }) => months.slice(-MONTHS_AT_MOST),
    }),
    standing: t.field({
      type: StandingEnum,
      nullable: true,
      ...signedIn,
      description: 'How the patron stands; null: nothing is owed.',
      resolve: ({ standing }) => standing,
    }),
    today: t.exposeString('today', { ...signedIn, description: 'The day in the house’s time zone.' }),
    due: t.field({
      type: [UndertakingDue],
      ...signedIn,
      description: 'Every undertaking at a glance, in the order of the set; at most 30.',
      complexity: { field: 3, multiplier: 10 },
      resolve: async ({ of, ...inside }, _, { source }) => {
        const set = await source.undertakingSet(of.card.undertakingSetId)
        const campaign = await source.campaign(of.card.campaignId)
        if (set === null || campaign === null) return []
        return dueOf(set.card.undertakings, of.record.data, campaign.card, inside)
      },
    }),
    daysLeft: t.int({
      ...signedIn,
      description: 'How many days of the running month are left after today.',
      resolve: ({ today }) => daysLeft(today.slice(0, 7), today),
    }),
  }),
})

type Progress = { undertaking: Undertaking; state: UndertakingState; activityIds: readonly string[] }

const UndertakingProgress = builder.objectRef<Progress>('UndertakingProgress').implement({
  ...publicOnly,
  description: 'One undertaking of the accepted set, and how far it has come.',
  fields: (t) => ({
    undertaking: t.field({
      type: UndertakingType,
      ...publicOnly,
      description: 'Which.',
      resolve: ({ undertaking }) => undertaking,
    }),
    state: t.expose('state', { type: UndertakingStateEnum, ...publicOnly, description: 'How far.' }),
    activities: t.field({
      type: [ActivityView],
      ...publicOnly,
      description: 'The newest activities that decide it; at most 5.',
      resolve: async ({ activityIds }, _, { source }) => {
        const found = await Promise.all(activityIds.map((id) => source.activity(id)))
        return found.filter((one) => one !== null)
      },
    }),
  }),
})

const MONTHS_AT_MOST = 60
const MONTHS_SHOWN = 24

const momentOf = ({ card }: PledgeView, { core }: Context): Date =>
  card.frozenAt == null ? core.clock.now() : new Date(card.frozenAt)

const linked = (description: string) => ({ type: PledgeView, nullable: true as const, ...everywhere, description })

builder.objectFields(PledgeView, (t) => ({
  speaking: t.boolean({
    nullable: true,
    ...publicOnly,
    description:
      'A verified statement in the last three closed months; null before two months have closed. Where kept months only are public, never false.',
    resolve: (pledge, _, context) => {
      const { speaking } = pledge.card
      return speaking === undefined ? null : stepAt(speaking, lastClosedMonth(momentOf(pledge, context))).is
    },
  }),
  monthsPublic: t.field({
    type: MonthsPublic,
    nullable: true,
    ...publicOnly,
    description: 'How much of its months is told now. KEPT_ONLY: every closed month that was not kept says OPEN.',
    resolve: async (pledge, _, context) => {
      const detail = await context.source.pledgeDetail(pledge.card.id)
      if (detail === null) return null
      return showsAt(detail.facts, lastClosedMonth(momentOf(pledge, context)), detail.monthsPublic ?? 'FULL')
    },
  }),
  months: t.field({
    type: [PledgeMonth],
    ...publicOnly,
    description: 'Calendar months, oldest first; without `from` the last 24, at most 60.',
    complexity: { field: 2, multiplier: 24 },
    args: {
      from: t.arg({ type: 'YearMonth', required: false, description: 'The first month.' }),
      to: t.arg({ type: 'YearMonth', required: false, description: 'The last month.' }),
    },
    resolve: async (pledge, { from, to }, context) => {
      const detail = await context.source.pledgeDetail(pledge.card.id)
      if (detail === null) return []
      const months = publicMonths(detail.facts, momentOf(pledge, context), detail.monthsPublic)
      const last = to ?? months.at(-1)?.month ?? ''
      const first = from ?? (last === '' ? '' : addMonths(last, 1 - MONTHS_SHOWN))
      return months.filter(({ month }) => month >= first && month <= last).slice(-MONTHS_AT_MOST)
    },
  }),
  undertakings: t.field({
    type: [UndertakingProgress],
    ...publicOnly,
    description: 'The undertakings of the accepted set, in its order; at most 30.',
    complexity: { field: 3, multiplier: 10 },
    resolve: async (pledge, _, context) => {
      const { source } = context
      const set = await source.undertakingSet(pledge.card.undertakingSetId)
      const campaign = await source.campaign(pledge.card.campaignId)
      const detail = await source.pledgeDetail(pledge.card.id)
      if (set === null || detail === null) return []
      return progressOf(set.card.undertakings, detail, campaign?.card ?? null, momentOf(pledge, context))
    },
  }),
  reporting: t.field({
    type: Reporting,
    ...signedIn,
    description: 'What is due under it, month by month.',
    complexity: { field: 5, multiplier: 5 },
    resolve: async (pledge, _, { core }) => ({ ...(await readPledgeMonths(core, pledge.record)), of: pledge }),
  }),
  objectUntil: t.string({
    nullable: true,
    ...signedIn,
    description: 'Recorded by the campaign and not confirmed: until which day the office may object. Else null.',
    resolve: ({ record }) => (record.data.confirmed ? null : (record.data.documented?.objectUntil ?? null)),
  }),
  joint: t.field({
    type: [PledgeView],
    ...everywhere,
    description: 'The other pledges of a joint patronage (a couple, brothers, one trial); at most 20.',
    complexity: { field: 2, multiplier: 3 },
    resolve: async ({ card }, _, { source }) =>
      card.jointId == null ? [] : (await source.jointPledges(card)).filter((one) => one.card.id !== card.id),
  }),
  succeeds: t.field({
    ...linked('The pledge that this one carries on.'),
    resolve: ({ card }, _, { source }) => (card.succeedsId == null ? null : source.pledge(card.succeedsId)),
  }),
  succeededBy: t.field({
    ...linked('The pledge that carries this one on.'),
    resolve: ({ card }, _, { source }) => (card.succeededById == null ? null : source.pledge(card.succeededById)),
  }),
  invitedBy: t.field({
    type: ParliamentarianView,
    nullable: true,
    ...everywhere,
    description: 'The member who brought this one in.',
    resolve: ({ card }, _, { source }) => (card.invitedById == null ? null : source.parliamentarian(card.invitedById)),
  }),
  activities: t.connection(
    {
      type: ActivityView,
      ...publicOnly,
      description: 'What was done under it, verified; the newest reported first.',
      resolve: async ({ card }, args, { source }) => {
        const page = pageOf(args)
        return connectionOf(await source.activitiesOfPledge(card.id, page), page)
      },
    },
    ActivityConnection,
  ),
}))
