import { getCampaign } from '@patronat/core/campaign/campaign.ts'
import { stopTokenOf } from '@patronat/core/invitation/stop-token.ts'
import { getInvitation } from '@patronat/core/invitation/invitation.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { isPublic } from '@patronat/core/prisoner/prisoner.model.ts'
import { findPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { mailLanguage } from '@patronat/mail/render-mail.ts'
import type { Effect, Effects } from './outbox.ts'

/**
 * A letter of a campaign, to the address that the house publishes. Whom it proposes is looked up again: somebody who is
 * hidden, quiet or free by now is named no more.
 */
const letter =
  (isReminder: boolean): Effect =>
  async ({ core, post, origin }: Effects, { pk, subject }) => {
    const invitation = await getInvitation(core, subject)
    const { state, campaignId, parliamentarianId, legislatureId, prisonerId, invitedById } = invitation.data
    // Stopped between the act and the letter: it is not sent.
    if (state !== 'SENT') return
    const [campaign, member, house, prisoner, patron] = await Promise.all([
      getCampaign(core, campaignId),
      getParliamentarian(core, parliamentarianId),
      getLegislature(core, legislatureId),
      prisonerId === null ? null : findPrisoner(core, prisonerId),
      invitedById === null ? null : getParliamentarian(core, invitedById),
    ])
    const to = member.data.mailboxes[0]?.address
    if (to === undefined) return
    const language = mailLanguage(invitation.data.language)
    const isNamed =
      prisoner !== null &&
      isPublic(prisoner.data) &&
      prisoner.data.visibility.state === 'SHOWN' &&
      prisoner.data.closure === null
    const query = new URLSearchParams({
      lang: language,
      legislature: house.data.code,
      member: member.id,
      ...(isNamed ? { prisoner: prisoner.data.slug } : {}),
    })
    const stopUrl = `${origin}/stop/${stopTokenOf(core, invitation.id)}`
    const data = {
      memberName: nameFor(member.data.names, language),
      campaignName: textFor(campaign.data.title, language),
      prisonerName: isNamed ? nameFor(prisoner.data.names, language) : null,
      askedBy: patron === null ? null : nameFor(patron.data.names, language),
      deadlineOn: campaign.data.declarationDeadline,
      isReminder,
      chooseUrl: `${origin}/office/?${query}`,
      stopUrl,
    }
    await post.send({ cause: pk, to, language, template: 'invitation', data, stopUrl })
  }

export const invitationSent = letter(false)
export const invitationFollowedUp = letter(true)
