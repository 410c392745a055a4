import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { mandateOf } from '../parliamentarian/mandate.ts'
import { getParliamentarian, requireMemberUnchanged } from '../parliamentarian/parliamentarian.ts'
import { getPrisoner, requirePrisonerUnchanged } from '../prisoner/prisoner.ts'
import { isPublic } from '../prisoner/prisoner.model.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { openPledgeKey, pledgeRecord, releaseOf } from './pledge.item.ts'
import { type Decision, MOVE, type Pledge, REASON_CODES, type ReasonCode, requireMove } from './pledge.model.ts'
import { getPledge, getPledgeAt } from './pledge.store.ts'
import { succession } from './hand-over.ts'
import { readMarks, secondPersonReasons } from './review-pledge.ts'

export type DecisionInput = { id: string; expectedVersion: number; reason: string }
export type RefusalInput = { id: string; expectedVersion: number; reasonCode: ReasonCode; text: string }

const TEXT_AT_MOST = 4000

/** Records that this moderator opened the declaration as it stands now; accepting asks for it. */
export async function openDeclaration(core: Core, actor: Actor, input: { id: string }): Promise<Stored<Pledge>> {
  const pledge = await getPledge(core, input.id)
  permitWithin(actor, 'pledge:decide', pledge.data.organisationId)
  requireMove('accept', pledge.data.state)
  const { declaration, openings } = pledge.data
  if (declaration === null) throw new DomainError('pledge.declarationMissing', { field: 'declaration' })
  const by = nameOf(actor)
  const url = evidenceOf(pledge.data)
  if (openings.some((opening) => opening.by === by && opening.url === url)) return pledge
  const opening = { by, at: core.clock.now().toISOString(), url }
  const record = changeRecord(pledgeRecord, pledge, { openings: [...openings, opening].slice(-20) })
  await commit(core, actor, { event: 'pledge.opened', subject: pledge.id }, [record])
  return getPledge(core, pledge.id)
}

/**
 * Makes a pledge ACTIVE. Where mailbox or channel are not the ones the roster lists, the first yes is
 * written down and the pledge waits for a second person's.
 */
export async function acceptPledge(
  core: Core,
  actor: Actor,
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  const pledge = await loadForDecision(core, actor, input)
  return once(
    core,
    actor,
    [MOVE.accept.event, MOVE.approveOnce.event],
    command,
    (id) => getPledge(core, id),
    async () => {
      await getPledgeAt(core, input.id, input.expectedVersion)
      requireMove('accept', pledge.data.state)
      const by = nameOf(actor)
      // Read before its marks: what a family says in between changes the record, and the acceptance fails.
      const prisoner = await getPrisoner(core, pledge.data.prisonerId)
      const marks = await readMarks(core, pledge)
      if (marks.includes('PATRON_EXCLUDED')) throw new DomainError('pledge.patronExcluded')
      if (marks.includes('OFFICE_FROZEN')) throw new DomainError('office.frozen')
      if (marks.includes('OFFICE_UNMATCHED')) throw new DomainError('pledge.officeUnmatched')
      const url = evidenceOf(pledge.data)
      const opening = pledge.data.openings.find((one) => one.by === by && one.url === url)
      if (actor.kind !== 'system' && opening === undefined)
        throw new DomainError('pledge.declarationNotOpened', { field: 'declaration' })
      const member = await requireMandate(core, pledge.data)
      if (!isPublic(prisoner.data) || prisoner.data.closure !== null)
        throw new DomainError('prisoner.unavailable', { field: 'prisoner' })
      // A second person, where one is needed, is somebody else than the first.
      const first = pledge.data.approvedOnceBy
      const needsTwo = actor.kind !== 'system' && secondPersonReasons(marks).length > 0
      if (needsTwo && first === by) throw new DomainError('pledge.secondPersonNeeded')
      const last = !needsTwo || first !== null
      const carriedOn = last ? await succession(core, pledge) : { succeedsId: null, operations: [] }
      const kind = last ? 'ACCEPTED' : 'APPROVED_ONCE'
      const made = await decisionOf(core, actor, pledge.id, kind, null, readText(input.reason, 'reason'))
      const decision: Decision = { ...made, openedAt: opening?.at ?? null }
      const change: Partial<Pledge> = last
        ? { state: 'ACTIVE', activeSince: core.clock.now().toISOString(), succeedsId: carriedOn.succeedsId }
        : { approvedOnceBy: by }
      const act: Act = {
        event: last ? MOVE.accept.event : MOVE.approveOnce.event,
        subject: pledge.id,
        reason: input.reason,
      }
      const record = changeRecord(pledgeRecord, pledge, { ...change, decisions: [...pledge.data.decisions, decision] })
      // Hidden, or ended, in the same instant: then this acceptance was decided on something that is no longer so.
      const unchanged = [requirePrisonerUnchanged(prisoner), requireMemberUnchanged(member)]
      return commit(core, actor, act, [record, ...carriedOn.operations, ...unchanged], command)
    },
  )
}

/** Gives it back to the office with what to change. */
export const requestPledgeChanges = (core: Core, actor: Actor, input: RefusalInput, command?: Command) =>
  refuse(core, actor, 'requestChanges', 'CHANGES_REQUESTED', input, command)

