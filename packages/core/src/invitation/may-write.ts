import { DomainError } from '../base/error.ts'
import { type Campaign, isOpenOn } from '../campaign/campaign.model.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import { readMailbox, requireOfficialDomain } from '../office/mailbox.ts'
import { findParliamentarians } from '../parliamentarian/parliamentarian.ts'
import { membershipOn, type Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { OPEN_STATES } from '../pledge/pledge.model.ts'
import { listPledgesOfParliamentarian } from '../pledge/pledge.ts'
import { readItems } from '../table/client.ts'
import type { Stored } from '../table/record.ts'
import { stoppedKey } from './invitation.item.ts'
import type { Invitation, LeftOut } from './invitation.model.ts'

/** Letters go out while a campaign runs, to the houses that it asks. @throws invitation.campaignNotOpen | invitation.houseNotAsked */
export function requireAsked(core: Core, campaign: Stored<Campaign>, legislatureId: string): void {
  if (!isOpenOn(campaign.data, dayIn('UTC', core.clock.now()))) throw new DomainError('invitation.campaignNotOpen')
  if (!campaign.data.legislatureIds.includes(legislatureId))
    throw new DomainError('invitation.houseNotAsked', { field: 'legislature' })
}

/** Whether the member is a patron already, or about to be one. */
export async function hasPledged(core: Core, parliamentarianId: string): Promise<boolean> {
  const page = await listPledgesOfParliamentarian(core, parliamentarianId, { first: 100 })
  return page.items.some(({ item }) => OPEN_STATES.includes(item.data.state))
}

/** Which of these members, at most 100, asked not to be written to. */
export async function whoStopped(
  core: Core,
  organisationId: string,
  memberIds: readonly string[],
): Promise<Set<string>> {
  const items = await readItems(core.tables, 'registry', memberIds.map((id) => stoppedKey(organisationId, id))) // prettier-ignore
  return new Set(memberIds.filter((_, at) => items[at] !== null))
}

/** Why each of these letters, at most 100, is not sent now; null: it is. */
export async function whyNot(core: Core, letters: readonly Stored<Invitation>[]): Promise<(LeftOut | null)[]> {
  const ids = letters.map(({ data }) => data.parliamentarianId)
  const [members, stopped, pledged] = await Promise.all([
    findParliamentarians(core, ids),
    whoStopped(core, letters[0]?.data.organisationId ?? '', ids),
    Promise.all(ids.map((id) => hasPledged(core, id))),
  ])
  const today = dayIn('UTC', core.clock.now())
  return letters.map(({ data }, at) => {
    const member = members[at] ?? null
    if (member === null || membershipOn(member.data, today)?.legislatureId !== data.legislatureId)
      return 'NO_LONGER_MEMBER'
    if (stopped.has(data.parliamentarianId)) return 'STOPPED'
    if (pledged[at] === true) return 'PLEDGED'
    return data.mailbox === null && member.data.mailboxes.length === 0 ? 'NO_ADDRESS' : null
  })
}

/**
 * Another address for a letter: one that the house publishes for the member, or one in its own domain; never a private
 * one, which nobody has made public. Null: it is the one that letters go to anyway.
 * @throws office.* with the field `mailbox`
 */
export function officialAddress(
  member: Stored<Parliamentarian>,
  house: Pick<Legislature, 'domains'>,
  typed: string,
): string | null {
  const mailbox = readMailbox(typed)
  const published = member.data.mailboxes.map(({ address }) => address.toLowerCase())
  if (!published.includes(mailbox.address)) requireOfficialDomain(mailbox, house)
  return mailbox.address === published[0] ? null : mailbox.address
}
