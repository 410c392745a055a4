import type { Legislature } from '@patronat/core/legislature/legislature.model.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import type { DetentionEvent, DetentionEventType } from '@patronat/core/prisoner/detention.ts'
import type { PrisonerInput } from '@patronat/core/prisoner/prisoner.model.ts'
import type { UndertakingSet } from '@patronat/core/campaign/undertaking.ts'

/** `Emil Testov` -> `emil-testov`. */
const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

export const houseInput = (code: string, domains: string[], more: Partial<Legislature> = {}): Legislature => ({
  code,
  name: { en: `House ${code}` },
  country: 'DE',
  level: 'NATIONAL',
  timeZone: 'Europe/Berlin',
  languages: ['en', 'de'],
  domains: domains.map((domain) => ({ domain, source: 'house rules', checkedOn: '2026-11-01' })),
  verifiedByHand: false,
  term: '10',
  memberCount: 3,
  authorities: [{ name: { en: 'Its foreign ministry' }, can: { en: 'speaks with the detaining state' } }],
  ...more,
})

type MemberMore = Partial<Parliamentarian> & { groupId?: string; from?: string; to?: string }

/** A member with a published mailbox at `parliament.example` or `council.example` and one channel. */
export function memberInput(name: string, legislatureId: string, more: MemberMore = {}): Parliamentarian {
  const { groupId, from, to, ...rest } = more
  const slug = slugOf(name)
  const host = name.startsWith('Clara') ? 'council.example' : 'parliament.example'
  return {
    slug,
    names: [{ language: 'en', text: name, kind: 'PREFERRED', source: null }],
    rosterIds: [{ scheme: 'test', id: slug }],
    memberships: [
      { legislatureId, groupId: groupId ?? null, term: '10', area: null, from: from ?? '2024-07-16', to: to ?? null },
    ],
    mailboxes: [{ address: `${slug.replaceAll('-', '.')}@${host}`, source: 'roster', checkedOn: '2026-11-01' }],
    channels: [{ kind: 'X', url: `https://x.com/${slug.replaceAll('-', '_')}` }],
    demo: true,
    ...rest,
  }
}

const SOURCE = { url: 'https://news.example/report', title: 'A report' }

/** One event; several dates are dates that sources give differently. */
export const event = (type: DetentionEventType, ...dates: string[]): DetentionEvent => ({
  type,
  dates: dates.map((date) => ({ date, source: SOURCE })),
  place: null,
  facility: null,
  sources: [SOURCE],
})

export const prisonerInput = (
  name: string,
  organisationId: string,
  more: Partial<PrisonerInput> = {},
): PrisonerInput => ({
  organisationId,
  slug: slugOf(name),
  names: [{ language: 'en', text: name, kind: 'PREFERRED', source: null }],
  history: [event('DETAINED', '2019-03-27'), event('SENTENCED', '2020-09-16')],
  recognitions: [],
  charges: [],
  sentenceMonths: 168,
  summary: { en: 'An invented person.' },
  photo: null,
  sources: [SOURCE],
  lastConfirmed: '2026-10',
  demo: true,
  ...more,
})

export const setInput = (version: number): UndertakingSet => ({
  code: 'members',
  version,
  name: { en: 'For members' },
  statementDefinition: { en: 'Once in a calendar month, in own words.' },
  undertakings: [
    { key: 'declare', kind: 'PUBLIC_DECLARATION', counts: 'ONCE_BY_DEADLINE', text: { en: 'We declare it.' } },
    { key: 'speak', kind: 'MONTHLY_STATEMENT', counts: 'MONTHLY', text: { en: 'We speak up every month.' } },
    { key: 'no-money', kind: 'NOT_FINANCIAL', counts: 'PRINCIPLE', text: { en: 'No money is asked for.' } },
  ],
})
