import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getLegislature, listLegislatures } from '../legislature/legislature.ts'
import { type Legislature, missingOf } from '../legislature/legislature.model.ts'
import { listOrganisations } from '../organisation/organisation.ts'
import { isOutside } from '../parliamentarian/mandate.ts'
import { getParliamentarian, lastHouseOf } from '../parliamentarian/parliamentarian.ts'
import { membershipOn, type Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { readItem } from '../table/client.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { isOfficial, type Mailbox, readMailbox, requireOfficialDomain } from './mailbox.ts'
import { changeOffice, createOffice, officeKey, officeRecord, officesInState, removedKey } from './office.item.ts'
import { type Office, officeStateOf } from './office.model.ts'

export const getOffice = (core: Core, id: string) => officeRecord.get(core.tables, id)
export const findOffice = (core: Core, id: string) => officeRecord.find(core.tables, id)

/** Registrations that nobody has matched to the member, longest waiting first. */
export const listUnmatchedOffices = (core: Core, organisationId: string, page: PageRequest) =>
  officeRecord.list(core.tables, 'gsi3', officesInState(organisationId, 'UNMATCHED'), page)

/** Which mailboxes act for this member, first registered first; at most 20. Those that have left are not among them. */
export async function listOfficesOfMember(core: Core, parliamentarianId: string): Promise<Stored<Office>[]> {
  const page = await officeRecord.list(core.tables, 'gsi2', `${parliamentarianId}#OFFICES`, { first: 20 })
  return page.items.map(({ item }) => item)
}

/** The actor's own offices, at most 100. @throws actor.notSignedIn */
export async function listOwnOffices(core: Core, actor: Actor): Promise<Stored<Office>[]> {
  permit(actor, 'office:register')
  if (actor.kind !== 'office') return []
  return listOfficesOfMailbox(core, actor.mailboxIndex)
}

/** Which members this mailbox acts for, at most 100. */
export async function listOfficesOfMailbox(core: Core, mailboxIndex: string): Promise<Stored<Office>[]> {
  const page = await officeRecord.list(core.tables, 'gsi1', `MAILBOX#${mailboxIndex}`, { first: 100 })
  return page.items.map(({ item }) => item)
}

/** The office that acts, if it is the actor's own and not frozen. @throws office.notRegistered | office.frozen */
export async function requireOwnOffice(core: Core, actor: Actor, officeId: string): Promise<Stored<Office>> {
  permit(actor, 'pledge:write')
  const office = await findOffice(core, officeId)
  if (office === null || actor.kind !== 'office' || office.data.mailboxIndex !== actor.mailboxIndex || hasLeft(office))
    throw new DomainError('office.notRegistered')
  if (office.data.frozen) throw new DomainError('office.frozen')
  return office
}

/** The office through which the actor acts for this member. @throws office.notRegistered | office.frozen */
export async function requireOfficeFor(core: Core, actor: Actor, parliamentarianId: string): Promise<Stored<Office>> {
  permit(actor, 'pledge:write')
  const office = actor.kind === 'office' ? await findOwnOffice(core, parliamentarianId, actor.mailboxIndex) : null
  if (office === null || hasLeft(office)) throw new DomainError('office.notRegistered')
  if (office.data.frozen) throw new DomainError('office.frozen')
  return office
}

const hasLeft = ({ data }: Stored<Office>): boolean => data.left != null

/** The mailbox in clear: for mail that is about to be sent, and for who may see it. */
export const openOfficeMailbox = (core: Core, office: Stored<Office>): Promise<string> =>
  core.sealer.open(office.data.mailbox, `${office.id}/mailbox`)

/**
 * Whether a code may go to this mailbox: it lies in the chosen member's house, or, for somebody who comes
 * back, in any house that is known here: then it says nothing about whether anyone ever registered with it.
 * Where some house is verified by hand, any mailbox may be one that registered. Where none is, it does tell of an
 * address outside the domains, which only the roster can have brought in.
 * @throws office.* with the field `mailbox`
 */
export async function checkMailbox(core: Core, typed: string, parliamentarianId: string | null): Promise<Mailbox> {
  const mailbox = readMailbox(typed)
  if (parliamentarianId !== null) {
    const member = await getParliamentarian(core, parliamentarianId)
    await requireHouseOf(core, member, mailbox)
    return mailbox
  }
  const houses = await listLegislatures(core)
  if (houses.some(({ data }) => data.verifiedByHand)) return mailbox
  // Somebody who registered with an address that the roster publishes comes back with it, whatever its domain.
  const registered = await listOfficesOfMailbox(core, core.sealer.index('mailbox', mailbox.address))
  if (registered.length > 0) return mailbox
  const domains = houses.flatMap(({ data }) => data.domains)
  requireOfficialDomain(mailbox, { domains })
  return mailbox
}

/** By which house somebody without a seat is dealt with: the one that was said, else the last they sat in. */
const houseWithoutSeat = (person: Parliamentarian): string | null =>
  person.outside?.legislatureId ?? person.mandateEnd?.legislatureId ?? lastHouseOf(person)

/** The member's house, if the mailbox may be one of theirs: in its domain, published, or any where all are matched by hand. */
async function requireHouseOf(
  core: Core,
  member: Stored<Parliamentarian>,
  mailbox: Mailbox,
): Promise<Stored<Legislature>> {
  const seat = membershipOn(member.data, dayIn('UTC', core.clock.now()))
  // Whoever goes on without a seat has no mailbox of a house: a moderator matches theirs by hand.
  const without = seat === null && isOutside(member.data) ? houseWithoutSeat(member.data) : null
  if (without !== null) return getLegislature(core, without)
  if (seat === null) throw new DomainError('office.memberForeign', { field: 'parliamentarian' })
  const house = await getLegislature(core, seat.legislatureId)
  const missing = missingOf(house.data)
  if (missing.length > 0)
    throw new DomainError('office.legislatureIncomplete', { field: 'legislature', detail: { missing } })
  const published = member.data.mailboxes.some(({ address }) => address.toLowerCase() === mailbox.address)
  if (published) return house
  const others = await listLegislatures(core)
  const elsewhere = others.find(({ id, data }) => id !== house.id && isOfficial(mailbox, data))
  if (elsewhere !== undefined && !isOfficial(mailbox, house.data))
    throw new DomainError('office.memberForeign', { field: 'mailbox', detail: { code: elsewhere.data.code } })
  if (!house.data.verifiedByHand) requireOfficialDomain(mailbox, house.data)
  return house
}

/**
 * The office of a member, for the signed-in mailbox. The published address of the roster matches at once;
 * any other mailbox waits for a moderator, and the published address is told.
 */
export async function registerOffice(
  core: Core,
  actor: Actor,
  input: { parliamentarianId: string; language: Office['language'] },
  command?: Command,
): Promise<Stored<Office>> {
  permit(actor, 'office:register')
  if (actor.kind !== 'office') throw new DomainError('actor.notSignedIn')
  const known = await findOwnOffice(core, input.parliamentarianId, actor.mailboxIndex)
  if (known !== null) return known
  const removed = await readItem<{ until: string }>(
    core.tables,
    'registry',
    removedKey(input.parliamentarianId, actor.mailboxIndex),
  )
  if (removed !== null && removed.until > core.clock.now().toISOString())
    throw new DomainError('office.removed', { detail: { until: removed.until.slice(0, 10) } })
  return once(
    core,
    actor,
    'office.registered',
    command,
    (id) => getOffice(core, id),
    async () => {
      const mailbox = readMailbox(actor.mailbox)
      const member = await getParliamentarian(core, input.parliamentarianId)
      const house = await requireHouseOf(core, member, mailbox)
      const id = newId('office', core.clock.now())
      const at = core.clock.now().toISOString()
      const published = member.data.mailboxes.some(({ address }) => address.toLowerCase() === mailbox.address)
      const data: Office = {
        organisationId: (await listOrganisations(core))[0]?.id ?? '',
        parliamentarianId: member.id,
        legislatureId: house.id,
        mailbox: await core.sealer.seal(mailbox.address, `${id}/mailbox`),
        mailboxIndex: actor.mailboxIndex,
        domain: mailbox.domain,
        domainVerifiedAt: isOfficial(mailbox, house.data) ? at : null,
        match: published ? { state: 'ROSTER', at, by: null } : { state: 'NONE', at: null, by: null },
        language: input.language,
        frozen: false,
        registeredAt: at,
      }
      const key = officeKey(member.id, actor.mailboxIndex)
      const claim = { do: 'claim', key, holder: id, onTaken: 'record.changed' } as const
      const act = { event: 'office.registered', subject: id, detail: { match: data.match.state } } as const
      return commit(core, actor, act, [...createOffice(id, data), claim], command)
    },
  )
}

/** By the claim, not by an index: two windows that register at once must end in one office. */
async function findOwnOffice(
  core: Core,
  parliamentarianId: string,
  mailboxIndex: string,
): Promise<Stored<Office> | null> {
  const claim = await readItem<{ holder: string }>(core.tables, 'registry', officeKey(parliamentarianId, mailboxIndex))
  return claim === null ? null : findOffice(core, claim.holder)
}

/** A moderator says that this mailbox is this member's, after asking the house. */
export async function matchOffice(core: Core, actor: Actor, input: { id: string; reason: string }, command?: Command) {
  const before = await getOffice(core, input.id)
  permitWithin(actor, 'office:match', before.data.organisationId)
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    'office.matched',
    command,
    (id) => getOffice(core, id),
    () => {
      if (officeStateOf(before.data) !== 'UNMATCHED') throw new DomainError('office.notInState')
      const match = {
        state: 'MODERATOR',
        at: core.clock.now().toISOString(),
        by: actor.kind === 'staff' ? actor.id : null,
      } as const
      const act = { event: 'office.matched', subject: before.id, reason: input.reason } as const
      return commit(core, actor, act, changeOffice(before, { match }), command)
    },
  )
}

/**
 * Records that a sign-in code was asked for, so that the relay mails it. The code is sealed in the outbox
 * and gone after a day; the audit trail says only that one was asked for.
 */
export async function recordCode(
  core: Core,
  input: { mailbox: string; code: string; language: string },
): Promise<void> {
  const subject = `mailbox:${core.sealer.index('mailbox', input.mailbox)}`
  const act = {
    event: 'office.codeAsked',
    subject,
    detail: { language: input.language },
    secret: JSON.stringify(input),
  } as const
  await commit(core, { kind: 'system', name: 'stream' }, act, [])
}
