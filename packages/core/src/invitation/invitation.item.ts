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
    /** Whom did patrons ask in this campaign? By patron. */
    ...(invitation.invitedById === null
      ? {}
      : {
          gsi2: {
            pk: colleaguesAsked(invitation.campaignId),
            sk: `${invitation.invitedById}#${invitation.preparedAt}#${id}`,
          },
        }),
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
export const colleaguesAsked = (campaignId: string): string => `${campaignId}#COLLEAGUES-ASKED`

/** One letter a member and campaign. */
export const invitedKey = (campaignId: string, parliamentarianId: string): Key => ({
  pk: `INVITED#${campaignId}#${parliamentarianId}`,
  sk: 'CLAIM',
})

/** A patron asks a colleague once in a campaign, whatever comes of it. */
export const askedKey = (campaignId: string, patronId: string, parliamentarianId: string): Key => ({
  pk: `ASKED#${campaignId}#${patronId}#${parliamentarianId}`,
  sk: 'CLAIM',
})

/** Whom this campaign's letters proposed last: the next run goes on after them. */
export const proposedKey = (campaignId: string): Key => ({ pk: campaignId, sk: 'PROPOSED' })

/** How the letters of a campaign stand, one item a house; its attributes are `<group or ->:<figure>`. */
export const figuresKey = (campaignId: string, legislatureId: string): Key => ({
  pk: `${campaignId}#LETTERS`,
  sk: legislatureId,
})

/** This member asked not to be written to; holds for every campaign of the organisation. */
export const stoppedKey = (organisationId: string, parliamentarianId: string): Key => ({
  pk: `NOT-WRITTEN#${organisationId}#${parliamentarianId}`,
  sk: 'STOP',
})
