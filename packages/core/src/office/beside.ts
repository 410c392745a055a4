import type { Actor } from '../actor/actor.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { changeOffice, officeKey, officeRecord, removedKey } from './office.item.ts'
import { isMatched, isPublished, type Office } from './office.model.ts'
import { getOffice, openOfficeMailbox, requireOwnOffice } from './office.ts'

const BARRED_MS = 30 * 24 * 60 * 60 * 1000

/** `expectedVersion`: that of the other one, as it was looked at. */
export type Removal = { officeId: string; otherId: string; expectedVersion: number }

/** A mailbox as the others of the same office see it. */
export type MailboxBeside = { office: Stored<Office>; mailbox: string }

/**
 * Who acts for the same member, at most 100, first registered first. Mailboxes that nobody has matched to the
 * member see only themselves: anybody of the house could register one to read the names of a colleague's staff.
 */
export async function listMailboxesBeside(core: Core, actor: Actor, officeId: string): Promise<MailboxBeside[]> {
  const own = await requireOwnOffice(core, actor, officeId)
  const page = await officeRecord.list(core.tables, 'gsi2', `${own.data.parliamentarianId}#OFFICES`, { first: 100 })
  const offices = isMatched(own.data) ? page.items.map(({ item }) => item) : [own]
  return Promise.all(offices.map(async (office) => ({ office, mailbox: await openOfficeMailbox(core, office) })))
}

/**
 * The other mailbox of the same member, if the actor's is the published one.
 * @throws office.notPublished for any other mailbox; record.notFound for one of another member; record.changed
 */
export async function requireRemovable(core: Core, actor: Actor, input: Removal) {
  const own = await requireOwnOffice(core, actor, input.officeId)
  const other = await getOffice(core, input.otherId)
  if (other.data.parliamentarianId !== own.data.parliamentarianId || other.data.left != null)
    throw new DomainError('record.notFound')
  if (!isPublished(own.data)) throw new DomainError('office.notPublished')
  // Of two addresses that the house publishes neither outranks the other; one that is yours you leave.
  if (isPublished(other.data)) throw new DomainError('input.invalid', { field: 'mailbox' })
  if (other.version !== input.expectedVersion) throw new DomainError('record.changed')
  return { own, other }
}

/** The record stays for what it handed in; the mailbox, and its place as the member's office, do not. */
export async function forgetOffice(
  core: Core,
  office: Stored<Office>,
  by: 'ITSELF' | 'PUBLISHED_ADDRESS' | 'MANDATE_ENDED',
): Promise<Operation[]> {
  const change = {
    left: { at: core.clock.now().toISOString(), by },
    mailbox: await core.sealer.seal('', `${office.id}/mailbox`),
    mailboxIndex: '',
  }
  const key = officeKey(office.data.parliamentarianId, office.data.mailboxIndex)
  return [...changeOffice(office, change), { do: 'release', key, holder: office.id }]
}

/** For 30 days the mailbox cannot register for this member again. */
export function barMailbox(core: Core, { data }: Stored<Office>): Operation {
  const item = {
    ...removedKey(data.parliamentarianId, data.mailboxIndex),
    shape: 1,
    until: new Date(core.clock.now().getTime() + BARRED_MS).toISOString(),
    // By the real clock, as everything that DynamoDB deletes.
    expiresAt: Math.floor((Date.now() + BARRED_MS) / 1000),
  }
  return { do: 'put', table: 'registry', item }
}
