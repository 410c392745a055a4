import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { membershipOn } from '../parliamentarian/parliamentarian.model.ts'
import { readItem } from '../table/client.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { invitationRecord, invitationsInState, stoppedKey } from './invitation.item.ts'
import { type Answer, type Invitation, INVITATION_MOVE, type InvitationMove, type LeftOut, requireInvitationMove } from './invitation.model.ts' // prettier-ignore
import { findInvitation, findInvitationTo, getInvitation } from './invitation.ts'
import { hasPledged } from './prepare-invitations.ts'
import { readStopToken } from './stop-token.ts'

/** So many letters a call: between two calls the sender can be paused. */
export const LETTERS_AT_ONCE = 20

/** `after`: for the next batch; null: that was all. */
export type Sent = { sent: number; leftOut: number; after: string | null }

/**
 * Sends the next letters of a campaign that are prepared. Whoever pledged meanwhile, asked not to be written to, left
 * the house or has no published address is left out, and the letter says why.
 */
export async function sendInvitations(
  core: Core,
  actor: Actor,
  input: { campaignId: string; legislatureId: string },
): Promise<Sent> {
  const campaign = await getCampaign(core, input.campaignId)
  permitWithin(actor, 'invitation:write', campaign.data.organisationId)
  const hash = invitationsInState(campaign.id, 'PREPARED')
  const page = await invitationRecord.list(
    core.tables,
    'gsi1',
    hash,
    { first: LETTERS_AT_ONCE },
    `${input.legislatureId}#`,
  )
  // What is sent leaves this list: the next batch begins at its beginning again.
  const outcome: Sent = { sent: 0, leftOut: 0, after: page.hasMore ? (page.items.at(-1)?.cursor ?? null) : null }
  for (const { item } of page.items) {
    // The index may be behind: what the letter itself says holds.
    const invitation = await getInvitation(core, item.id)
    if (invitation.data.state !== 'PREPARED') continue
    const leftOut = await whyNot(core, invitation)
    const at = core.clock.now().toISOString()
    await (leftOut === null
      ? move(core, actor, 'send', invitation, { sentAt: at })
      : move(core, actor, 'leaveOut', invitation, { leftOut }))
    outcome[leftOut === null ? 'sent' : 'leftOut'] += 1
  }
  return outcome
}

/** Writes once more, before the deadline, to whoever has not answered. */
export async function followUpInvitations(
  core: Core,
  actor: Actor,
  input: { campaignId: string; legislatureId: string; after?: string },
): Promise<Sent> {
  const campaign = await getCampaign(core, input.campaignId)
  permitWithin(actor, 'invitation:write', campaign.data.organisationId)
  const page = await invitationRecord.list(
    core.tables,
    'gsi1',
    invitationsInState(campaign.id, 'SENT'),
    {
      first: LETTERS_AT_ONCE,
      ...(input.after === undefined ? {} : { after: input.after }),
    },
    `${input.legislatureId}#`,
  )
  const outcome = { sent: 0, leftOut: 0, after: page.hasMore ? (page.items.at(-1)?.cursor ?? null) : null }
  for (const { item } of page.items) {
    const invitation = await getInvitation(core, item.id)
    if (invitation.data.state !== 'SENT' || invitation.data.followedUpAt !== null) continue
    if ((await whyNot(core, invitation)) !== null) outcome.leftOut += 1
    else {
      await move(core, actor, 'followUp', invitation, { followedUpAt: core.clock.now().toISOString() })
      outcome.sent += 1
    }
  }
  return outcome
}

async function whyNot(core: Core, { data }: Stored<Invitation>): Promise<LeftOut | null> {
  const member = await getParliamentarian(core, data.parliamentarianId)
  const today = dayIn('UTC', core.clock.now())
  if (membershipOn(member.data, today)?.legislatureId !== data.legislatureId) return 'NO_LONGER_MEMBER'
  const key = stoppedKey(data.organisationId, data.parliamentarianId)
  if ((await readItem(core.tables, 'registry', key)) !== null) return 'STOPPED'
  if (await hasPledged(core, data.parliamentarianId)) return 'PLEDGED'
  return member.data.mailboxes.length === 0 ? 'NO_ADDRESS' : null
}

/** Notes what the member's office said. @throws invitation.notInState | record.changed */
export async function answerInvitation(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; answer: Exclude<Answer, 'JOINED'> },
  command?: Command,
) {
  const before = await getInvitation(core, input.id)
  permitWithin(actor, 'invitation:write', before.data.organisationId)
  return once(
    core,
    actor,
    'invitation.answered',
    command,
    (id) => getInvitation(core, id),
    async () => {
      const was = await getInvitation(core, input.id)
      if (was.version !== input.expectedVersion) throw new DomainError('record.changed')
      const change = { answer: input.answer, answeredAt: core.clock.now().toISOString() }
      return move(core, actor, 'answer', was, change, command)
    },
  )
}

/** A pledge is the best answer: whoever was asked, and pledges, has joined. Nothing where nobody was asked. */
export async function noteJoined(core: Core, of: { campaignId: string; parliamentarianId: string }): Promise<void> {
  const invitation = await findInvitationTo(core, of.campaignId, of.parliamentarianId)
  if (invitation === null || !['SENT', 'ANSWERED'].includes(invitation.data.state)) return
  if (invitation.data.answer === 'JOINED') return
  const change = { answer: 'JOINED', answeredAt: core.clock.now().toISOString() } as const
  await move(core, { kind: 'system', name: 'stream' }, 'answer', invitation, change)
}

/** The mail came back. */
export async function bounceInvitation(core: Core, actor: Actor, id: string): Promise<void> {
  const invitation = await findInvitation(core, id)
  if (invitation?.data.state === 'SENT') await move(core, actor, 'bounce', invitation, {})
}

/**
 * This member is not written to again, by no campaign of the organisation. Asked twice it is done once.
 * @throws record.notFound
 */
export async function stopInvitations(core: Core, actor: Actor, id: string): Promise<void> {
  permit(actor, 'invitation:stop')
  const invitation = await getInvitation(core, id)
  permitWithin(actor, 'invitation:stop', invitation.data.organisationId)
  await stop(core, actor, invitation)
}

/** The same by the link of a letter: who holds it got the letter. @throws record.notFound where it is no such link */
export async function stopByLink(core: Core, actor: Actor, token: string): Promise<void> {
  permit(actor, 'invitation:stopByLink')
  const id = readStopToken(core, token)
  if (id === null) throw new DomainError('record.notFound')
  await stop(core, actor, await getInvitation(core, id))
}

async function stop(core: Core, actor: Actor, invitation: Stored<Invitation>): Promise<void> {
  if (invitation.data.state === 'STOPPED') return
  const { organisationId, parliamentarianId } = invitation.data
  const item = {
    ...stoppedKey(organisationId, parliamentarianId),
    shape: 1,
    since: core.clock.now().toISOString(),
  }
  await move(core, actor, 'stop', invitation, {}, undefined, [{ do: 'put', table: 'registry', item }])
}

function move(
  core: Core,
  actor: Actor,
  name: InvitationMove,
  was: Stored<Invitation>,
  change: Partial<Invitation>,
  command?: Command,
  further: readonly Operation[] = [],
): Promise<string> {
  requireInvitationMove(name, was.data.state)
  const { to, event } = INVITATION_MOVE[name]
  const data = { ...change, ...(to === null ? {} : { state: to }) }
  return commit(
    core,
    actor,
    { event, subject: was.id },
    [changeRecord(invitationRecord, was, data), ...further],
    command,
  )
}
