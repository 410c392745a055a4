import { listOfficesOfMailbox, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { listActivitiesOfOffice } from '@patronat/core/activity/activity.ts'
import { permit } from '@patronat/core/actor/permission.ts'
import { listCausedActivities, listCausedPledges } from '@patronat/core/impersonation/caused.ts'
import { listFormerOffices } from '@patronat/core/office/list-office.ts'
import { OFFICE_STATES, officeStateOf } from '@patronat/core/office/office.model.ts'
import { listPledgesOfParliamentarian } from '@patronat/core/pledge/pledge.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import { activityViewOf, pledgeViewOf } from '../source/record-view.ts'
import { ActivityView, OfficeView, ParliamentarianView, PledgeView, StaffView } from '../source/view.ts'
import { consoleOnly } from '../surface.ts'

/** What moderators and administrators see of an office beyond what its own people do. */
export const OfficeState = builder.enumType('OfficeState', {
  ...consoleOnly,
  description: 'Where an office stands.',
  values: OFFICE_STATES,
})
const LeftBy = builder.enumType('OfficeLeftBy', {
  ...consoleOnly,
  description: 'By whom an office acts no longer.',
  values: ['ITSELF', 'PUBLISHED_ADDRESS', 'MANDATE_ENDED'] as const,
})
const AccessType = builder.objectRef<{ sessions: number; lastSignInAt: Date | null }>('OfficeAccess').implement({
  ...consoleOnly,
  description: 'Whether somebody is signed in with the mailbox.',
  fields: (t) => ({
    sessions: t.exposeInt('sessions', { description: 'Sign-ins that are good now; at most 100.' }),
    lastSignInAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When somebody last signed in; null: not since this is kept.',
      resolve: ({ lastSignInAt }) => lastSignInAt?.toISOString() ?? null,
    }),
  }),
})

const viewOf = (office: ConstructorParameters<typeof OfficeView>[1] & { id: string }) =>
  new OfficeView({ id: office.id }, office)

const PLEDGES = 100
const ACTIVITIES = 50
const NAMESAKES = 10

