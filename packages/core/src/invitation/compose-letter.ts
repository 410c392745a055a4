import { randomInt } from 'node:crypto'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { nameFor } from '../name/name.model.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { isPublic } from '../prisoner/prisoner.model.ts'
import { findPrisoner } from '../prisoner/prisoner.ts'
import { PAGE_LIMIT } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { textFor } from '../text/local-text.ts'
import { listInvitations } from './invitation.ts'
import type { Invitation } from './invitation.model.ts'
import { mergeLetter, type LetterKind, type LetterLanguage } from './letter.model.ts'
import { wordingFor } from './letter.ts'

/** A letter as it goes to one member. */
export type Composed = Awaited<ReturnType<typeof composeLetter>>

/**
 * Merges a letter. Whom it proposes is looked up again: somebody who is hidden, quiet or free by now is named no more,
 * and neither is a deadline that has passed. `to` null: there is no address.
 */
export async function composeLetter(core: Core, invitation: Stored<Invitation>, kind: LetterKind) {
  const { campaignId, parliamentarianId, legislatureId, prisonerId, invitedById, language } = invitation.data
  const [campaign, member, house, prisoner, patron, wording] = await Promise.all([
    getCampaign(core, campaignId),
    getParliamentarian(core, parliamentarianId),
    getLegislature(core, legislatureId),
    prisonerId === null ? null : findPrisoner(core, prisonerId),
    invitedById === null ? null : getParliamentarian(core, invitedById),
    wordingFor(core, campaignId, kind, language),
  ])
  const isNamed =
    prisoner !== null &&
    isPublic(prisoner.data) &&
    prisoner.data.visibility.state === 'SHOWN' &&
    prisoner.data.closure === null
  const { declarationDeadline } = campaign.data
  const today = todayIn(core, house)
  const deadlineOn = declarationDeadline !== null && declarationDeadline >= today ? declarationDeadline : null
  const memberName = nameFor(member.data.names, language)
  const prisonerName = isNamed ? nameFor(prisoner.data.names, language) : null
  const deadline = deadlineOn === null ? null : dayName(language, deadlineOn)
  return {
    to: (await openLetter(core, invitation, 'mailbox')) ?? member.data.mailboxes[0]?.address ?? null,
    language,
    subject: wording.subject,
    paragraphs: mergeLetter(wording.text, { member: memberName, prisoner: prisonerName, deadline }),
    memberName,
    campaignName: textFor(campaign.data.title, language),
    prisonerName,
    askedBy: patron === null ? null : nameFor(patron.data.names, language),
    note: await openLetter(core, invitation, 'note'),
    deadlineOn,
    /** For the link: what the office site knows already. */
    link: {
      legislature: house.data.code,
      member: member.id,
      campaign: campaign.data.slug,
      ...(isNamed ? { prisoner: prisoner.data.slug } : {}),
    },
  }
}

/** What only this letter has: another address, a patron's words; null: none. */
export async function openLetter(core: Core, { id, data }: Stored<Invitation>, field: 'mailbox' | 'note') {
  const sealed = data[field]
  return sealed === null ? null : core.sealer.open(sealed, `${id}/${field}`)
}

const dayName = (language: LetterLanguage, day: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

const PREVIEWS = 3

/** Three letters to a house, at random of the next 100 that wait to be sent. */
export async function previewLetters(core: Core, actor: Actor, of: { campaignId: string; legislatureId: string }) {
  const campaign = await getCampaign(core, of.campaignId)
  permitWithin(actor, 'invitation:read', campaign.data.organisationId)
  const prepared = { campaign, legislatureId: of.legislatureId, state: 'PREPARED' } as const
  const page = await listInvitations(core, actor, prepared, { first: PAGE_LIMIT })
  const left = page.items.map(({ item }) => item)
  const drawn: Stored<Invitation>[] = []
  while (drawn.length < PREVIEWS && left.length > 0) drawn.push(...left.splice(randomInt(left.length), 1))
  return Promise.all(
    drawn.map(async (invitation) => ({ invitation, ...(await composeLetter(core, invitation, 'FIRST')) })),
  )
}
