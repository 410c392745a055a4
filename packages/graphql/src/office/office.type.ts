import { listMailboxesBeside, type MailboxBeside } from '@patronat/core/office/beside.ts'
import { calendarTokenOf } from '@patronat/core/office/calendar-token.ts'
import { getOffice, listOfficesOfMember, listOwnOffices, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { isPublished, MEMBER_MATCHES, type Office } from '@patronat/core/office/office.model.ts'
import { listOwnPledges } from '@patronat/core/pledge/pledge.ts'
import { wishOf } from '@patronat/core/reminder/reminder.model.ts'
import { permit, permitWithin } from '@patronat/core/actor/permission.ts'
import type { Leave } from '@patronat/core/office/absence.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import { pledgeViewOf } from '../source/record-view.ts'
import { LegislatureView, OfficeView, ParliamentarianView, PledgeView } from '../source/view.ts'
import { consoleOnly, officeOnly, signedIn } from '../surface.ts'

const MemberMatch = builder.enumType('MemberMatch', {
  ...signedIn,
  description: 'Who says that a mailbox is this member’s.',
  values: MEMBER_MATCHES,
})

const LeaveType = builder.objectRef<Leave>('Leave').implement({
  ...signedIn,
  description: 'Months in which nothing is owed, by agreement. Nobody is told why.',
  fields: (t) => ({
    from: t.field({ type: 'YearMonth', ...signedIn, description: 'The first.', resolve: ({ from }) => from }),
    to: t.field({ type: 'YearMonth', ...signedIn, description: 'The last.', resolve: ({ to }) => to }),
  }),
})

const Mailbox = builder.objectRef<MailboxBeside & { own: Stored<Office> }>('OfficeMailbox').implement({
  ...officeOnly,
  description: 'A mailbox that acts for the same member, as the others of its office see it.',
  fields: (t) => ({
    id: t.id({ ...officeOnly, description: 'Global id of its office.', resolve: ({ office }) => office.id }),
    mailbox: t.exposeString('mailbox', { ...officeOnly, description: 'The address.' }),
    memberMatch: t.field({
      type: MemberMatch,
      ...officeOnly,
      description: 'Who matched it to the member; ROSTER: it is the published address.',
      resolve: ({ office }) => office.data.match.state,
    }),
    registeredAt: t.field({
      type: 'DateTime',
      ...officeOnly,
      description: 'When it registered.',
      resolve: ({ office }) => office.data.registeredAt,
    }),
    version: t.int({ ...officeOnly, description: 'For `expectedVersion`.', resolve: ({ office }) => office.version }),
    isYou: t.boolean({
      ...officeOnly,
      description: 'Whether it is the one that is signed in.',
      resolve: ({ office, own }) => office.id === own.id,
    }),
    canRemove: t.boolean({
      ...officeOnly,
      description: 'Whether you can remove it: you have the published address, and it is another one.',
      resolve: ({ office, own }) => isPublished(own.data) && !isPublished(office.data),
    }),
  }),
})

builder.objectType(OfficeView, {
  name: 'Office',
  ...signedIn,
  description: 'A parliamentarian’s account: one mailbox for one member.',
  fields: (t) => ({
    id: t.id({ ...signedIn, description: 'Global id.', resolve: ({ card }) => card.id }),
    parliamentarian: t.field({
      type: ParliamentarianView,
      ...signedIn,
      description: 'For whom it acts.',
      resolve: async ({ record }, _, { source }) =>
        present(await source.parliamentarian(record.data.parliamentarianId)),
    }),
    legislature: t.field({
      type: LegislatureView,
      ...signedIn,
      description: 'In which house.',
      resolve: async ({ record }, _, { source }) => present(await source.legislature(record.data.legislatureId)),
    }),
    domain: t.string({ ...signedIn, description: 'The mailbox’s host.', resolve: ({ record }) => record.data.domain }),
    domainVerified: t.boolean({
      ...signedIn,
      description: 'First fact: the mailbox lies in the house’s official domain, and a code sent there was entered.',
      resolve: ({ record }) => record.data.domainVerifiedAt !== null,
    }),
    memberMatch: t.field({
      type: MemberMatch,
      ...signedIn,
      description: 'Second fact: who matched it to this member.',
      resolve: ({ record }) => record.data.match.state,
    }),
    matchedAt: t.field({
      type: 'DateTime',
      nullable: true,
      ...consoleOnly,
      description: 'When it was matched.',
      resolve: ({ record }) => record.data.match.at,
    }),
    registeredAt: t.field({
      type: 'DateTime',
      ...signedIn,
      description: 'When it registered.',
      resolve: ({ record }) => record.data.registeredAt,
    }),
    language: t.field({
      type: 'LanguageTag',
      ...signedIn,
      description: 'Language of its mails.',
      resolve: ({ record }) => record.data.language,
    }),
    reminderWeekday: t.int({
      ...signedIn,
      description: 'On which weekday it is reminded of a missing statement: 1 Monday to 5 Friday.',
      resolve: ({ record }) => wishOf(record.data).weekday,
    }),
    remindersStopped: t.boolean({
      ...signedIn,
      description: 'Whether it asked for no reminders.',
      resolve: ({ record }) => wishOf(record.data).stopped,
    }),
    calendarUrl: t.string({
      nullable: true,
      ...officeOnly,
      description: 'The secret address of a calendar of its deadlines; null: it has none.',
      resolve: ({ record }, _, { core, origin }) => {
        const token = calendarTokenOf(core, record)
        return token === null ? null : `${origin}/office/calendar/${token}.ics`
      },
    }),
    leaves: t.field({
      type: [LeaveType],
      ...signedIn,
      description: 'Agreed leave, oldest first; at most 20.',
      resolve: ({ record }) => (record.data.leaves ?? []).toSorted((a, b) => a.from.localeCompare(b.from)),
    }),
    frozen: t.boolean({
      ...signedIn,
      description: 'Frozen because it was impersonated.',
      resolve: ({ record }) => record.data.frozen,
    }),
    version: t.int({ ...signedIn, description: 'Its version.', resolve: ({ record }) => record.version }),
    mailbox: t.string({
      ...consoleOnly,
      description: 'The mailbox; for moderators.',
      nullable: true,
      resolve: ({ record }, _, { core, actor }) => {
        permit(actor, 'office:read')
        // Who has left is forgotten.
        return record.data.left == null ? openOfficeMailbox(core, record) : null
      },
    }),
    others: t.field({
      type: [OfficeView],
      ...consoleOnly,
      description: 'The other mailboxes that act for the same member, first registered first; at most 19.',
      complexity: { field: 5, multiplier: 2 },
      resolve: async ({ record }, _, { core, actor }) => {
        permit(actor, 'office:read')
        const offices = await listOfficesOfMember(core, record.data.parliamentarianId)
        return offices.filter(({ id }) => id !== record.id).map((office) => new OfficeView({ id: office.id }, office))
      },
    }),
    mailboxes: t.field({
      type: [Mailbox],
      ...officeOnly,
      description:
        'Who acts for the same member, first registered first; at most 100. A mailbox that nobody has matched to the member sees itself only.',
      complexity: { field: 5, multiplier: 2 },
      resolve: async ({ record }, _, { core, actor }) =>
        (await listMailboxesBeside(core, actor, record.id)).map((beside) => ({ ...beside, own: record })),
    }),
    pledges: t.field({
      type: [PledgeView],
      ...officeOnly,
      description: 'Its pledges, newest first; at most 100. Not those for somebody who is hidden.',
      complexity: { field: 10, multiplier: 10 },
      resolve: async ({ card }, _, { core, actor, source }) => {
        const pledges = await listOwnPledges(core, actor, card.id)
        const shown = await Promise.all(pledges.map(({ data }) => source.prisoner(data.prisonerId)))
        // A draft that was discarded was never more than a thought.
        const visible = pledges.filter(
          ({ data }, at) => shown[at] !== null && (data.state !== 'ENDED' || data.submittedAt !== null),
        )
        return Promise.all(visible.map((pledge) => pledgeViewOf(core, source, pledge)))
      },
    }),
  }),
})

type OfficeActor = Extract<Actor, { kind: 'office' }>

export const OfficeViewer = builder.objectRef<OfficeActor>('OfficeViewer').implement({
  ...officeOnly,
  description: 'Who is signed in, and for whom they act.',
  fields: (t) => ({
    mailbox: t.exposeString('mailbox', { ...officeOnly, description: 'The mailbox.' }),
    offices: t.field({
      type: [OfficeView],
      ...officeOnly,
      description: 'Its offices; at most 100.',
      complexity: { field: 5, multiplier: 5 },
      resolve: async (actor, _, { core }) =>
        (await listOwnOffices(core, actor)).map((office) => new OfficeView({ id: office.id }, office)),
    }),
  }),
})

builder.queryField('office', (t) =>
  t.field({
    type: OfficeView,
    ...consoleOnly,
    description: 'One office, with what is needed to say whether its mailbox is the member’s.',
    args: { id: t.arg.id({ required: true, description: 'Which.' }) },
    resolve: async (_, { id }, { core, actor }) => {
      permit(actor, 'office:read')
      const office = await getOffice(core, id)
      permitWithin(actor, 'office:read', office.data.organisationId)
      return new OfficeView({ id }, office)
    },
  }),
)

builder.queryField('officeViewer', (t) =>
  t.field({
    type: OfficeViewer,
    nullable: true,
    ...officeOnly,
    description: 'Who is signed in; null: nobody.',
    resolve: (_, __, { actor }) => (actor.kind === 'office' ? actor : null),
  }),
)
