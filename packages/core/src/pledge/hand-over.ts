import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { isMatched } from '../office/office.model.ts'
import { requireOwnOffice } from '../office/office.ts'
import { membershipOn } from '../parliamentarian/parliamentarian.model.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { getPrisoner } from '../prisoner/prisoner.ts'
import { changeRecord, createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { requireReason } from '../text/input.ts'
import { newDraft } from './draft.ts'
import { getOwnPledge } from './own-pledge.ts'
import { listPlaces, pledgeRecord, releaseOf } from './pledge.item.ts'
import { type HandOver, MOVE, type Pledge, requireMove } from './pledge.model.ts'
import { findOpenPledge, getPledge, getPledgeAt, listHandOversTo } from './pledge.store.ts'
import { isExcludedPatron } from './review-pledge.ts'
import { openHandOver } from './transition.ts'

const ANSWERS_KEPT = 10

export type HandOverInput = { id: string; expectedVersion: number; successorId: string; reason: string }

/**
 * Proposes that another member takes over: by the pledge's own office, or by staff, who say why. The other office is
 * asked by mail; until it has answered, at most 60 days, nothing monthly is owed.
 * @throws pledge.handOverOpen while one stands | pledge.successorUnfit | pledge.notInState | record.changed
 */
export async function proposeHandOver(
  core: Core,
  actor: Actor,
  input: HandOverInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  const asked = await requireSide(core, actor, input.id)
  if (actor.kind === 'staff') requireReason(input.reason)
  return once(
    core,
    actor,
    MOVE.proposeHandOver.event,
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await getPledgeAt(core, asked.id, input.expectedVersion)
      requireMove('proposeHandOver', pledge.data.state)
      const today = await todayOf(core, pledge.data)
      if (openHandOver(pledge.data, today) !== null) throw new DomainError('pledge.handOverOpen')
      await requireFit(core, actor, pledge, input.successorId)
      const by = actor.kind === 'staff' ? actor.id : 'office'
      const proposed: HandOver = {
        to: input.successorId,
        on: today,
        by,
        answer: null,
        answeredOn: null,
        pledgeId: null,
      }
      const handOvers = [...(pledge.data.handOvers ?? []), proposed].slice(-ANSWERS_KEPT)
      const act: Act = { event: MOVE.proposeHandOver.event, subject: pledge.id, reason: input.reason }
      return commit(core, actor, act, changed(pledge, { handOvers }), command)
    },
  )
}

/** Takes the proposal back: the office that made it, or staff. @throws pledge.handOverClosed where none stands */
export async function withdrawHandOver(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number },
  command?: Command,
): Promise<Stored<Pledge>> {
  await requireSide(core, actor, input.id)
  return answer(core, actor, input, 'WITHDRAWN', command)
}

/** The office of the member who is asked says no. @throws record.notFound for who is not asked | pledge.handOverClosed */
export async function declineHandOver(
  core: Core,
  actor: Actor,
  input: { id: string; officeId: string; expectedVersion: number },
  command?: Command,
): Promise<Stored<Pledge>> {
  await requireAsked(core, actor, input)
  return answer(core, actor, input, 'DECLINED', command)
}

/**
 * The office of the member who is asked begins its own pledge, which carries the other one on. It is handed in with a
 * declaration of its own, and a moderator decides as always; then the other one ends, in the same transaction.
 * @throws record.notFound for who is not asked | pledge.exists | pledge.handOverClosed
 */
export async function takeOver(
  core: Core,
  actor: Actor,
  input: { id: string; officeId: string },
  command?: Command,
): Promise<Stored<Pledge>> {
  permit(actor, 'pledge:write')
  return once(
    core,
    actor,
    'pledge.drafted',
    command,
    (id) => getPledge(core, id),
    async () => {
      const { office, pledge } = await requireAsked(core, actor, input)
      const { organisationId, prisonerId, campaignId, handOvers = [] } = pledge.data
      const { parliamentarianId, legislatureId } = office.data
      const own = await findOpenPledge(core, parliamentarianId, prisonerId)
      if (own !== null) throw new DomainError('pledge.exists', { field: 'prisoner', detail: { pledge: own } })
      const known = handOvers.at(-1)?.pledgeId ?? null
      // Begun before, perhaps by another mailbox of the same office: there is one draft of it.
      if (known !== null && (await getPledge(core, known)).data.state !== 'ENDED') return known
      const id = newId('pledge', core.clock.now())
      const draftedAt = core.clock.now().toISOString()
      const data = newDraft({ organisationId, prisonerId, parliamentarianId, legislatureId, officeId: office.id, campaignId, draftedAt, succeedsId: pledge.id }) // prettier-ignore
      const begun = handOvers.map((one, at) => (at === handOvers.length - 1 ? { ...one, pledgeId: id } : one))
      const operations = [createRecord(pledgeRecord, id, data), ...changed(pledge, { handOvers: begun })]
      return commit(core, actor, { event: 'pledge.drafted', subject: id }, operations, command)
    },
  )
}

/**
 * What the acceptance of a pledge does to the one that it carries on: that one ends, in the same transaction. Where the
 * proposal was taken back meanwhile, the new pledge stands alone; where the other has ended, only the chain is kept.
 */
