import { z } from 'zod'
import {
  commonDate,
  daysBetween,
  earliestDay,
  fullDate,
  latestDay,
  partialDate,
  type PartialDate,
} from '../date/partial-date.ts'

/** Where a fact comes from. Without a link it is "known to the campaign". */
export const source = z.object({
  url: z.url().max(2000).nullable(),
  title: z.string().trim().min(1).max(300),
})
export type Source = z.infer<typeof source>

export const DETENTION_STATUSES = [
  'SERVING_SENTENCE',
  'RESTRICTED_OR_PROBATION',
  'PRETRIAL_DETENTION',
  'HOUSE_ARREST',
  'TRANSIT',
  'WHEREABOUTS_UNKNOWN',
  'ENFORCED_DISAPPEARANCE',
  'PERSECUTED',
  'RELEASED',
  'DIED',
] as const
export type DetentionStatus = (typeof DETENTION_STATUSES)[number]

type Effect = {
  /** The status from this event on; null: it stays. */
  status: DetentionStatus | null
  /** Whether somebody is held from this event on; null: it stays. */
  held: boolean | null
}

/** What can happen in a detention, and what follows for status and day count. It can go backwards. */
export const DETENTION_EVENT = {
  DETAINED: { status: 'PRETRIAL_DETENTION', held: true },
  CHARGED: { status: null, held: null },
  SENTENCED: { status: null, held: null },
  SENTENCE_IN_FORCE: { status: 'SERVING_SENTENCE', held: true },
  TRANSFERRED: { status: null, held: null },
  IN_TRANSIT: { status: 'TRANSIT', held: true },
  PLACED_UNDER_HOUSE_ARREST: { status: 'HOUSE_ARREST', held: false },
  RESTRICTED: { status: 'RESTRICTED_OR_PROBATION', held: false },
  WHEREABOUTS_LOST: { status: 'WHEREABOUTS_UNKNOWN', held: true },
  DISAPPEARED: { status: 'ENFORCED_DISAPPEARANCE', held: true },
  CASE_OPENED: { status: 'PERSECUTED', held: null },
  RELEASED: { status: 'RELEASED', held: false },
  EXCHANGED: { status: 'RELEASED', held: false },
  ACQUITTED: { status: 'RELEASED', held: false },
  ACQUITTAL_REVOKED: { status: 'PERSECUTED', held: false },
  DIED: { status: 'DIED', held: false },
} as const satisfies Record<string, Effect>

/** Somebody is out, or dead: nobody's scoop. */
export type EndStatus = 'RELEASED' | 'DIED'
export const isEnd = (status: DetentionStatus | null): status is EndStatus => status === 'RELEASED' || status === 'DIED'

export type DetentionEventType = keyof typeof DETENTION_EVENT
export const DETENTION_EVENT_TYPES = Object.keys(DETENTION_EVENT) as [DetentionEventType, ...DetentionEventType[]]

/** Where letters go, as an envelope has it; addresses change, so it says when somebody last made sure. */
const postalAddress = z.object({
  address: z.string().trim().min(1).max(400),
  checkedOn: fullDate,
  source,
})
export type PostalAddress = z.infer<typeof postalAddress>

export const facility = z.object({
  name: z.string().trim().min(1).max(200),
  region: z.string().trim().max(120).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  postalAddress: postalAddress.nullable().optional(),
})
export type Facility = z.infer<typeof facility>

export const detentionEvent = z.object({
  type: z.enum(DETENTION_EVENT_TYPES),
  /** Each date with its source; two sources may differ. The first tells the order. */
  dates: z.array(z.object({ date: partialDate, source })).max(5),
  place: z.string().trim().max(200).nullable(),
  facility: facility.nullable(),
  sources: z.array(source).min(1).max(10),
})
export type DetentionEvent = z.infer<typeof detentionEvent>

const dateOf = (event: DetentionEvent): PartialDate | null => commonDate(event.dates.map(({ date }) => date))

