import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import type { Core } from '../core.ts'
import { requireOwnOffice } from '../office/office.ts'
import { readItem } from '../table/client.ts'
import { PAGE_LIMIT, type PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import {
  colleaguesAsked,
  invitationRecord,
  invitationsInState,
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

/** Whom patrons asked in a campaign, by patron: who brought whom. */
export const listColleaguesAsked = (
  core: Core,
  actor: Actor,
  campaign: Stored<{ organisationId: string }>,
  page: PageRequest,
) => {
  permitWithin(actor, 'invitation:read', campaign.data.organisationId)
  return invitationRecord.list(core.tables, 'gsi2', colleaguesAsked(campaign.id), page)
}

/** Whom an office's member asked in a campaign, at most 100. What became of it stays with the campaign. */
export async function listOwnAsked(core: Core, actor: Actor, of: { officeId: string; campaignId: string }) {
  const office = await requireOwnOffice(core, actor, of.officeId)
  const by = `${office.data.parliamentarianId}#`
  const page = await invitationRecord.list(
    core.tables,
    'gsi2',
    colleaguesAsked(of.campaignId),
    { first: PAGE_LIMIT },
    by,
  )
  return page.items.map(({ item: { data } }) => ({
    parliamentarianId: data.parliamentarianId,
    askedAt: data.preparedAt,
  }))
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
