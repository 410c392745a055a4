import { getOffice, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { getPledge } from '@patronat/core/pledge/pledge.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { isPublic } from '@patronat/core/prisoner/prisoner.model.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import type { Effects } from './outbox.ts'

/**
 * Who hears of a pledge, in which language, and how the people in it are called there. Null if nobody is to
 * be written to: no office, a frozen one, or a prisoner who is hidden by now.
 */
export async function pledgeLetter({ core, origin }: Effects, pledgeId: string) {
  const pledge = await getPledge(core, pledgeId)
  const { officeId, parliamentarianId, prisonerId } = pledge.data
  if (officeId === null) return null
  const [office, member, prisoner] = await Promise.all([
    getOffice(core, officeId),
    getParliamentarian(core, parliamentarianId),
    getPrisoner(core, prisonerId),
  ])
  if (office.data.frozen || !isPublic(prisoner.data)) return null
  const { language } = office.data
  const mailbox = await openOfficeMailbox(core, office)
  return {
    pledge,
    prisoner,
    to: mailbox,
    /** What the house itself publishes for the member, where another mailbox acts. */
    published: member.data.mailboxes
      .map(({ address }) => address)
      .filter((address) => address.toLowerCase() !== mailbox),
    language,
    legislatureId: office.data.legislatureId,
    names: {
      memberName: nameFor(member.data.names, language),
      prisonerName: nameFor(prisoner.data.names, language),
    },
    officeUrl: `${origin}/office/`,
    publicUrl: `${origin}/office/?prisoner=${encodeURIComponent(prisoner.data.slug)}`,
  }
}