/** Says no, with a reason. It can be reopened. */
export const declinePledge = (core: Core, actor: Actor, input: RefusalInput, command?: Command) =>
  refuse(core, actor, 'decline', 'DECLINED', input, command)

async function refuse(
  core: Core,
  actor: Actor,
  move: 'requestChanges' | 'decline',
  kind: Decision['kind'],
  input: RefusalInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  const pledge = await loadForDecision(core, actor, input)
  return once(
    core,
    actor,
    MOVE[move].event,
    command,
    (id) => getPledge(core, id),
    async () => {
      await getPledgeAt(core, input.id, input.expectedVersion)
      requireMove(move, pledge.data.state)
      if (!REASON_CODES.includes(input.reasonCode)) throw new DomainError('input.invalid', { field: 'reasonCode' })
      const decision = await decisionOf(core, actor, pledge.id, kind, input.reasonCode, requireText(input.text, 'text'))
      const record = changeRecord(pledgeRecord, pledge, {
        state: MOVE[move].to,
        approvedOnceBy: null,
        decisions: [...pledge.data.decisions, decision],
      })
      const act = {
        event: MOVE[move].event,
        subject: pledge.id,
        reason: input.text,
        detail: { reasonCode: input.reasonCode },
      } as const
      return commit(core, actor, act, [record, ...(move === 'decline' ? [releaseOf(pledge)] : [])], command)
    },
  )
}

/** Takes up a declined pledge again. Lateness still goes by the declaration's date. */
export const reopenPledge = (core: Core, actor: Actor, input: DecisionInput, command?: Command) =>
  reverse(core, actor, 'reopen', 'REOPENED', input, command)

/** Ends an active pledge by the campaign's decision. */
export const revokePledge = (core: Core, actor: Actor, input: DecisionInput, command?: Command) =>
  reverse(core, actor, 'revoke', 'REVOKED', input, command)

async function reverse(
  core: Core,
  actor: Actor,
  move: 'reopen' | 'revoke',
  kind: Decision['kind'],
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  const pledge = await loadForDecision(core, actor, input)
  return once(
    core,
    actor,
    MOVE[move].event,
    command,
    (id) => getPledge(core, id),
    async () => {
      await getPledgeAt(core, input.id, input.expectedVersion)
      requireMove(move, pledge.data.state)
      const decision = await decisionOf(core, actor, pledge.id, kind, null, requireText(input.reason, 'reason'))
      const ended = move === 'reopen' ? {} : { endedAt: core.clock.now().toISOString(), endReason: MOVE[move].ends }
      const record = changeRecord(pledgeRecord, pledge, {
        state: MOVE[move].to,
        ...ended,
        decisions: [...pledge.data.decisions, decision],
      })
      const key = openPledgeKey(pledge.data.parliamentarianId, pledge.data.prisonerId)
      const claim: Operation =
        move === 'reopen' ? { do: 'claim', key, holder: pledge.id, onTaken: 'pledge.exists' } : releaseOf(pledge)
      return commit(
        core,
        actor,
        { event: MOVE[move].event, subject: pledge.id, reason: input.reason },
        [record, claim],
        command,
      )
    },
  )
}

/** Nobody becomes a patron whose mandate is over, unless they go on without one. @throws mandate.over */
async function requireMandate(core: Core, { parliamentarianId, legislatureId }: Pledge) {
  const member = await getParliamentarian(core, parliamentarianId)
  const house = await getLegislature(core, legislatureId)
  const { state } = mandateOf(member, house, todayIn(core, house))
  if (state === 'OVER' || state === 'SUCCESSOR_ASKED') throw new DomainError('mandate.over')
  return member
}

async function loadForDecision(core: Core, actor: Actor, input: { id: string }): Promise<Stored<Pledge>> {
  const pledge = await getPledge(core, input.id)
  permitWithin(actor, 'pledge:decide', pledge.data.organisationId)
  return pledge
}

const nameOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.id : actor.kind)

/** What stands for the declaration: its link, else where to find it. */
const evidenceOf = (pledge: Pledge): string => pledge.declaration?.url ?? pledge.declaration?.transcript ?? ''

/** Every text of a decision reaches the office, a yes like a no: none of them is about money. */
function readText(text: string, field: string): string {
  if (text.length > TEXT_AT_MOST) throw new DomainError('input.tooLong', { field })
  refuseFinancial({ [field]: text })
  return text.trim()
}

/** @throws pledge.reasonMissing, input.* */
export function requireText(text: string, field: string): string {
  if (text.trim() === '') throw new DomainError('pledge.reasonMissing', { field })
  return readText(text, field)
}

/** What is written down of a decision. */
export async function decisionOf(
  core: Core,
  actor: Actor,
  id: string,
  kind: Decision['kind'],
  reasonCode: ReasonCode | null,
  text: string,
): Promise<Decision> {
  const sealed = text === '' ? null : await core.sealer.seal(text, `${id}/decision`)
  return { kind, at: core.clock.now().toISOString(), by: nameOf(actor), reasonCode, text: sealed, openedAt: null }
}

/** What was written to the office with a decision. */
export const openDecision = async (core: Core, pledgeId: string, decision: Decision): Promise<string | null> =>
  decision.text === null ? null : core.sealer.open(decision.text, `${pledgeId}/decision`)