builder.objectFields(OfficeView, (t) => ({
  state: t.field({
    type: OfficeState,
    ...consoleOnly,
    description: 'Where it stands.',
    resolve: ({ record }) => officeStateOf(record.data),
  }),
  matchedBy: t.field({
    type: StaffView,
    nullable: true,
    ...consoleOnly,
    description: 'Who matched it by hand.',
    resolve: ({ record }, _, { source }) => source.staff(record.data.match.by),
  }),
  frozenAt: t.field({
    type: 'DateTime',
    nullable: true,
    ...consoleOnly,
    description: 'Since when it is frozen.',
    resolve: ({ record }) => record.data.freeze?.at ?? null,
  }),
  frozenBy: t.field({
    type: StaffView,
    nullable: true,
    ...consoleOnly,
    description: 'Who froze it.',
    resolve: ({ record }, _, { source }) => source.staff(record.data.freeze?.by),
  }),
  mailBouncedAt: t.field({
    type: 'DateTime',
    nullable: true,
    ...consoleOnly,
    description: 'Since when mail to it comes back; null: it arrives.',
    resolve: ({ record }) => record.data.mailBouncedAt ?? null,
  }),
  leftAt: t.field({
    type: 'DateTime',
    nullable: true,
    ...consoleOnly,
    description: 'When it ceased to act; its mailbox is forgotten since.',
    resolve: ({ record }) => record.data.left?.at ?? null,
  }),
  leftBy: t.field({
    type: LeftBy,
    nullable: true,
    ...consoleOnly,
    description: 'By whom.',
    resolve: ({ record }) => record.data.left?.by ?? null,
  }),
  earlier: t.field({
    type: [OfficeView],
    ...consoleOnly,
    description: 'Mailboxes that acted for the same member before, first registered first; at most 20.',
    complexity: { field: 5, multiplier: 2 },
    resolve: async ({ record }, _, { core, actor }) => {
      permit(actor, 'office:read')
      const former = await listFormerOffices(core, record.data.parliamentarianId)
      return former.filter(({ id }) => id !== record.id).map(viewOf)
    },
  }),
  ofMailbox: t.field({
    type: [OfficeView],
    ...consoleOnly,
    description: 'For whom the same mailbox acts besides; at most 99.',
    complexity: { field: 5, multiplier: 2 },
    resolve: async ({ record }, _, { core, actor }) => {
      permit(actor, 'office:read')
      if (record.data.mailboxIndex === '') return []
      const offices = await listOfficesOfMailbox(core, record.data.mailboxIndex)
      return offices.filter(({ id }) => id !== record.id).map(viewOf)
    },
  }),
  namesakes: t.field({
    type: [ParliamentarianView],
    ...consoleOnly,
    description: 'Other members with the same family name, in any house; at most 10.',
    complexity: { field: 10, multiplier: 2 },
    resolve: async ({ record }, _, { actor, source }) => {
      permit(actor, 'office:read')
      const member = present(await source.parliamentarian(record.data.parliamentarianId))
      const family = member.card.names[0]?.text.split(' ').at(-1) ?? ''
      const found = await source.parliamentarians({ page: { first: NAMESAKES }, name: family })
      return found.items
        .map(({ item }) => item)
        .filter(({ card }) => card.id !== member.card.id)
        .slice(0, NAMESAKES)
    },
  }),
  handedInPledges: t.field({
    type: [PledgeView],
    ...consoleOnly,
    description: 'What it handed in, or made its own, of the member’s newest 100 pledges; newest first.',
    complexity: { field: 10, multiplier: 10 },
    resolve: async ({ record }, _, { core, actor, source }) => {
      permit(actor, 'office:read')
      const page = await listPledgesOfParliamentarian(core, record.data.parliamentarianId, {
        first: PLEDGES,
        backwards: true,
      })
      const own = page.items.map(({ item }) => item)
      return Promise.all(
        own
          .filter(({ data }) => data.officeId === record.id && data.submittedAt !== null)
          .map((pledge) => pledgeViewOf(core, source, pledge)),
      )
    },
  }),
  reportedActivities: t.field({
    type: [ActivityView],
    ...consoleOnly,
    description: 'What it reported, newest first; at most 50.',
    complexity: { field: 5, multiplier: 10 },
    resolve: async ({ record }, _, { core, actor }) => {
      permit(actor, 'office:read')
      const page = await listActivitiesOfOffice(core, record.id, { first: ACTIVITIES })
      return page.items.map(({ item }) => activityViewOf(item))
    },
  }),
  causedPledges: t.field({
    type: [PledgeView],
    ...consoleOnly,
    description: 'What is or was public as a patronage because of it: accepted or confirmed through it; at most 500.',
    complexity: { field: 20, multiplier: 20 },
    resolve: async ({ record }, _, { core, actor, source }) => {
      permit(actor, 'office:read')
      const pledges = await listCausedPledges(core, record)
      return Promise.all(pledges.map((pledge) => pledgeViewOf(core, source, pledge)))
    },
  }),
  causedActivities: t.field({
    type: [ActivityView],
    ...consoleOnly,
    description: 'What is public as an activity because it reported it; at most 500.',
    complexity: { field: 20, multiplier: 20 },
    resolve: async ({ record }, _, { core, actor }) => {
      permit(actor, 'office:read')
      return (await listCausedActivities(core, record)).map(activityViewOf)
    },
  }),
  access: t.field({
    type: AccessType,
    nullable: true,
    ...consoleOnly,
    description: 'Whether somebody is signed in with its mailbox; null: it has left.',
    complexity: 5,
    resolve: async ({ record }, _, { core, actor, signIn }) => {
      permit(actor, 'office:read')
      return record.data.left == null ? signIn.officeAccess(await openOfficeMailbox(core, record)) : null
    },
  }),
}))

builder.objectField(ActivityView, 'office', (t) =>
  t.field({
    type: OfficeView,
    nullable: true,
    ...consoleOnly,
    description: 'The office that reported it; null: staff did, or it is from before this was kept.',
    resolve: ({ record }, _, { source }) => source.office(record.data.officeId),
  }),
)
