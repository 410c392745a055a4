import type { EventName } from '@patronat/core/audit/event.ts'
import { describe, log } from '../log/log.ts'
import { activityDeclined } from './activity-declined.ts'
import { activityProposed } from './activity-proposed.ts'
import { activityVerified } from './activity-verified.ts'
import { invitationFollowedUp, invitationSent } from './invitation-letter.ts'
import { handOverProposed } from './hand-over-proposed.ts'
import { houseChanged, memberChanged } from './mandate-changed.ts'
import { officeCodeAsked } from './office-code-asked.ts'
import { officeReminded } from './office-reminded.ts'
import { officeRegistered } from './office-registered.ts'
import type { Effect, Effects, Outbox } from './outbox.ts'
import { pledgeAccepted } from './pledge-accepted.ts'
import { pledgeChangesRequested } from './pledge-changes-requested.ts'
import { pledgeDeclined } from './pledge-declined.ts'
import { pledgeDocumented } from './pledge-documented.ts'
import { pledgeSubmitted } from './pledge-submitted.ts'
import { prisonerQuieted } from './prisoner-quieted.ts'
import { successorAsked } from './successor-asked.ts'
import { staffInvited } from './staff-invited.ts'
import { imageOf, inOrder, type StreamHandler } from './stream-event.ts'

/** What follows from what. An event that is not here has no consequence outside. */
export const CONSEQUENCE: Partial<Record<EventName, Effect>> = {
  'activity.declined': activityDeclined,
  'activity.proposed': activityProposed,
  'activity.verified': activityVerified,
  'invitation.followedUp': invitationFollowedUp,
  'invitation.sent': invitationSent,
  'legislature.rosterCompleted': houseChanged,
  'legislature.termEnded': houseChanged,
  'office.codeAsked': officeCodeAsked,
  'office.registered': officeRegistered,
  'office.reminded': officeReminded,
  'parliamentarian.goesOn': memberChanged,
  'parliamentarian.mandateEnded': memberChanged,
  'parliamentarian.successorAsked': successorAsked,
  'pledge.accepted': pledgeAccepted,
  'pledge.changesRequested': pledgeChangesRequested,
  'pledge.declined': pledgeDeclined,
  'pledge.documented': pledgeDocumented,
  'pledge.handOverProposed': handOverProposed,
  'pledge.submitted': pledgeSubmitted,
  'prisoner.quieted': prisonerQuieted,
  'staff.invited': staffInvited,
}

/** Carries what the outbox holds to where it belongs. */
export const relayOf = (effects: Effects): StreamHandler =>
  inOrder(
    async (record) => {
      const item = imageOf(record)
      if (record.eventName !== 'INSERT' || item?.['kind'] !== 'outbox' || item['silent'] === true) return
      const outbox = item as unknown as Outbox
      await CONSEQUENCE[outbox.event]?.(effects, outbox)
    },
    (error) => log('error', 'relay.failed', describe(error)),
  )
