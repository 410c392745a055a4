import { getOrganisation } from '@patronat/core/organisation/organisation.ts'
import { getStaff, openStaffEmail } from '@patronat/core/staff/staff.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { type Effect, openSecret } from './outbox.ts'

export const INVITATION_HOURS = 72

/** The invitation, to the mailbox that the administrator named. Its link works once. */
export const staffInvited: Effect = async (effects, outbox) => {
  const staff = await getStaff(effects.core, outbox.subject)
  const organisation = await getOrganisation(effects.core, staff.data.organisationId)
  const token = await openSecret(effects, outbox)
  await effects.post.send({
    cause: outbox.pk,
    to: await openStaffEmail(effects.core, staff),
    language: 'en',
    template: 'staffInvitation',
    data: {
      name: staff.data.name,
      organisationName: textFor(organisation.data.name),
      inviteUrl: `${effects.origin}/console/#/invitation?token=${encodeURIComponent(token)}`,
      expiresHours: INVITATION_HOURS,
    },
  })
}
