import type { ActivityCard } from '../activity/activity.card.ts'
import { sortName } from '../name/fold.ts'
import { preferredName, withDerivedName } from '../name/name.model.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import type { Stored } from '../table/record.ts'
import { heldSpans, publicHistory, statusOf } from './detention.ts'
import { type FieldGroup, withheldOf } from './field-group.ts'
import type { Prisoner, PrisonerInput } from './prisoner.model.ts'
import type { LocalText } from '../text/local-text.ts'

/** What a list shows of a person: all of it public, at most about 2 kB. */
export type PrisonerCard = {
  id: string
  slug: string
  names: PrisonerInput['names']
  status: ReturnType<typeof statusOf>['status']
  statusSince: string | null
  detainedSince: string | null
  /** For the day count, which is made when answering. */
  spans: ReturnType<typeof heldSpans>
  facility: ReturnType<typeof statusOf>['facility']
  lastConfirmed: string | null
  withheld: FieldGroup[]
  /** The case they share with others; null: none, or withheld. */
  caseId?: string | null
  photo: PrisonerInput['photo']
  sources: PrisonerInput['sources']
  demo: boolean
  /** The first ten, in the order of their pages; the rest by page. */
  patrons: PledgeCard[]
  patronCount: number
  /** Since when without a patron; null while there is one. */
  waitingSince: string | null
  lastStatement: ActivityCard | null
  updatedAt: string
}

/** What a person's own page shows beyond the card. */
export type PrisonerDetail = Pick<
  PrisonerInput,
  'history' | 'recognitions' | 'charges' | 'sentenceMonths' | 'summary' | 'pronunciation'
> & {
  /** Only with its own consent, and until its review day. */
  health?: { text: LocalText; until: string } | null
}

export const PATRONS_ON_CARD = 10

/** The fields that a withheld group takes away, in card and detail. */
const WITHHELD_FIELDS = {
  HISTORY: { detail: ['history'], card: [] },
  CASE: { detail: ['charges', 'sentenceMonths'], card: ['caseId'] },
  FACILITY: { detail: [], card: ['facility'] },
  SUMMARY: { detail: ['summary'], card: [] },
  PHOTO: { detail: [], card: ['photo'] },
  RECOGNITIONS: { detail: ['recognitions'], card: [] },
  HEALTH: { detail: ['health'], card: [] },
} as const satisfies Record<FieldGroup, { detail: (keyof PrisonerDetail)[]; card: (keyof PrisonerCard)[] }>

/** Takes away what is withheld, out of a card or a page. Pure. */
export function without<T extends object>(part: 'card' | 'detail', said: T, withheld: readonly FieldGroup[]): T {
  const gone = Object.fromEntries(
    withheld.flatMap((group) => WITHHELD_FIELDS[group][part].map((field) => [field, null])),
  )
  const kept = { ...said, ...gone }
  // Where a person is held stands in the history too: the group is withheld in both places.
  if (part !== 'detail' || !withheld.includes('FACILITY') || !('history' in kept) || kept.history == null) return kept
  const history = (kept.history as PrisonerInput['history']).map((event) => ({ ...event, place: null, facility: null }))
  return { ...kept, history }
}

/** What staff see of their own record: all of it, the end that nobody else knows of included. */
export type Seen = 'public' | 'whole'

const historyOf = ({ history, publication }: Prisoner, seen: Seen) =>
  seen === 'whole' ? history : publicHistory(history, publication.endShown)

/** The card of a record, with what its pledges contribute. `updatedAt` is said by who writes it. Pure. */
export function makePrisonerCard(
  prisoner: Pick<Stored<Prisoner>, 'id' | 'data'>,
  pledges: readonly PledgeCard[],
  updatedAt: string,
  seen: Seen = 'public',
): PrisonerCard {
  const { id, data } = prisoner
  const history = historyOf(data, seen)
  const withheld = withheldOf(data)
  const { status, since, detainedSince, facility } = statusOf(history)
  const active = pledges
    .filter((pledge) => pledge.status === 'ACTIVE')
    .sort((a, b) => a.activeSince.localeCompare(b.activeSince))
  const ended = pledges.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt.slice(0, 10)]))
  const statements = pledges.flatMap(({ lastStatement }) => (lastStatement === null ? [] : [lastStatement]))
  const card: PrisonerCard = {
    id,
    slug: data.slug,
    names: withDerivedName(data.names),
    status,
    statusSince: since,
    detainedSince,
    spans: heldSpans(history),
    facility,
    lastConfirmed: data.lastConfirmed,
    // Of health nothing is said at all, not even that something is withheld: it would tell of whom there is more to know.
    withheld: withheld.filter((group) => group !== 'HEALTH'),
    caseId: data.caseId ?? null,
    photo: data.photo,
    sources: data.sources,
    demo: data.demo,
    patrons: active.slice(0, PATRONS_ON_CARD),
    patronCount: active.length,
    waitingSince: active.length > 0 ? null : (ended.sort().at(-1) ?? detainedSince ?? since ?? '9999'),
    lastStatement: statements.sort((a, b) => b.on.localeCompare(a.on))[0] ?? null,
    updatedAt,
  }
  return seen === 'whole' ? card : without('card', card, withheld)
}

export type ShownDetail = { [Field in keyof PrisonerDetail]: PrisonerDetail[Field] | null }

/** What the person's page shows beyond the card; a withheld group is null. `health` is opened by who writes it. Pure. */
export function makePrisonerDetail(
  { data }: Pick<Stored<Prisoner>, 'data'>,
  health: LocalText | null = null,
  seen: Seen = 'public',
): ShownDetail {
  const { recognitions, charges, sentenceMonths, summary, pronunciation = null } = data
  const until = data.publication.groups.HEALTH.reviewOn
  const detail: ShownDetail = {
    history: historyOf(data, seen),
    recognitions,
    charges,
    sentenceMonths,
    summary,
    pronunciation,
  }
  if (health !== null) detail.health = { text: health, until: seen === 'whole' ? '9999-12-31' : (until ?? '') }
  return seen === 'whole' ? detail : without('detail', detail, withheldOf(data))
}

/** First who waits for a patron, then who has one, then who is no longer held and needs none. */
const WAITING_ORDER = { WAITING: '0', WITH_PATRON: '1', OVER: '2' } as const

/** As the list of who waits is sorted. */
export function waitingOrderOf({ waitingSince, status }: PrisonerCard): string {
  if (waitingSince === null) return WAITING_ORDER.WITH_PATRON
  return status === 'RELEASED' || status === 'DIED' ? WAITING_ORDER.OVER : WAITING_ORDER.WAITING
}

/** Where a card stands in the lists. */
export const prisonerCardKeys = (card: PrisonerCard) => ({
  /** All, by name. */
  gsi1: { pk: 'PRISONERS', sk: `${sortName(preferredName(card.names).text)}#${card.id}` },
  /** Who waits for a patron, longest first. */
  gsi2: { pk: 'PRISONERS#WAITING', sk: `${waitingOrderOf(card)}#${card.waitingSince ?? ''}#${card.id}` },
})
