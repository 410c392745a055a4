import { DomainError } from '../base/error.ts'

/** A public link: http(s), no credentials, no bare host of this machine. @throws input.linkInvalid */
export function publicLink(text: string, field: string): string {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    throw new DomainError('input.linkInvalid', { field })
  }
  const web = url.protocol === 'https:' || url.protocol === 'http:'
  // A dot at the end is no name: `localhost.` is this machine too.
  const host = url.hostname.replace(/\.$/, '')
  const named = host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[')
  if (!web || !named || url.username !== '' || url.password !== '' || url.href.length > 2000)
    throw new DomainError('input.linkInvalid', { field })
  return url.href
}
