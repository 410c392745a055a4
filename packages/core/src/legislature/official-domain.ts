import { DomainError } from '../base/error.ts'
import type { Legislature } from './legislature.model.ts'

/** Hosts at which anybody gets a mailbox. Data: add a line, nothing else. */
const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'aol.com',
  'bigmir.net',
  'fastmail.com',
  'gmail.com',
  'gmx.at',
  'gmx.ch',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'i.ua',
  'icloud.com',
  'live.com',
  'mail.com',
  'mail.ru',
  'mailbox.org',
  'me.com',
  'meta.ua',
  'msn.com',
  'o2.pl',
  'orange.fr',
  'outlook.com',
  'posteo.de',
  'proton.me',
  'protonmail.com',
  'seznam.cz',
  't-online.de',
  'tuta.com',
  'ukr.net',
  'web.de',
  'wp.pl',
  'yahoo.com',
  'yandex.ru',
])

/**
 * What would open a house to everybody: a host at which anybody gets a mailbox, or both ways of registering at once,
 * because a house that any mailbox may register for has no domain that proves anything.
 * @throws legislature.domainShared | legislature.domainTwice | legislature.domainsOrByHand
 */
export function refuseUnsafeDomains({ domains, verifiedByHand }: Legislature): void {
  const hosts = domains.map(({ domain }) => domain)
  const refuse = (code: 'legislature.domainShared' | 'legislature.domainTwice', at: number) => {
    const domain = hosts[at]
    if (domain !== undefined) throw new DomainError(code, { field: `domains.${at}.domain`, detail: { domain } })
  }
  refuse(
    'legislature.domainShared',
    hosts.findIndex((host) => SHARED_HOSTS.has(host)),
  )
  refuse(
    'legislature.domainTwice',
    hosts.findIndex((host, at) => hosts.indexOf(host) < at),
  )
  if (verifiedByHand && hosts.length > 0)
    throw new DomainError('legislature.domainsOrByHand', { field: 'verifiedByHand' })
}