export async function succession(
  core: Core,
  successor: Stored<Pledge>,
): Promise<{ succeedsId: string | null; operations: Operation[] }> {
  const { succeedsId } = successor.data
  if (succeedsId === null) return { succeedsId, operations: [] }
  const pledge = await getPledge(core, succeedsId)
  const { state, handOvers = [] } = pledge.data
  const asked = handOvers.at(-1)
  const stands = asked?.answer === null && asked.pledgeId === successor.id
  if (!stands || state === 'ANNULLED') return { succeedsId: null, operations: [] }
  const taken = answered(pledge.data, 'TAKEN', await todayOf(core, pledge.data))
  const chain = { succeededById: successor.id, handOvers: taken }
  if (state !== 'ACTIVE') return { succeedsId, operations: [changeRecord(pledgeRecord, pledge, chain)] }
  const endedAt = core.clock.now().toISOString()
  const change = { ...chain, state: MOVE.handOver.to, endReason: MOVE.handOver.ends, endedAt }
  return { succeedsId, operations: [...changed(pledge, change), releaseOf(pledge)] }
}

/** What a member is asked to take over, longest waiting first, at most 50. For their matched office only. */
export async function listOffers(core: Core, actor: Actor, officeId: string): Promise<Stored<Pledge>[]> {
  const office = await requireOwnOffice(core, actor, officeId)
  if (!isMatched(office.data)) return []
  const offered: Stored<Pledge>[] = []
  const today = dayIn('UTC', core.clock.now())
  for (const pledge of await listHandOversTo(core, office.data.parliamentarianId))
    if (isAsked(pledge, office.data.parliamentarianId, today)) offered.push(pledge)
  return offered
}

const isAsked = ({ data }: Stored<Pledge>, parliamentarianId: string, today: string): boolean =>
  data.state === 'ACTIVE' && openHandOver(data, today)?.to === parliamentarianId

async function requireAsked(core: Core, actor: Actor, input: { id: string; officeId: string }) {
  const office = await requireOwnOffice(core, actor, input.officeId)
  const pledge = await getPledge(core, input.id)
  const isTheirs = pledge.data.handOvers?.at(-1)?.to === office.data.parliamentarianId && isMatched(office.data)
  // Before anything else: nobody learns whom somebody else is asking.
  if (!isTheirs) throw new DomainError('record.notFound')
  if (!isAsked(pledge, office.data.parliamentarianId, await todayOf(core, pledge.data)))
    throw new DomainError('pledge.handOverClosed')
  return { office, pledge }
}

/** The pledge's own office, or staff of its organisation. */
async function requireSide(core: Core, actor: Actor, id: string): Promise<Stored<Pledge>> {
  if (actor.kind === 'office') return getOwnPledge(core, actor, id)
  permit(actor, 'pledge:decide')
  const pledge = await getPledge(core, id)
  permitWithin(actor, 'pledge:decide', pledge.data.organisationId)
  return pledge
}

async function answer(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number },
  how: NonNullable<HandOver['answer']>,
  command?: Command,
): Promise<Stored<Pledge>> {
  return once(
    core,
    actor,
    MOVE.answerHandOver.event,
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await getPledgeAt(core, input.id, input.expectedVersion)
      requireMove('answerHandOver', pledge.data.state)
      const today = await todayOf(core, pledge.data)
      if (openHandOver(pledge.data, today) === null) throw new DomainError('pledge.handOverClosed')
      const act: Act = { event: MOVE.answerHandOver.event, subject: pledge.id, detail: { answer: how } }
      return commit(core, actor, act, changed(pledge, { handOvers: answered(pledge.data, how, today) }), command)
    },
  )
}

const answered = ({ handOvers = [] }: Pledge, how: NonNullable<HandOver['answer']>, today: string): HandOver[] =>
  handOvers.map((one, at) => (at === handOvers.length - 1 && one.answer === null ? { ...one, answer: how, answeredOn: today } : one)) // prettier-ignore

/** The change with the pledge's places in the lists of hand-overs and transitions. */
const changed = (pledge: Stored<Pledge>, change: Partial<Pledge>): Operation[] => [
  changeRecord(pledgeRecord, pledge, change),
  ...listPlaces(pledge.id, pledge.data, { ...pledge.data, ...change }),
]

async function todayOf(core: Core, { legislatureId }: Pledge): Promise<string> {
  const house = await getLegislature(core, legislatureId)
  return todayIn(core, house)
}

/** Another member, who sits today where the campaign asks, and is not patron of this person yet. */
async function requireFit(core: Core, actor: Actor, pledge: Stored<Pledge>, successorId: string): Promise<void> {
  const unfit = new DomainError('pledge.successorUnfit', { field: 'successor' })
  if (successorId === pledge.data.parliamentarianId) throw unfit
  const [member, campaign, prisoner] = await Promise.all([
    getParliamentarian(core, successorId),
    getCampaign(core, pledge.data.campaignId),
    getPrisoner(core, pledge.data.prisonerId),
  ])
  const seat = membershipOn(member.data, dayIn('UTC', core.clock.now()))
  if (seat === null || !campaign.data.legislatureIds.includes(seat.legislatureId)) throw unfit
  if ((await findOpenPledge(core, successorId, pledge.data.prisonerId)) !== null) throw unfit
  // Only staff is told what a family does not want; an acceptance is refused all the same.
  if (actor.kind === 'staff' && isExcludedPatron(core, prisoner.data, member))
    throw new DomainError('pledge.patronExcluded')
}
