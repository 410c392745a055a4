import type { SpeakingStep } from '../month/month.model.ts'
import { stepAt } from '../month/month.model.ts'
import { addMonths, closesOn, lastClosedMonth, type YearMonth } from '../month/year-month.ts'
import { earliestDay } from '../date/partial-date.ts'
import { classOf, type PatronClass, type Place, scopesOf, within } from './contribution.ts'
import { add, ALWAYS, type Counts, counterPk, type Dimension, type Scope } from './count.ts'
import { floorSlot, type Instant } from './slot.ts'

/** A pledge over its whole time, as it is known today. */
export type PledgePast = {
  id: string
  prisonerId: string
  campaignId: string
  from: Instant
  to: Instant | null
  /** `speaking` by the last closed month, from the first on. */
  spoke: readonly SpeakingStep[]
  /** Verified statements: the day (or month) each is dated, and when it was verified. */
  said: readonly { on: string; verifiedAt: Instant | null }[]
}

/** What holds of a person from an instant on. */
export type HeldState = { from: Instant; isHeld: boolean; region: string | null }

export type PrisonerPast = {
  /** When the record became public; before that nobody counted them. */
  publicSince: Instant
  states: readonly HeldState[]
  caseId: string | null
  pledges: readonly PledgePast[]
  /** When an end of detention became known to everybody, later than it is dated. */
  endKnownAt: Instant | null
}

/**
 * `<pk>|<key>|<measure>`: a number that is a function of time; its changes are kept under `…@<instant>`. Beside what the
 * counters of today count: VERIFIED, ANNULLED, END_DATED, WITHDRAWN, each from the instant whose answer it changed to the
 * one at which it became known.
 */
const line = (scope: Scope, dimension: Dimension, key: string, measure: string): string =>
  `${counterPk(scope, dimension)}|${key}|${measure}`
const whole = (scope: Scope, measure: string): string => line(scope, 'ALL', 'ALL', measure)

/** The instant at which a month closes for everybody. */
export const closesAt = (month: YearMonth): Instant =>
  new Date(Date.parse(`${closesOn(month)}T12:00:00.000Z`) + 86_400_000).toISOString()

/** What was changed at each border, out of what stands at any instant. */
function changesOf(borders: readonly Instant[], standing: (at: Instant) => readonly string[]): Record<string, number> {
  const changes: Record<string, number> = {}
  let before: Record<string, number> = {}
  for (const at of [...new Set(borders)].sort()) {
    const now: Record<string, number> = {}
    for (const one of standing(at)) add(now, one)
    for (const one of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const by = (now[one] ?? 0) - (before[one] ?? 0)
      if (by !== 0) add(changes, `${one}@${at}`, by)
    }
    before = now
  }
  return changes
}

const isActive = ({ from, to }: PledgePast, at: Instant): boolean => from <= at && (to === null || at < to)
const speaks = ({ spoke }: PledgePast, at: Instant): boolean | null => stepAt(spoke, lastClosedMonth(new Date(at))).is

const bordersOf = ({ from, to, spoke }: PledgePast): Instant[] => [
  from,
  ...(to === null ? [] : [to]),
  ...spoke.filter((step) => step.from !== ALWAYS).map((step) => closesAt(step.from)),
]

/** What a published person adds to the counts of any instant: `prisonerCounts` as a function of time. Pure. */
export function prisonerPast({ publicSince, states, caseId, pledges, endKnownAt }: PrisonerPast): Counts {
  const stateAt = (at: Instant): HeldState | undefined =>
    at < publicSince ? undefined : states.findLast(({ from }) => from <= at)
  const standing = (at: Instant): string[] => {
    const state = stateAt(at)
    if (state?.isHeld !== true) return []
    const places: [Dimension, string][] = [
      ['ALL', 'ALL'],
      ...(state.region === null ? [] : [['REGION', state.region] as [Dimension, string]]),
      ...(caseId === null ? [] : [['CASE', caseId] as [Dimension, string]]),
    ]
    const classes = scopesOf(pledges).flatMap((scope): [Scope, PatronClass][] => {
      const active = within(pledges, scope).filter((pledge) => isActive(pledge, at))
      return active.length === 0 ? [] : [[scope, classOf(active.map((pledge) => speaks(pledge, at)))]]
    })
    return places.flatMap(([dimension, key]) => [
      line('ALL', dimension, key, 'prisoners'),
      ...classes.map(([scope, is]) => line(scope, dimension, key, is)),
    ])
  }
  const borders = [publicSince, ...states.map(({ from }) => from), ...pledges.flatMap(bordersOf)]
  const counts = changesOf(
    borders.filter((at) => at >= publicSince),
    standing,
  )
  const end = states.at(-1)
  if (endKnownAt !== null && end?.isHeld === false)
    span(counts, whole('ALL', 'END_DATED'), end.from < publicSince ? publicSince : end.from, endKnownAt)
  return counts
}

