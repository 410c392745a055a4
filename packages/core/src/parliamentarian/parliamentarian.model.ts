import { z } from 'zod'
import { fullDate, partialDate } from '../date/partial-date.ts'
import { personNames } from '../name/name.model.ts'
import { localText } from '../text/local-text.ts'

export const CHANNEL_KINDS = ['WEBSITE', 'X', 'FACEBOOK', 'INSTAGRAM', 'YOUTUBE', 'TELEGRAM', 'OTHER'] as const

/** Where the member speaks in public, as the roster lists it. A declaration there needs one moderator only. */
export const channel = z.object({ kind: z.enum(CHANNEL_KINDS), url: z.string().max(500) })
export type Channel = z.infer<typeof channel>

/** A seat in one house, in one group, from one day to another. A change of group ends one and begins another. */
export const membership = z.object({
  legislatureId: z.string(),
  groupId: z.string().nullable(),
  term: z.string().nullable(),
  area: z.string().max(160).nullable(),
  from: partialDate.nullable(),
  to: partialDate.nullable(),
})
export type Membership = z.infer<typeof membership>

export const MANDATE_END_CAUSES = ['DIED', 'RESIGNED', 'SEAT_VACATED'] as const
export type MandateEndCause = (typeof MANDATE_END_CAUSES)[number]

/** How the mandate of one member ended before the term did. */
const mandateEnd = z.object({
  legislatureId: z.string(),
  /** The last day of it. */
  on: fullDate,
  cause: z.enum(MANDATE_END_CAUSES),
  /** The last day on which the office's mailbox works. */
  mailboxUntil: fullDate,
})
export type MandateEnd = z.infer<typeof mandateEnd>

/** A patron who is no member of any house: a head of government, a former ambassador. */
const outside = z.object({
  /** By whose time zone, languages and campaigns they are dealt with; they count in no house. */
  legislatureId: z.string(),
  role: localText(160),
})

export const parliamentarian = z.object({
  slug: z.string().regex(/^[a-z0-9-]{2,90}$/),
  names: personNames,
  /** The roster's own ids: bioguide, EP id, Wikidata … */
  rosterIds: z.array(z.object({ scheme: z.string().max(60), id: z.string().max(120) })).max(20),
  memberships: z.array(membership).max(100),
  /** Addresses that the house itself publishes for this member. */
  mailboxes: z
    .array(z.object({ address: z.email().max(254), source: z.string().max(500), checkedOn: partialDate }))
    .max(5),
  channels: z.array(channel).max(20),
  mandateEnd: mandateEnd.nullable().optional(),
  /** Since when somebody without a seat goes on as a patron: a FORMER_MEMBER. */
  goesOnSince: fullDate.nullable().optional(),
  outside: outside.nullable().optional(),
  /** The mailbox's last day for which the office was asked for a successor: once. */
  successorAskedFor: fullDate.nullable().optional(),
  /** Invented, for trying things out; marked so wherever it is shown. */
  demo: z.boolean(),
})

/** Member of a house, from an official roster. */
export type Parliamentarian = z.infer<typeof parliamentarian>

/**
 * The seat held on a day (the latest that has begun and not ended), or null. A seat is held through its last
 * day; where only the year or month of its end is known, through all of that.
 */
export function membershipOn(person: Pick<Parliamentarian, 'memberships'>, day: string): Membership | null {
  return heldOn(person, day).sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0] ?? null
}

/** Every group somebody sits in on a day, by id; one may sit in two houses. */
export const groupsOn = (person: Pick<Parliamentarian, 'memberships'>, day: string): string[] =>
  heldOn(person, day).flatMap(({ groupId }) => groupId ?? [])

/** All seats held on a day. */
export const heldOn = ({ memberships }: Pick<Parliamentarian, 'memberships'>, day: string): Membership[] =>
  memberships.filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || to > day || day.startsWith(to)),
  )

/**
 * Whether a link lies on a channel that the roster lists for this member: same host, path within, and the same
 * query where the listed one has one (`profile.php?id=1` is not `profile.php?id=2`). A host without a path is a
 * member's own only if it is a website: on a network it would be everybody's.
 */
export function isListedChannel(person: Pick<Parliamentarian, 'channels'>, link: string): boolean {
  const target = parsed(link)
  return (
    target !== null &&
    person.channels.some(({ kind, url }) => {
      const listed = parsed(url)
      if (listed === null || bareHost(listed) !== bareHost(target)) return false
      if (kind !== 'WEBSITE' && listed.pathname === '/') return false
      const sameQuery = [...listed.searchParams].every(([name, value]) => target.searchParams.get(name) === value)
      return sameQuery && within(listed.pathname, target.pathname)
    })
  )
}

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)
const ALIAS: Readonly<Record<string, string>> = { 'twitter.com': 'x.com', 'm.facebook.com': 'facebook.com' }
const bareHost = (url: URL): string => {
  const host = url.hostname.replace(/^(www|mobile)\./, '')
  return ALIAS[host] ?? host
}
const within = (parent: string, path: string): boolean => {
  const whole = parent.toLowerCase().replace(/\/$/, '')
  return path.toLowerCase() === whole || path.toLowerCase().startsWith(`${whole}/`)
}
