import { publicLink } from '../text/link.ts'
import type { Channel } from '../parliamentarian/parliamentarian.model.ts'
import { type Loose, looseRecords, looseText } from '../import/loose.ts'
import { count, type Notes } from './popolo-notes.ts'
import { refusal } from '../import/refusal.ts'

type Network = {
  kind: Channel['kind']
  hosts: readonly string[]
  /** Paths (with query) that are one account's own, and that account's address. */
  accounts: readonly (readonly [RegExp, string])[]
  /** The address of a bare handle. */
  handle: (handle: string) => string
}

/** A listed channel vouches for every page below it, so `facebook.com/` or `x.com/search` must never be one. */
const NETWORKS: readonly Network[] = [
  {
    kind: 'X',
    hosts: ['twitter.com', 'x.com'],
    accounts: [[/^\/(?!(?:home|search|intent|share|hashtag|i|explore)$)(\w{1,15})$/i, 'https://x.com/$1']],
    handle: (handle) => `https://x.com/${handle}`,
  },
  {
    kind: 'FACEBOOK',
    hosts: ['facebook.com', 'fb.com'],
    accounts: [
      [/^\/profile\.php\?id=(\d{3,20})$/i, 'https://facebook.com/$1'],
      [/^\/((?:pages|people)\/[^/?]+\/\d{3,20})$/i, 'https://facebook.com/$1'],
      [
        /^\/(?!(?:pages|people|groups|events|watch|profile\.php|sharer(?:\.php)?|home\.php)$)([\w.%-]{3,100})$/i,
        'https://facebook.com/$1',
      ],
    ],
    handle: (handle) => `https://facebook.com/${handle}`,
  },
  {
    kind: 'INSTAGRAM',
    hosts: ['instagram.com'],
    accounts: [[/^\/(?!(?:p|explore|reel|accounts)$)([\w.]{1,30})$/i, 'https://instagram.com/$1']],
    handle: (handle) => `https://instagram.com/${handle}`,
  },
  {
    kind: 'YOUTUBE',
    hosts: ['youtube.com', 'm.youtube.com'],
    accounts: [[/^\/((?:channel|user|c)\/[\w.%-]{1,100}|@[\w.%-]{1,100})$/i, 'https://youtube.com/$1']],
    handle: (handle) => `https://youtube.com/@${handle}`,
  },
  {
    kind: 'TELEGRAM',
    hosts: ['t.me', 'telegram.me'],
    accounts: [[/^\/(?:s\/)?(?!(?:joinchat|share|s)$)(\w{4,32})$/i, 'https://t.me/$1']],
    handle: (handle) => `https://t.me/${handle}`,
  },
]

/** Sites where everybody has a corner: only a page within is somebody's own. */
const SHARED_SITE =
  /(^|\.)(linkedin\.com|medium\.com|google\.com|vk\.com|ok\.ru|tiktok\.com|threads\.net|bsky\.app|flickr\.com|wikipedia\.org)$|^(wordpress|blogspot|livejournal|blogger)\.com$/

const WEBSITE = /^(website|homepage|official website|blog|url)$/i

const hostOf = (url: URL): string => url.hostname.replace(/^(www|mobile|m|[a-z]{2}-[a-z]{2})\./, '')
const networkOf = (url: URL) => NETWORKS.find(({ hosts }) => hosts.includes(hostOf(url)))

/** Where the member speaks in public: accounts and pages, each once, at most twenty. */
export function channelsOf(loose: Loose, row: string, who: string, notes: Notes): Channel[] {
  const channels = new Map<string, Channel>()
  for (const [field, label, value] of mentioned(loose)) {
    const read = readChannel(label, value)
    if (read === 'ignored')
      count(notes.leftOut, /^wikipedia/i.test(label) ? `${field}: Wikipedia` : `${field}: ${label}`)
    else if (read === 'channel.notALink' || read === 'channel.notOneAccount')
      notes.refused.push(refusal(`${row}.${field}`, who, read, label))
    else channels.set(`${read.kind} ${read.url.toLowerCase()}`, read)
  }
  const all = [...channels.values()]
  for (const { kind } of all.slice(20)) notes.refused.push(refusal(`${row}.links`, who, 'channel.tooMany', kind))
  return all.slice(0, 20)
}

/** Where it stands, what the file calls it, what it says. */
function mentioned(loose: Loose): [field: string, label: string, value: string][] {
  const rows = [
    ...looseRecords(loose['contact_details']).map(({ type, value }) => ['contact_details', type, value] as const),
    ...looseRecords(loose['links']).map(({ note, url }) => ['links', note, url] as const),
  ]
  return rows.flatMap(([field, label, value]) => {
    const text = looseText(value)
    return text === null || label === 'email' ? [] : [[field, looseText(label) ?? 'link', text]]
  })
}

function readChannel(label: string, value: string): Channel | 'ignored' | 'channel.notALink' | 'channel.notOneAccount' {
  const named = NETWORKS.find(({ kind, hosts }) =>
    [kind.toLowerCase(), hosts[0]?.split('.')[0]].includes(label.toLowerCase()),
  )
  const handle = /^@?([\w.-]{1,100})$/.exec(value)?.[1]
  const text = named !== undefined && handle !== undefined && !value.includes('/') ? named.handle(handle) : value
  if (named === undefined && !WEBSITE.test(label)) return 'ignored'
  let url: URL
  try {
    url = new URL(publicLink(text, 'channel'))
  } catch {
    return 'channel.notALink'
  }
  const network = networkOf(url)
  if (network !== undefined) return accountOf(network, url) ?? 'channel.notOneAccount'
  // A link that calls itself "twitter" and leads elsewhere is not what it says.
  if (named !== undefined) return 'channel.notALink'
  if (SHARED_SITE.test(hostOf(url)) && url.pathname.length < 3) return 'channel.notOneAccount'
  return { kind: 'WEBSITE', url: url.href.slice(0, 500) === url.href ? url.href : url.origin }
}

function accountOf({ kind, accounts }: Network, url: URL): Channel | null {
  const bare = url.pathname.replace(/(?<=.)\/+$/, '')
  const id = url.searchParams.get('id')
  const path = bare === '/profile.php' && id !== null ? `${bare}?id=${id}` : bare
  for (const [pattern, address] of accounts)
    if (pattern.test(path)) return { kind, url: path.replace(pattern, address) }
  return null
}
