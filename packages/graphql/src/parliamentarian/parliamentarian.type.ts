import {
  membershipOn,
  type Parliamentarian,
  CHANNEL_KINDS,
} from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { builder } from '../builder.ts'
import { PledgeConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import { connectionOf, pageOf } from '../page.ts'
import { PersonNameType } from '../prisoner/prisoner.part.ts'
import { GroupView, LegislatureView, ParliamentarianView, PledgeView, PrisonerView } from '../source/view.ts'
import { consoleOnly, everywhere, publicOnly } from '../surface.ts'

const PublishedMailbox = builder.objectRef<Parliamentarian['mailboxes'][number]>('PublishedMailbox').implement({
  ...consoleOnly,
  description: 'An address that the house itself publishes for a member.',
  fields: (t) => ({
    address: t.exposeString('address', { description: 'The address.' }),
    source: t.exposeString('source', { description: 'Where the house publishes it.' }),
    checkedOn: t.exposeString('checkedOn', { description: 'When that was looked up.' }),
  }),
})

const ChannelKind = builder.enumType('ChannelKind', {
  ...consoleOnly,
  description: 'Where a member speaks.',
  values: CHANNEL_KINDS,
})

const Channel = builder.objectRef<Parliamentarian['channels'][number]>('Channel').implement({
  ...consoleOnly,
  description: 'A channel that the roster lists for a member.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChannelKind, description: 'What it is.' }),
    url: t.exposeString('url', { description: 'Where it is.' }),
  }),
})

/** The seat held today, else the last one. */
const seatOf = ({ card }: ParliamentarianView, { core }: Context) =>
  membershipOn(card, core.clock.now().toISOString().slice(0, 10)) ?? card.memberships[0] ?? null

builder.node(ParliamentarianView, {
  name: 'Parliamentarian',
  ...everywhere,
  description: 'Member of a house, from its official roster.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    slug: t.string({ ...everywhere, description: 'For links; stable.', resolve: ({ card }) => card.slug }),
    name: t.string({
      ...everywhere,
      description: 'The best form for a reader of that language.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => nameFor(card.names, language ?? undefined),
    }),
    names: t.field({
      type: [PersonNameType],
      ...everywhere,
      description: 'Forms of the name; at most 12.',
      resolve: ({ card }) => card.names,
    }),
    isDemo: t.boolean({
      ...everywhere,
      description: 'An invented person, for trying things out.',
      resolve: ({ card }) => card.demo,
    }),
    isMember: t.boolean({
      ...everywhere,
      description: 'Whether the seat is held today.',
      resolve: ({ card }, _, { core }) => membershipOn(card, core.clock.now().toISOString().slice(0, 10)) !== null,
    }),
    group: t.field({
      type: GroupView,
      nullable: true,
      ...everywhere,
      description: 'Group of the seat, or of the last one.',
      resolve: (member, _, context) => {
        const id = seatOf(member, context)?.groupId ?? null
        return id === null ? null : context.source.group(id)
      },
    }),
    legislature: t.field({
      type: LegislatureView,
      nullable: true,
      ...everywhere,
      description: 'House of the seat, or of the last one.',
      resolve: (member, _, context) => {
        const seat = seatOf(member, context)
        return seat === null ? null : context.source.legislature(seat.legislatureId)
      },
    }),
    area: t.string({
      nullable: true,
      ...everywhere,
      description: 'Constituency or member state.',
      resolve: (member, _, context) => seatOf(member, context)?.area ?? null,
    }),
    patronOf: t.field({
      type: [PrisonerView],
      ...publicOnly,
      description: 'For whom this member is patron today; at most 20.',
      complexity: { field: 2, multiplier: 3 },
      resolve: ({ card }, _, { source }) => source.patronOf(card.id),
    }),
    pledges: t.connection(
      {
        type: PledgeView,
        ...everywhere,
        description: 'For whom this member is or was patron, newest first.',
        resolve: async ({ card }, args, { source }) => {
          const page = pageOf(args)
          return connectionOf(await source.pledgesOfParliamentarian(card.id, page), page)
        },
      },
      PledgeConnection,
    ),
    mailboxes: t.field({
      type: [PublishedMailbox],
      ...consoleOnly,
      description: 'Published addresses; at most 5.',
      resolve: ({ record }) => record.data.mailboxes,
    }),
    channels: t.field({
      type: [Channel],
      ...consoleOnly,
      description: 'Listed channels; at most 20.',
      resolve: ({ record }) => record.data.channels,
    }),
  }),
})
