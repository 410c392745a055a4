import { getOffice, openOfficeMailbox } from '@patronat/core/office/office.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { getPledge, openDecision } from '@patronat/core/pledge/pledge.ts'
import type { Decision, Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { isPublic } from '@patronat/core/prisoner/prisoner.model.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import type { Effects } from './outbox.ts'

/**
 * Who hears of a pledge, in which language, and how the people in it are called there. Null if nobody is to
 * be written to: no office, a frozen one, or a prisoner who is hidden by now.
 */
export async function pledgeLetter({ core, origin }: Pick<Effects, 'core' | 'origin'>, pledgeId: string) {
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
  const addresses = member.data.mailboxes.map(({ address }) => address)
  // Who left, or was removed, is written to no more: what it handed in is the member's.
  const to = office.data.left == null ? mailbox : addresses[0]
  if (to === undefined) return null
  return {
    pledge,
    prisoner,
    to,
    /** What the house itself publishes for the member, where another mailbox acts. */
    published: addresses.filter((address) => address.toLowerCase() !== to.toLowerCase()),
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

/**
 * What was written with the decision of an event. It was made a moment before the event's own time, and there may
 * have been later ones by the time the letter is written.
 */
export async function reasonOf({ core }: Effects, pledge: Stored<Pledge>, kind: Decision['kind'], at: string) {
  const decision = pledge.data.decisions.findLast((made) => made.kind === kind && made.at <= at)
  return (decision === undefined ? null : await openDecision(core, pledge.id, decision)) ?? ''
}
