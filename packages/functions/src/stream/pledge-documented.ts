import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { getParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { getPledge } from '@patronat/core/pledge/pledge.ts'
import { isPublic } from '@patronat/core/prisoner/prisoner.model.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { Effect } from './outbox.ts'

const LANGUAGES = ['uk', 'de'] as const

/** The addresses that the house publishes for the member hear that something was recorded, and how to object. */
export const pledgeDocumented: Effect = async ({ core, post, origin }, { pk, subject }) => {
  const pledge = await getPledge(core, subject)
  const { documented, confirmed, state, parliamentarianId, prisonerId, legislatureId } = pledge.data
  if (documented === undefined || confirmed || state !== 'ACTIVE') return
  const [member, prisoner, house] = await Promise.all([
    getParliamentarian(core, parliamentarianId),
    getPrisoner(core, prisonerId),
    getLegislature(core, legislatureId),
  ])
  if (!isPublic(prisoner.data) || prisoner.data.visibility.state !== 'SHOWN') return
  const language = LANGUAGES.find((one) => house.data.languages[0] === one) ?? 'en'
  const data = {
    memberName: nameFor(member.data.names, language),
    prisonerName: nameFor(prisoner.data.names, language),
    objectUntil: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${documented.objectUntil}T00:00:00Z`),
    ),
    officeUrl: `${origin}/office/pledges`,
  }
  for (const { address } of member.data.mailboxes) {
    const cause = `${pk}:${core.sealer.index('mailbox', address)}`
    await post.send({ cause, to: address, language, template: 'pledgeDocumented', data })
  }
}
