import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import type { Core } from '../core.ts'
import { readItem } from '../table/client.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import {
  invitationRecord,
  invitationsInState,
  invitationsOf,
  invitationsToHouse,
  invitedKey,
} from './invitation.item.ts'
import type { Invitation, InvitationState } from './invitation.model.ts'

export const getInvitation = (core: Core, id: string) => invitationRecord.get(core.tables, id)
export const findInvitation = (core: Core, id: string) => invitationRecord.find(core.tables, id)

/** Letters of a campaign to one house, oldest first; all of them, or those that stand so. */
export const listInvitations = (
  core: Core,
  actor: Actor,
  of: { campaign: Stored<{ organisationId: string }>; legislatureId: string; state: InvitationState | null },
  page: PageRequest,
) => {
  const { campaign, legislatureId, state } = of
  permitWithin(actor, 'invitation:read', campaign.data.organisationId)
  return state === null
    ? invitationRecord.list(core.tables, 'gsi3', invitationsToHouse(campaign.id, legislatureId), page)
    : invitationRecord.list(core.tables, 'gsi1', invitationsInState(campaign.id, state), page, `${legislatureId}#`)
}

/** What this member was asked, newest first; another organisation's letters are not told. */
export async function listInvitationsOf(
  core: Core,
  actor: Actor,
  of: { organisationId: string; parliamentarianId: string },
  page: PageRequest,
) {
  permitWithin(actor, 'invitation:read', of.organisationId)
  const hash = invitationsOf(of.parliamentarianId)
  const found = await invitationRecord.list(core.tables, 'gsi2', hash, { ...page, backwards: true })
  return { ...found, items: found.items.filter(({ item }) => item.data.organisationId === of.organisationId) }
}

/** The letter of a campaign to this member, or null. */
export async function findInvitationTo(
  core: Core,
  campaignId: string,
  parliamentarianId: string,
): Promise<Stored<Invitation> | null> {
  const claim = await readItem<{ holder: string }>(core.tables, 'registry', invitedKey(campaignId, parliamentarianId))
  return claim === null ? null : findInvitation(core, claim.holder)
}
