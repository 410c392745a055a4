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
  const named = url.hostname.includes('.') && !/^[\d.]+$/.test(url.hostname) && !url.hostname.startsWith('[')
  if (!web || !named || url.username !== '' || url.href.length > 2000)
    throw new DomainError('input.linkInvalid', { field })
  return url.href
}
