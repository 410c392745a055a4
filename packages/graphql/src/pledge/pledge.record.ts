import { openDecision } from '@patronat/core/pledge/decide-pledge.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import {
  type Decision,
  DECISION_KINDS,
  MARKS,
  movesFrom,
  PLEDGE_MOVES,
  PLEDGE_STATES,
  type Pledge,
  REASON_CODES,
} from '@patronat/core/pledge/pledge.model.ts'
import { marksBy, secondPersonReasons } from '@patronat/core/pledge/review-pledge.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import type { Context } from '../context.ts'
import { LegislatureView, OfficeView, PledgeView, PrisonerView, StaffView, UndertakingSetView } from '../source/view.ts'
import { consoleOnly, signedIn } from '../surface.ts'

/** Through the loaders: a page of pledges reads each member, campaign and person once. */
async function marksFor({ core, source }: Context, pledge: Stored<Pledge>) {
  const { officeId, parliamentarianId, campaignId, prisonerId } = pledge.data
  const [office, member, campaign, prisoner] = await Promise.all([
    source.office(officeId),
    source.parliamentarian(parliamentarianId).then(present),
    source.campaign(campaignId).then(present),
    source.prisoner(prisonerId).then(present),
  ])
  return marksBy(core, pledge, {
    office: office?.record ?? null,
    member: member.record,
    campaign: campaign.record,
    prisoner: prisoner.record,
  })
}

/** What the office and the console see of a pledge beyond its public card. */
export const PledgeState = builder.enumType('PledgeState', {
  ...signedIn,
  description: 'Where a pledge stands.',
  values: PLEDGE_STATES,
})
const PledgeMove = builder.enumType('PledgeMove', {
  ...signedIn,
  description: 'What can be done with a pledge.',
  values: PLEDGE_MOVES,
})
const DecisionKind = builder.enumType('DecisionKind', {
  ...signedIn,
  description: 'What was decided.',
  values: DECISION_KINDS,
})
const MarkEnum = builder.enumType('Mark', { ...consoleOnly, description: 'What to look at twice.', values: MARKS })
export const ReasonCode = builder.enumType('ReasonCode', {
  ...signedIn,
  description: 'Why something was refused.',
  values: REASON_CODES,
})

const DecisionType = builder.objectRef<Decision & { pledgeId: string }>('Decision').implement({
  ...signedIn,
  description: 'A moderator’s decision; every one stays on record.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DecisionKind, ...signedIn, description: 'What was decided.' }),
    at: t.expose('at', { type: 'DateTime', ...signedIn, description: 'When.' }),
    reasonCode: t.expose('reasonCode', {
      type: ReasonCode,
      nullable: true,
      ...signedIn,
      description: 'Why, in short.',
    }),
    text: t.string({
      nullable: true,
      ...signedIn,
      description: 'What was written to the office; an internal reason is for staff only.',
      resolve: (decision, _, { core, surface }) =>
        surface === 'console' || TO_OFFICE.has(decision.kind) ? openDecision(core, decision.pledgeId, decision) : null,
    }),
    openedAt: t.expose('openedAt', {
      type: 'DateTime',
      nullable: true,
      ...consoleOnly,
      description: 'Of a yes: when this moderator opened the declaration.',
    }),
    by: t.field({
      type: StaffView,
      nullable: true,
      ...consoleOnly,
      description: 'Who decided; null: the system.',
      resolve: ({ by }, _, { source }) => source.staff(by),
    }),
  }),
})

const TO_OFFICE: ReadonlySet<Decision['kind']> = new Set(['CHANGES_REQUESTED', 'DECLINED', 'LAPSED'])

