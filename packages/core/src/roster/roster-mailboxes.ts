import { DomainError } from '../base/error.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import { readMailbox, requireOfficialDomain } from '../office/mailbox.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { type Refusal, type RefusalReason, refusal } from '../import/refusal.ts'
import type { RosterPerson } from './roster.model.ts'

type Published = Parliamentarian['mailboxes'][number]

const MAILBOXES_AT_MOST = 5

const REASON: Readonly<Record<string, RefusalReason>> = {
  'office.mailboxInvalid': 'mailbox.invalid',
  'office.mailboxPlusAddress': 'mailbox.plusAddress',
  'office.domainLookalike': 'mailbox.lookalike',
  'office.domainForeign': 'mailbox.foreign',
}

/** Addresses that stand for several people: a code sent there would match whoever asks to whomever they name. */
export function sharedMailboxes(people: readonly RosterPerson[]): Set<string> {
  const holders = new Map<string, number>()
  for (const address of people.flatMap(({ mailboxes }) => mailboxes.map((text) => text.toLowerCase())))
    holders.set(address, (holders.get(address) ?? 0) + 1)
  return new Set([...holders].filter(([, count]) => count > 1).map(([address]) => address))
}

/**
 * The addresses that the house itself publishes for a member: in its own domains, this member's alone, as they
 * are compared. What was checked before keeps its day.
 */
export function mailboxesOf(
  person: RosterPerson,
  was: readonly Published[],
  about: { house: Pick<Legislature, 'domains'>; shared: Set<string>; today: string; refused: Refusal[] },
): Published[] {
  const taken: Published[] = []
  for (const text of person.mailboxes) {
    const read = readOfficial(text, about)
    // An address is never repeated here: the report may be handed on.
    const domain = text.slice(text.lastIndexOf('@') + 1).slice(0, 80)
    const reason = typeof read === 'string' ? read : taken.length < MAILBOXES_AT_MOST ? null : 'mailbox.tooMany'
    if (typeof read === 'string' || reason !== null)
      about.refused.push(refusal(`${person.row}.email`, person.name, reason ?? 'mailbox.invalid', domain))
    else taken.push({ address: read.address, source: person.source?.slice(0, 500) ?? 'roster', checkedOn: about.today })
  }
  return taken.map((now) => was.find(({ address, source }) => address === now.address && source === now.source) ?? now)
}

function readOfficial(
  text: string,
  { house, shared }: { house: Pick<Legislature, 'domains'>; shared: Set<string> },
): { address: string } | RefusalReason {
  if (shared.has(text.toLowerCase())) return 'mailbox.shared'
  try {
    const mailbox = readMailbox(text)
    if (house.domains.length === 0) return 'mailbox.houseWithoutDomain'
    requireOfficialDomain(mailbox, house)
    return mailbox
  } catch (error) {
    if (error instanceof DomainError) return REASON[error.code] ?? 'mailbox.invalid'
    throw error
  }
}
