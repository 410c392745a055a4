import { composeLetter } from '@patronat/core/invitation/compose-letter.ts'
import { getInvitation } from '@patronat/core/invitation/invitation.ts'
import type { LetterKind } from '@patronat/core/invitation/letter.model.ts'
import { stopTokenOf } from '@patronat/core/invitation/stop-token.ts'
import type { Effect, Effects } from './outbox.ts'

/** A letter of a campaign, to the address that the house publishes, or to the one that was found instead. */
const letter =
  (kind: LetterKind): Effect =>
  async ({ core, post, origin }: Effects, { pk, subject }) => {
    const invitation = await getInvitation(core, subject)
    // Stopped between the act and the letter: it is not sent.
    if (invitation.data.state !== 'SENT') return
    const { to, language, link, paragraphs, note, ...words } = await composeLetter(core, invitation, kind)
    if (to === null) return
    const stopUrl = `${origin}/stop/${stopTokenOf(core, invitation.id)}`
    const chooseUrl = `${origin}/office/?${new URLSearchParams({ lang: language, ...link })}`
    const data = { ...words, bodyText: paragraphs.join('\n\n'), noteText: note, chooseUrl, stopUrl }
    await post.send({ cause: pk, to, language, template: 'invitation', data, stopUrl, invitationId: invitation.id })
  }

export const invitationSent = letter('FIRST')
export const invitationFollowedUp = letter('FOLLOW_UP')
