import type { Clock } from '@patronat/core/base/clock.ts'
import type { MailReturn } from '@patronat/functions/mail/mail-returned.ts'
import type { PostOffice } from '@patronat/functions/mail/post-office.ts'

/** So that it can be tried here: a mailbox whose name begins with this takes no mail. */
const TAKES_NONE = 'bounce'

/** Says of every mail what SES would say on AWS: it arrived, or it came back. */
export const answeredPost = (
  post: PostOffice,
  clock: Clock,
  told: (event: MailReturn) => Promise<void>,
): PostOffice => ({
  async send(letter) {
    await post.send(letter)
    const { to, invitationId } = letter
    const mail = {
      timestamp: clock.now().toISOString(),
      destination: [to],
      ...(invitationId === undefined ? {} : { tags: { invitation: [invitationId] } }),
    }
    const comesBack = to.toLowerCase().startsWith(TAKES_NONE)
    const detail = comesBack
      ? { eventType: 'Bounce', mail, bounce: { bounceType: 'Permanent' } }
      : { eventType: 'Delivery', mail }
    await told({ detail })
  },
})
