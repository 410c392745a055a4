import { activityDeclined } from './template/activity-declined.ts'
import { activityProposed } from './template/activity-proposed.ts'
import { activityVerified } from './template/activity-verified.ts'
import { invitation } from './template/invitation.ts'
import { handOver } from './template/hand-over.ts'
import { mandateEnded } from './template/mandate-ended.ts'
import { officeCode } from './template/office-code.ts'
import { officeRegistered } from './template/office-registered.ts'
import { pledgeAccepted } from './template/pledge-accepted.ts'
import { pledgeChangesRequested } from './template/pledge-changes-requested.ts'
import { pledgeDeclined } from './template/pledge-declined.ts'
import { pledgeDocumented } from './template/pledge-documented.ts'
import { pledgeReceived } from './template/pledge-received.ts'
import { pledgeRestored } from './template/pledge-restored.ts'
import { prisonerDied } from './template/prisoner-died.ts'
import { prisonerFreed } from './template/prisoner-freed.ts'
import { quietAsked } from './template/quiet-asked.ts'
import { statementReminder } from './template/statement-reminder.ts'
import { staffInvitation } from './template/staff-invitation.ts'

/** Every mail that Patronat sends. */
export const TEMPLATE = {
  officeCode,
  officeRegistered,
  pledgeReceived,
  pledgeAccepted,
  pledgeChangesRequested,
  pledgeDeclined,
  pledgeDocumented,
  mandateEnded,
  handOver,
  staffInvitation,
  activityDeclined,
  activityProposed,
  activityVerified,
  pledgeRestored,
  prisonerDied,
  prisonerFreed,
  quietAsked,
  statementReminder,
  invitation,
} as const

export type TemplateName = keyof typeof TEMPLATE

/** What a template needs, by its name. */
export type MailData = { readonly [Name in TemplateName]: Parameters<(typeof TEMPLATE)[Name]['en']>[0] }
