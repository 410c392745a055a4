import type { Key } from '../table/client.ts'
import { defineRecord } from '../table/record.ts'
import type { Invitation, InvitationState } from './invitation.model.ts'

export const invitationRecord = defineRecord<Invitation>({
  kind: 'invitation',
  shape: 1,
  indexes: (invitation, id) => ({
    /** Which letters of this campaign wait, went out, were answered? By house. */
    gsi1: {
      pk: invitationsInState(invitation.campaignId, invitation.state),
      sk: `${invitation.legislatureId}#${invitation.preparedAt}#${id}`,
    },
    /** What was this member asked? */
    gsi2: { pk: invitationsOf(invitation.parliamentarianId), sk: `${invitation.preparedAt}#${id}` },
    /** Which letters of this campaign went to this house? */
    gsi3: {
      pk: invitationsToHouse(invitation.campaignId, invitation.legislatureId),
      sk: `${invitation.preparedAt}#${id}`,
    },
  }),
})

export const invitationsInState = (campaignId: string, state: InvitationState): string =>
  `${campaignId}#INVITATIONS#${state}`
export const invitationsToHouse = (campaignId: string, legislatureId: string): string =>
  `${campaignId}#INVITATIONS#${legislatureId}`
export const invitationsOf = (parliamentarianId: string): string => `${parliamentarianId}#INVITATIONS`

/** One letter a member and campaign. */
export const invitedKey = (campaignId: string, parliamentarianId: string): Key => ({
  pk: `INVITED#${campaignId}#${parliamentarianId}`,
  sk: 'CLAIM',
})

/** Whom this campaign's letters proposed last: the next run goes on after them. */
export const proposedKey = (campaignId: string): Key => ({ pk: campaignId, sk: 'PROPOSED' })

/** This member asked not to be written to; holds for every campaign of the organisation. */
export const stoppedKey = (organisationId: string, parliamentarianId: string): Key => ({
  pk: `NOT-WRITTEN#${organisationId}#${parliamentarianId}`,
  sk: 'STOP',
})
