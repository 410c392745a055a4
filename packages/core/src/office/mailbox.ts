import { domainToASCII } from 'node:url'
import { DomainError } from '../base/error.ts'
import type { Legislature } from '../legislature/legislature.model.ts'

/** A mailbox as it is compared, and its host. */
export type Mailbox = { address: string; domain: string }

const ADDRESS = /^[a-z0-9!#$%&'*/=?^_`{|}~.-]{1,64}@[^\s@]{3,253}$/i

/**
 * Reads a mailbox as an office types it.
 * @throws office.mailboxInvalid | office.mailboxPlusAddress (one mailbox must not count as many)
 */
export function readMailbox(typed: string): Mailbox {
  const text = typed.trim().normalize('NFC')
  const at = text.lastIndexOf('@')
  const [local, host] = [
    text.slice(0, at),
    text
      .slice(at + 1)
      .toLowerCase()
      .replace(/\.$/, ''),
  ]
  if (local.includes('+')) throw new DomainError('office.mailboxPlusAddress', { field: 'mailbox' })
  const domain = domainToASCII(host)
  // A host with letters beyond ASCII may look like an official one and be another (Cyrillic "а" for "a").
  if (domain !== '' && (domain !== host || domain.includes('xn--')))
    throw new DomainError('office.domainLookalike', { field: 'mailbox' })
  if (!ADDRESS.test(text) || domain === '') throw new DomainError('office.mailboxInvalid', { field: 'mailbox' })
  return { address: `${local.toLowerCase()}@${domain}`, domain }
}

/**
 * Whether the mailbox lies in the house's own domain: exactly, host for host.
 * @throws office.domainLookalike where a foreign host only contains an official one
 * @throws office.domainForeign with the domains that work
 */
export function requireOfficialDomain(mailbox: Mailbox, house: Pick<Legislature, 'domains'>): void {
  if (isOfficial(mailbox, house)) return
  const official = house.domains.map(({ domain }) => domain)
  const posing = official.some(
    (domain) => mailbox.domain.includes(domain) || mailbox.domain.includes(domain.replaceAll('.', '-')),
  )
  throw new DomainError(posing ? 'office.domainLookalike' : 'office.domainForeign', {
    field: 'mailbox',
    detail: { domains: official.slice(0, 10) },
  })
}

/** Whether the mailbox lies in the house's own domain, exactly. */
export const isOfficial = ({ domain }: Pick<Mailbox, 'domain'>, house: Pick<Legislature, 'domains'>): boolean =>
  house.domains.some((official) => official.domain === domain)
