import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { getLegislature } from '../legislature/legislature.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import type { Stored } from '../table/record.ts'
import { stoppedKey } from './invitation.item.ts'
import type { Answer, Invitation } from './invitation.model.ts'
import { findInvitation, findInvitationTo, getInvitation } from './invitation.ts'
import { officialAddress } from './may-write.ts'
import { move } from './move.ts'
import { readStopToken } from './stop-token.ts'

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

/**
 * Another address for a letter that came back, or that had none: it waits to be sent again.
 * @throws invitation.notInState | record.changed | office.* with the field `mailbox`
 */
export async function readdressInvitation(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; mailbox: string },
  command?: Command,
) {
  const before = await getInvitation(core, input.id)
  permitWithin(actor, 'invitation:write', before.data.organisationId)
  return once(
    core,
    actor,
    'invitation.readdressed',
    command,
    (id) => getInvitation(core, id),
    async () => {
      if (before.version !== input.expectedVersion) throw new DomainError('record.changed')
      const { state, leftOut, parliamentarianId, legislatureId } = before.data
      if (state === 'LEFT_OUT' && leftOut !== 'NO_ADDRESS') throw new DomainError('invitation.notInState')
      const [member, house] = await Promise.all([
        getParliamentarian(core, parliamentarianId),
        getLegislature(core, legislatureId),
      ])
      const address = officialAddress(member, house.data, input.mailbox)
      const mailbox = address === null ? null : await core.sealer.seal(address, `${before.id}/mailbox`)
      const change = { mailbox, leftOut: null, sentAt: null, followedUpAt: null }
      return move(core, actor, 'readdress', before, change, command)
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

/** The mail came back: another address is looked for. */
export async function bounceInvitation(core: Core, actor: Actor, id: string): Promise<void> {
  permit(actor, 'mail:return')
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

/** The same by a mail program's "this is spam": whoever says so is not written to again. */
export async function stopByComplaint(core: Core, actor: Actor, id: string): Promise<void> {
  permit(actor, 'mail:return')
  const invitation = await findInvitation(core, id)
  if (invitation !== null) await stop(core, actor, invitation)
}

async function stop(core: Core, actor: Actor, invitation: Stored<Invitation>): Promise<void> {
  if (invitation.data.state === 'STOPPED') return
  const { organisationId, parliamentarianId } = invitation.data
  const since = core.clock.now().toISOString()
  const item = { ...stoppedKey(organisationId, parliamentarianId), shape: 1, since }
  await move(core, actor, 'stop', invitation, {}, undefined, [{ do: 'put', table: 'registry', item }])
}
