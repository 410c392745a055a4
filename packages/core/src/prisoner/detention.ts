import { z } from 'zod'
import { commonDate, daysBetween, latestDay, partialDate, type PartialDate } from '../date/partial-date.ts'

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

export type DetentionEventType = keyof typeof DETENTION_EVENT
export const DETENTION_EVENT_TYPES = Object.keys(DETENTION_EVENT) as [DetentionEventType, ...DetentionEventType[]]

export const facility = z.object({
  name: z.string().trim().min(1).max(200),
  region: z.string().trim().max(120).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
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

/** Oldest first; what has no date stays where it was written. */
export function inOrder(history: readonly DetentionEvent[]): DetentionEvent[] {
  return [...history].sort((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)]
    return one === null || other === null ? 0 : one.localeCompare(other)
  })
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
    place = event.facility ?? place
  }
  return { status, since, detainedSince: held ? detainedSince : null, held, facility: held ? place : null }
}

/** Spans of being held, each with the date it is known to have begun and ended; open if it goes on. */
export type HeldSpan = { from: PartialDate; to: PartialDate | null; exact: boolean }

export function heldSpans(history: readonly DetentionEvent[]): HeldSpan[] {
  const spans: HeldSpan[] = []
  for (const event of inOrder(history)) {
    const effect: Effect = DETENTION_EVENT[event.type]
    const date = dateOf(event)
    const open = spans.at(-1)?.to === null ? spans.at(-1) : undefined
    const exact = date !== null && date.length === 10
    if (effect.held === true && open === undefined && date !== null) spans.push({ from: date, to: null, exact })
    if (effect.held === false && open !== undefined && date !== null) {
      open.to = date
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
  const days = spans.reduce((sum, { from, to }) => {
    const end = to === null ? today : to.length === 10 ? to : `${to}-01-01`.slice(0, 10)
    return sum + daysBetween(latestDay(from), end)
  }, 0)
  return { days, atLeast: spans.some(({ exact }) => !exact) }
}