builder.objectFields(PledgeView, (t) => ({
  state: t.field({
    type: PledgeState,
    ...signedIn,
    description: 'Where it stands.',
    resolve: ({ record }) => record.data.state,
  }),
  version: t.int({ ...signedIn, description: 'For `expectedVersion`.', resolve: ({ record }) => record.version }),
  acceptedAt: t.field({
    type: 'DateTime',
    nullable: true,
    ...signedIn,
    description: 'When it became active.',
    resolve: ({ record }) => record.data.activeSince,
  }),
  submittedAt: t.field({
    type: 'DateTime',
    nullable: true,
    ...signedIn,
    description: 'When it was first handed in.',
    resolve: ({ record }) => record.data.submittedAt,
  }),
  undertakingSet: t.field({
    type: UndertakingSetView,
    ...signedIn,
    description: 'The set it accepted; for a draft the campaign’s own.',
    resolve: async ({ card }, _, { source }) => present(await source.undertakingSet(card.undertakingSetId)),
  }),
  decisions: t.field({
    type: [DecisionType],
    ...signedIn,
    description: 'Oldest first; the office does not see a first of two approvals, nor that it was asked about.',
    resolve: ({ record }, _, { surface }) =>
      record.data.decisions
        .filter(({ kind }) => surface === 'console' || (kind !== 'APPROVED_ONCE' && kind !== 'KEPT_ON'))
        .map((decision) => ({ ...decision, pledgeId: record.id })),
  }),
  allowedMoves: t.field({
    type: [PledgeMove],
    ...signedIn,
    description: 'What can come next.',
    resolve: ({ record }) => movesFrom(record.data.state),
  }),
  legislature: t.field({
    type: LegislatureView,
    ...signedIn,
    description: 'House of the member when this began.',
    resolve: async ({ record }, _, { source }) => present(await source.legislature(record.data.legislatureId)),
  }),
  office: t.field({
    type: OfficeView,
    nullable: true,
    ...signedIn,
    description: 'The office that handed it in.',
    resolve: ({ record }, _, { source }) => source.office(record.data.officeId),
  }),
  marks: t.field({
    type: [MarkEnum],
    ...consoleOnly,
    description: 'What to look at twice.',
    complexity: 5,
    resolve: ({ record }, _, context) => marksFor(context, record),
  }),
  secondPersonReasons: t.field({
    type: [MarkEnum],
    ...consoleOnly,
    description: 'Why two persons are needed; empty: one is enough.',
    complexity: 5,
    resolve: async ({ record }, _, context) => secondPersonReasons(await marksFor(context, record)),
  }),
  approvedOnceBy: t.field({
    type: StaffView,
    nullable: true,
    ...consoleOnly,
    description: 'Who said yes first, where two are needed.',
    resolve: ({ record }, _, { source }) => source.staff(record.data.approvedOnceBy),
  }),
  declarationOpenedAt: t.field({
    type: 'DateTime',
    nullable: true,
    ...consoleOnly,
    description: 'When you opened the declaration as it stands now; null: not yet.',
    resolve: ({ record }, _, { actor }) => {
      const { declaration, openings } = record.data
      const evidence = declaration?.url ?? declaration?.transcript ?? ''
      return openings.find(({ by, url }) => actor.kind === 'staff' && by === actor.id && url === evidence)?.at ?? null
    },
  }),
  namesakes: t.field({
    type: [PrisonerView],
    ...consoleOnly,
    description: 'Other prisoners with the same family name; at most 20.',
    complexity: { field: 10, multiplier: 2 },
    resolve: async ({ card }, _, { source }) => {
      const prisoner = present(await source.prisoner(card.prisonerId))
      const family = nameFor(prisoner.card.names).split(' ').at(-1) ?? ''
      const found = await source.prisoners({ page: { first: 20 }, orderBy: 'NAME', name: family })
      return found.items.map(({ item }) => item).filter((other) => other.card.id !== card.prisonerId)
    },
  }),
  earlierPledges: t.field({
    type: [PledgeView],
    ...consoleOnly,
    description: 'What else this member handed in, newest first; at most 20.',
    complexity: { field: 10, multiplier: 5 },
    resolve: async ({ card }, _, { source }) => {
      const page = await source.pledgesOfParliamentarian(card.parliamentarianId, { first: 21 })
      return page.items
        .map(({ item }) => item)
        .filter((other) => other.card.id !== card.id)
        .slice(0, 20)
    },
  }),
}))
