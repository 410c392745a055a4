import type { Core } from '@patronat/core/core.ts'
import { bounceInvitation, stopByComplaint } from '@patronat/core/invitation/move-invitation.ts'
import { noteMailBounced, noteMailDelivered } from '@patronat/core/office/mail-return.ts'

/** What SES tells EventBridge of one mail, as far as it is read here. */
export type MailReturn = {
  detail: {
    eventType: string
    mail: { timestamp: string; destination: readonly string[]; tags?: Readonly<Record<string, readonly string[]>> }
    bounce?: { bounceType: string }
  }
}

const POST = { kind: 'system', name: 'stream' } as const

/**
 * What became of a mail. A full mailbox (Transient) is tried again by SES and means nothing here. Told twice, or in
 * another order, it comes to the same.
 */
export const mailReturned =
  (core: Core) =>
  async ({ detail: { eventType, mail, bounce } }: MailReturn): Promise<void> => {
    const invitation = mail.tags?.['invitation']?.[0]
    const at = new Date(mail.timestamp).toISOString()
    const each = async (note: typeof noteMailBounced) => {
      for (const address of mail.destination) await note(core, POST, { address, at })
    }
    if (eventType === 'Delivery') return each(noteMailDelivered)
    if (eventType === 'Complaint' && invitation !== undefined) return stopByComplaint(core, POST, invitation)
    if (eventType !== 'Bounce' || bounce?.bounceType !== 'Permanent') return
    if (invitation !== undefined) await bounceInvitation(core, POST, invitation)
    await each(noteMailBounced)
  }
