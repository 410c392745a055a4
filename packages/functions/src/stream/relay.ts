import type { EventName } from '@patronat/core/audit/event.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { holdMail } from '@patronat/core/stop/stop.ts'
import type { Item } from '@patronat/core/table/client.ts'
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
import { noticeSent } from './notice-sent.ts'
import type { Effect, Effects, Outbox } from './outbox.ts'
import { pledgeAccepted } from './pledge-accepted.ts'
import { pledgeChangesRequested } from './pledge-changes-requested.ts'
import { pledgeDeclined } from './pledge-declined.ts'
import { pledgeDocumented } from './pledge-documented.ts'
import { pledgeSubmitted } from './pledge-submitted.ts'
import { prisonerQuieted } from './prisoner-quieted.ts'
import { successorAsked } from './successor-asked.ts'
import { staffInvited } from './staff-invited.ts'
import { stopEnded } from './stop-ended.ts'
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
  'pledge.noticeSent': noticeSent,
  'pledge.submitted': pledgeSubmitted,
  'prisoner.quieted': prisonerQuieted,
  'staff.invited': staffInvited,
}

/** Of no use by the time that a STOP ends. */
const SHORT_LIVED: ReadonlySet<EventName> = new Set(['office.codeAsked'])

/** Sends what follows; while STOP is on it is kept for later. @returns whether it was sent */
async function carry(effects: Effects, item: Item): Promise<boolean> {
  const outbox = item as unknown as Outbox
  const send = async () => CONSEQUENCE[outbox.event]?.(effects, outbox)
  try {
    await send()
  } catch (error) {
    if (!isStop(error)) throw error
    if (SHORT_LIVED.has(outbox.event)) return true
    if (await holdMail(effects.core, item)) return false
    // Over in the same instant: nobody would come for it any more.
    await send()
  }
  return true
}

const isStop = (error: unknown): boolean => error instanceof DomainError && error.code === 'stop.on'

/** Carries what the outbox holds to where it belongs. */
export const relayOf = (effects: Effects): StreamHandler =>
  inOrder(
    async (record) => {
      const item = imageOf(record)
      if (record.eventName !== 'INSERT' || item?.['kind'] !== 'outbox' || item['silent'] === true) return
      if (item['event'] === 'stop.ended') return stopEnded(effects.core, (held) => carry(effects, held))
      await carry(effects, item)
    },
    (error) => log('error', 'relay.failed', describe(error)),
  )
