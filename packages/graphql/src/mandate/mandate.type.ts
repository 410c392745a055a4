import { permit } from '@patronat/core/actor/permission.ts'
import { dayIn, daysLater } from '@patronat/core/date/partial-date.ts'
import type { TermEnd } from '@patronat/core/legislature/legislature.model.ts'
import { type Mandate, MANDATE_STATES, mandateOf } from '@patronat/core/parliamentarian/mandate.ts'
import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import {
  MANDATE_END_CAUSES,
  type MandateEnd,
  type Parliamentarian,
} from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { HAND_OVER_ANSWERS, type HandOver, type Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { HAND_OVER_DAYS, listOffers, listTransitions, openHandOver } from '@patronat/core/pledge/pledge.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { withoutSeatOf } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import { PledgeConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import { connectionOf, pageOf } from '../page.ts'
import { pledgeViewOf } from '../source/record-view.ts'
import { LegislatureView, OfficeView, ParliamentarianView, PledgeView, PrisonerView } from '../source/view.ts'
import { consoleOnly, everywhere, officeOnly, signedIn } from '../surface.ts'

const MandateState = builder.enumType('MandateState', {
  ...signedIn,
  description: 'How a patron stands in the houses.',
  values: MANDATE_STATES,
})
export const MandateEndCause = builder.enumType('MandateEndCause', {
  ...consoleOnly,
  description: 'Why a mandate ended before the term did.',
  values: MANDATE_END_CAUSES,
})
const HandOverAnswer = builder.enumType('HandOverAnswer', {
  ...signedIn,
  description: 'What became of the proposal of a hand-over.',
  values: HAND_OVER_ANSWERS,
})
const WithoutSeat = builder.enumType('WithoutSeat', {
  ...everywhere,
  description: 'Who is a patron without a seat.',
  values: ['FORMER_MEMBER', 'NO_MEMBER'] as const,
})

const MandateType = builder.objectRef<Mandate>('Mandate').implement({
  ...signedIn,
  description: 'How the patron stands in the houses, by the facts as they are now.',
  fields: (t) => ({
    state: t.expose('state', { type: MandateState, ...signedIn, description: 'How.' }),
    since: t.exposeString('since', { nullable: true, ...signedIn, description: 'Last day of the mandate, if over.' }),
    mailboxUntil: t.exposeString('mailboxUntil', {
      nullable: true,
      ...signedIn,
      description: 'Last day of the office’s mailbox, if the mandate is over.',
    }),
  }),
})

const HandOverType = builder.objectRef<HandOver & { today: string }>('HandOver').implement({
  ...signedIn,
  description: 'That another member takes over, as it was proposed.',
  fields: (t) => ({
    to: t.field({
      type: ParliamentarianView,
      ...signedIn,
      description: 'Who is asked.',
      resolve: async ({ to }, _, { source }) => present(await source.parliamentarian(to)),
    }),
    on: t.exposeString('on', { ...signedIn, description: 'When.' }),
    answerUntil: t.string({
      ...signedIn,
      description: 'Until when it stands if nobody answers.',
      resolve: ({ on }) => daysLater(on, HAND_OVER_DAYS),
    }),
    answer: t.expose('answer', { type: HandOverAnswer, nullable: true, ...signedIn, description: 'Null: none yet.' }),
    isOpen: t.boolean({
      ...signedIn,
      description: 'Whether it stands.',
      resolve: (one) => openHandOver({ handOvers: [one] }, one.today) !== null,
    }),
    byOffice: t.boolean({ ...signedIn, description: 'False: by the campaign.', resolve: ({ by }) => by === 'office' }),
  }),
})

/** Of somebody else's pledge the office that is asked learns what everybody knows, and what it needs to answer. */
const Offer = builder.objectRef<Stored<Pledge>>('HandOverOffer').implement({
  ...officeOnly,
  description: 'A patronage that this office is asked to take over.',
  fields: (t) => ({
    pledge: t.id({ ...officeOnly, description: 'Id of the other office’s pledge.', resolve: ({ id }) => id }),
    version: t.int({ ...officeOnly, description: 'For `expectedVersion`.', resolve: ({ version }) => version }),
    prisoner: t.field({
      type: PrisonerView,
      nullable: true,
      ...officeOnly,
      description: 'For whom; null while the person is not shown.',
      resolve: ({ data }, _, { source }) => source.prisoner(data.prisonerId),
    }),
    from: t.field({
      type: ParliamentarianView,
      ...officeOnly,
      description: 'The patron until now.',
      resolve: async ({ data }, _, { source }) => present(await source.parliamentarian(data.parliamentarianId)),
    }),
    answerUntil: t.string({
      ...officeOnly,
      description: 'Until when it stands.',
      resolve: ({ data }) => daysLater(data.handOvers?.at(-1)?.on ?? '', HAND_OVER_DAYS),
    }),
    begun: t.id({
      nullable: true,
      ...officeOnly,
      description: 'Your own pledge that carries it on, if you have begun one.',
      resolve: ({ data }) => data.handOvers?.at(-1)?.pledgeId ?? null,
    }),
  }),
})

const TermEndType = builder.objectRef<TermEnd>('TermEnd').implement({
  ...consoleOnly,
  description: 'The end of one term of a whole house.',
  fields: (t) => ({
    endedOn: t.exposeString('endedOn', { description: 'The last day of its members.' }),
    mailboxUntil: t.exposeString('mailboxUntil', {
      description: 'Last day of the mailboxes of who was not re-elected.',
    }),
    completedOn: t.exposeString('completedOn', { nullable: true, description: 'When the new roster was complete.' }),
  }),
})

const MandateEndType = builder.objectRef<MandateEnd>('MandateEnd').implement({
  ...consoleOnly,
  description: 'How a mandate ended before the term did.',
  fields: (t) => ({
    on: t.exposeString('on', { description: 'The last day.' }),
    cause: t.expose('cause', { type: MandateEndCause, description: 'Why.' }),
    mailboxUntil: t.exposeString('mailboxUntil', { description: 'The last day of the office’s mailbox.' }),
  }),
})

/** Through the loaders; what an office's loaders show of a member is their card, so the record is read once a request. */
const read = new WeakMap<Context['source'], Map<string, Promise<Stored<Parliamentarian>>>>()

function memberOf({ source, core }: Context, id: string): Promise<Stored<Parliamentarian>> {
  const known = read.get(source) ?? new Map<string, Promise<Stored<Parliamentarian>>>()
  read.set(source, known)
  const found =
    known.get(id) ??
    source
      .parliamentarian(id)
      .then((member) => (member?.isCard === false ? member.record : getParliamentarian(core, id)))
  known.set(id, found)
  return found
}

async function factsOf(context: Context, { data }: Stored<Pledge>) {
  const [member, house] = await Promise.all([
    memberOf(context, data.parliamentarianId),
    context.source.legislature(data.legislatureId).then(present),
  ])
  return { member, house: house.isCard ? await getLegislature(context.core, data.legislatureId) : house.record }
}

builder.objectFields(PledgeView, (t) => ({
  mandate: t.field({
    type: MandateType,
    ...signedIn,
    description: 'How its patron stands in the houses.',
    complexity: 3,
    resolve: async ({ record }, _, context) => {
      const { member, house } = await factsOf(context, record)
      return mandateOf(member, house, dayIn(house.data.timeZone ?? 'UTC', context.core.clock.now()))
    },
  }),
  handOver: t.field({
    type: HandOverType,
    nullable: true,
    ...signedIn,
    description: 'The last proposal that somebody else takes over.',
    resolve: ({ record }, _, { core }) => {
      const last = record.data.handOvers?.at(-1)
      return last === undefined ? null : { ...last, today: dayIn('UTC', core.clock.now()) }
    },
  }),
}))

builder.objectFields(OfficeView, (t) => ({
  offers: t.field({
    type: [Offer],
    ...officeOnly,
    description: 'What it is asked to take over, longest waiting first; at most 50.',
    complexity: { field: 5, multiplier: 5 },
    resolve: ({ record }, _, { core, actor }) => listOffers(core, actor, record.id),
  }),
}))

builder.objectFields(ParliamentarianView, (t) => ({
  withoutSeat: t.field({
    type: WithoutSeat,
    nullable: true,
    ...everywhere,
    description: 'A patron without a seat, counted in no house; null for everybody else.',
    resolve: ({ card }, _, { core }) => withoutSeatOf(card, core.clock.now()),
  }),
  role: t.string({
    nullable: true,
    ...everywhere,
    description: 'What somebody is who is no member of a house.',
    args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
    resolve: ({ card }, { language }) => (card.role == null ? null : textFor(card.role, language ?? undefined)),
  }),
  version: t.int({ ...consoleOnly, description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
  mandateEnd: t.field({
    type: MandateEndType,
    nullable: true,
    ...consoleOnly,
    description: 'How the mandate ended before the term did.',
    resolve: ({ record }) => record.data.mandateEnd ?? null,
  }),
}))

builder.objectFields(LegislatureView, (t) => ({
  termEnds: t.field({
    type: [TermEndType],
    ...consoleOnly,
    description: 'Ends of terms, oldest first; at most 30.',
    resolve: ({ record }) => record.data.termEnds ?? [],
  }),
  transitions: t.connection(
    {
      type: PledgeView,
      ...consoleOnly,
      description: 'Pledges of which nobody can say yet whose they are, longest first.',
      resolve: async ({ card }, args, { core, actor, source }) => {
        permit(actor, 'pledge:read')
        const page = pageOf(args)
        const found = await listTransitions(core, card.id, page)
        const own = found.items.filter(
          ({ item }) => actor.kind === 'staff' && item.data.organisationId === actor.organisationId,
        )
        const items = await Promise.all(
          own.map(async ({ item, cursor }) => ({ cursor, item: await pledgeViewOf(core, source, item) })),
        )
        return connectionOf({ ...found, items }, page)
      },
    },
    PledgeConnection,
  ),
}))
