const SOCIAL = [
  'facebook.com',
  'fb.com',
  'x.com',
  'twitter.com',
  'instagram.com',
  'bsky.app',
  'threads.net',
  'threads.com',
  'linkedin.com',
  'youtube.com',
  'youtu.be',
  't.me',
  'tiktok.com',
  'mastodon.social',
  'vk.com',
]

const within = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

/** Where a link leads, as a proposal that the office can change; null when the address says nothing. */
export function proposeChannel(url: string, officialDomains: readonly string[]): 'SOCIAL_MEDIA' | 'PARLIAMENT' | null {
  if (!URL.canParse(url)) return null
  const { hostname } = new URL(url)
  if (SOCIAL.some((domain) => within(hostname, domain))) return 'SOCIAL_MEDIA'
  if (officialDomains.some((domain) => within(hostname, domain))) return 'PARLIAMENT'
  return null
}

/** `www.example.org/speech` becomes a link; what has a scheme stays as it is. */
export function completeLink(typed: string): string {
  const text = typed.trim()
  return text === '' || /^[a-z][\w+.-]*:/i.test(text) || !text.includes('.') ? text : `https://${text}`
}