/**
 * Oldest first; where sources differ, the first one tells. What the dates leave open (no date, or a year that
 * holds the other date too) stays as it was written: a release "in 2019" is not put before an arrest in March 2019.
 */
export function inOrder(history: readonly DetentionEvent[]): DetentionEvent[] {
  const rest = history.map((event) => {
    const date = event.dates[0]?.date
    return date === undefined ? { event, from: '', to: '~' } : { event, from: earliestDay(date), to: latestDay(date) }
  })
  const ordered: DetentionEvent[] = []
  while (rest.length > 0) {
    const next = rest.findIndex(({ from }) => !rest.some((other) => other.to < from))
    ordered.push(...rest.splice(next, 1).map(({ event }) => event))
  }
  return ordered
}

/** The status that follows from the history, since when, and where. An empty history: PERSECUTED. */
export function statusOf(history: readonly DetentionEvent[]) {
  let status: DetentionStatus = 'PERSECUTED'
  let since: PartialDate | null = null
  let detainedSince: PartialDate | null = null
  let held = false
  let place: Facility | null = null
  for (const event of inOrder(history)) {
    const effect: Effect = DETENTION_EVENT[event.type]
    if (effect.status !== null && effect.status !== status) {
      status = effect.status
      since = dateOf(event)
    }
    if (effect.held === true && !held) detainedSince = dateOf(event)
    if (effect.held !== null) held = effect.held
    // Where somebody was held before a release says nothing of where they are held after it.
    place = event.facility ?? (held ? place : null)
  }
  return { status, since, detainedSince: held ? detainedSince : null, held, facility: held ? place : null }
}

/**
 * The history as everybody may know it. An end of detention that nobody has confirmed is not there, and all that
 * follows from the history (status, days, place) is as it was before. An end that was followed by another arrest
 * is past.
 */
export function publicHistory(history: readonly DetentionEvent[], endShown: EndStatus | null): DetentionEvent[] {
  const ordered = inOrder(history)
  const lastHeld = ordered.findLastIndex(({ type }) => DETENTION_EVENT[type].held === true)
  const waits = new Set(
    ordered.filter(({ type }, at) => {
      const { status } = DETENTION_EVENT[type]
      return at > lastHeld && isEnd(status) && status !== endShown
    }),
  )
  return history.filter((event) => !waits.has(event))
}

/**
 * A time of being held, as far as it is certain: from the last day on which it can have begun to the first on
 * which it can have ended. null: nobody says when, or it goes on. `exact`: both days are known and undisputed.
 */
export type HeldSpan = { from: string | null; to: string | null; goesOn: boolean; exact: boolean }

export function heldSpans(history: readonly DetentionEvent[]): HeldSpan[] {
  const spans: HeldSpan[] = []
  for (const event of inOrder(history)) {
    const { held }: Effect = DETENTION_EVENT[event.type]
    const dates = event.dates.map(({ date }) => date)
    const exact = new Set(dates).size === 1 && dates[0]?.length === 10
    const last = spans.at(-1)
    const open = last?.goesOn === true ? last : undefined
    const latest = dates.map(latestDay).sort().at(-1) ?? null
    if (held === true && open === undefined) spans.push({ from: latest, to: null, goesOn: true, exact })
    // Held since nobody knows when, but certainly since this.
    if (held === true && open?.from === null) open.from = latest
    if (held === false && open !== undefined) {
      open.to = dates.map(earliestDay).sort()[0] ?? null
      open.goesOn = false
      open.exact &&= exact
    }
  }
  return spans
}

/**
 * Days held until `today` (YYYY-MM-DD). With a partial or disputed date it counts what is certain and
 * says "at least".
 */
export function daysHeld(spans: readonly HeldSpan[], today: string): { days: number; atLeast: boolean } {
  const days = spans.reduce((sum, { from, to, goesOn }) => {
    const end = goesOn ? today : to
    return from === null || end === null ? sum : sum + daysBetween(from, end)
  }, 0)
  return { days, atLeast: spans.some(({ exact }) => !exact) }
}