/** Where a member sits, or sat last, from an instant on. */
export type SeatStep = { from: Instant; place: Place }

const NOWHERE: Place = { legislatureId: null, groupId: null, country: null, sits: false }

/** What a member adds: `patronCounts` as a function of time. Pure. */
export function patronPast(seats: readonly SeatStep[], pledges: readonly PledgePast[]): Counts {
  const standing = (at: Instant): string[] => {
    const { place } = seats.findLast(({ from }) => from <= at) ?? { place: NOWHERE }
    const { legislatureId, groupId, country, sits } = place
    const rows = (
      [
        ['LEGISLATURE', legislatureId],
        ['GROUP', groupId],
        ['COUNTRY', country],
      ] as const
    ).flatMap(([dimension, key]): [Dimension, string][] => (key === null ? [] : [[dimension, key]]))
    return [
      ...(sits ? rows.map(([dimension, key]) => line('ALL', dimension, key, 'members')) : []),
      ...scopesOf(pledges).flatMap((scope) => {
        const active = within(pledges, scope).filter((pledge) => isActive(pledge, at))
        if (active.length === 0) return []
        const measures = ['patrons', ...active.map(() => 'pledges')]
        if (active.some((pledge) => speaks(pledge, at) === true)) measures.push('SPEAKING_PATRONS')
        // Who goes on without a seat is a patron, and of no house.
        const counted: [Dimension, string][] = place.apart === true ? [['WITHOUT_SEAT', 'ALL']] : rows
        return [['ALL', 'ALL'] as [Dimension, string], ...counted].flatMap(([dimension, key]) =>
          measures.map((measure) => line(scope, dimension, key, measure)),
        )
      }),
    ]
  }
  const counts = changesOf([...seats.map(({ from }) => from), ...pledges.flatMap(bordersOf)], standing)
  for (const { campaignId, said } of pledges)
    for (const { on, verifiedAt } of said)
      for (const scope of ['ALL', campaignId]) {
        const day = dayStart(earliestDay(on))
        // Of the running month, until it ends: what a sum up to an instant gives is that month's own.
        span(counts, whole(scope, 'statements'), day, dayStart(`${addMonths(on.slice(0, 7), 1)}-01`))
        if (verifiedAt !== null) span(counts, whole(scope, 'VERIFIED'), day, verifiedAt)
      }
  return withoutZeros(counts)
}

/** A patronage that never was: counted as a correction of every instant at which it stood. Pure. */
export function annulledPast(campaignId: string, from: Instant, annulledAt: Instant): Counts {
  const counts: Record<string, number> = {}
  for (const scope of ['ALL', campaignId]) span(counts, whole(scope, 'ANNULLED'), from, annulledAt)
  return withoutZeros(counts)
}

/** Somebody who is withheld: one withdrawal at every instant, before it, at which they would be counted. Pure. */
export function withdrawnPast(past: Counts, withdrawnAt: Instant | null): Counts {
  const counted = whole('ALL', 'prisoners')
  const counts: Record<string, number> = {}
  let sum = 0
  for (const [at, by] of Object.entries(past)) {
    const [of, exact] = at.split('@') as [string, Instant]
    const instant = floorSlot(exact)
    if (of !== counted || (withdrawnAt !== null && instant >= floorSlot(withdrawnAt))) continue
    add(counts, `${whole('ALL', 'WITHDRAWN')}@${instant}`, by)
    sum += by
  }
  if (withdrawnAt !== null && sum !== 0) add(counts, `${whole('ALL', 'WITHDRAWN')}@${withdrawnAt}`, -sum)
  return withoutZeros(counts)
}

/** From a time on nothing changes any more. Pure. */
export const frozenPast = (past: Counts, at: Instant): Counts =>
  Object.fromEntries(Object.entries(past).filter(([address]) => instantOf(address) <= at))

export const instantOf = (address: string): Instant => address.slice(address.lastIndexOf('@') + 1)
export const lineOf = (address: string): string => address.slice(0, address.lastIndexOf('@'))

const dayStart = (day: string): Instant => `${day}T00:00:00.000Z`

/** One more from one instant to another, rounded to half days: what is told by it needs no minute. */
function span(counts: Record<string, number>, of: string, from: Instant, to: Instant): void {
  const [begins, ends] = [floorSlot(from), floorSlot(to)]
  if (begins >= ends) return
  add(counts, `${of}@${begins}`)
  add(counts, `${of}@${ends}`, -1)
}

const withoutZeros = (counts: Counts): Counts => Object.fromEntries(Object.entries(counts).filter(([, by]) => by !== 0))
