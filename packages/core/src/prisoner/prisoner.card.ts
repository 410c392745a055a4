import type { ActivityCard } from '../activity/activity.card.ts'
import { sortName } from '../name/fold.ts'
import { preferredName, withDerivedName } from '../name/name.model.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import type { Stored } from '../table/record.ts'
import { heldSpans, statusOf } from './detention.ts'
import type { FieldGroup, Prisoner, PrisonerInput } from './prisoner.model.ts'

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
export type PrisonerDetail = Pick<PrisonerInput, 'history' | 'recognitions' | 'charges' | 'sentenceMonths' | 'summary'>

export const PATRONS_ON_CARD = 10

/** The fields that a withheld group takes away, in card and detail. */
const WITHHELD_FIELDS = {
  HISTORY: { detail: ['history'], card: [] },
  CASE: { detail: ['charges', 'sentenceMonths'], card: [] },
  FACILITY: { detail: [], card: ['facility'] },
  SUMMARY: { detail: ['summary'], card: [] },
  PHOTO: { detail: [], card: ['photo'] },
  RECOGNITIONS: { detail: ['recognitions'], card: [] },
} as const satisfies Record<FieldGroup, { detail: (keyof PrisonerDetail)[]; card: (keyof PrisonerCard)[] }>

/** The public card of a record, with what its pledges contribute. `updatedAt` is said by who writes it. Pure. */
export function makePrisonerCard(
  prisoner: Pick<Stored<Prisoner>, 'id' | 'data'>,
  pledges: readonly PledgeCard[],
  updatedAt: string,
): PrisonerCard {
  const { id, data } = prisoner
  const { status, since, detainedSince, facility } = statusOf(data.history)
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
    spans: heldSpans(data.history),
    facility,
    lastConfirmed: data.lastConfirmed,
    withheld: data.withheld,
    photo: data.photo,
    sources: data.sources,
    demo: data.demo,
    patrons: active.slice(0, PATRONS_ON_CARD),
    patronCount: active.length,
    waitingSince: active.length > 0 ? null : (ended.sort().at(-1) ?? detainedSince ?? since ?? '9999'),
    lastStatement: statements.sort((a, b) => b.on.localeCompare(a.on))[0] ?? null,
    updatedAt,
  }
  for (const group of data.withheld)
    for (const field of WITHHELD_FIELDS[group].card) Object.assign(card, { [field]: null })
  return card
}

/** What the person's page shows beyond the card; a withheld group is null. Pure. */
export function makePrisonerDetail({ data }: Pick<Stored<Prisoner>, 'data'>): {
  [Field in keyof PrisonerDetail]: PrisonerDetail[Field] | null
} {
  const { history, recognitions, charges, sentenceMonths, summary } = data
  // Where a person is held stands in the history too: the group is withheld in both places.
  const places = data.withheld.includes('FACILITY')
    ? history.map((event) => ({ ...event, place: null, facility: null }))
    : history
  const detail = { history: places, recognitions, charges, sentenceMonths, summary }
  const gone = new Set<string>(data.withheld.flatMap((group) => WITHHELD_FIELDS[group].detail))
  return Object.fromEntries(
    Object.entries(detail).map(([field, value]) => [field, gone.has(field) ? null : value]),
  ) as typeof detail
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
