import type { SpeakingStep } from '../month/month.model.ts'
import type { YearMonth } from '../month/year-month.ts'
import { add, address, ALWAYS, type Counts, type Dimension, type Scope } from './count.ts'

/** What a pledge contributes while it is, or was, public. */
export type PledgeShare = {
  pledgeId: string
  prisonerId: string
  campaignId: string
  isActive: boolean
  begun: YearMonth
  ended: YearMonth | null
  speaking: readonly SpeakingStep[]
  /** Verified statements by month. */
  statements: Readonly<Record<YearMonth, number>>
}

/** Where a member sits; null where they don't, or where it can't be told. `apart`: a patron without a seat, counted in no house. */
export type Place = {
  legislatureId: string | null
  groupId: string | null
  country: string | null
  sits: boolean
  apart?: true
}

/** How a prisoner stands with patrons. SPEAKING: at least one speaks. NEW: none does, and of one it can't be told yet. */
export type PatronClass = 'WITHOUT' | 'SPEAKING' | 'SILENT' | 'NEW'

type Step<T> = { from: YearMonth; is: T }

/** One function of time out of several: wherever one of them changes, all are looked at. */
function merge<T>(all: readonly (readonly SpeakingStep[])[], of: (values: (boolean | null)[]) => T): Step<T>[] {
  const borders = [...new Set([ALWAYS, ...all.flatMap((steps) => steps.map(({ from }) => from))])].sort()
  const merged: Step<T>[] = []
  for (const from of borders) {
    const is = of(all.map((steps) => steps.findLast((step) => step.from <= from)?.is ?? null))
    if (is !== merged.at(-1)?.is) merged.push({ from, is })
  }
  return merged
}

/** How somebody stands with these patrons: what is told of each, by the last closed month. */
export const classOf = (values: readonly (boolean | null)[]): PatronClass => {
  if (values.length === 0) return 'WITHOUT'
  if (values.includes(true)) return 'SPEAKING'
  return values.includes(null) ? 'NEW' : 'SILENT'
}

/** Counts a changing value: one more where it begins to be `is`, one less where it ceases. */
function addSteps<T>(steps: readonly Step<T>[], addAt: (is: T, month: YearMonth, by: number) => void): void {
  steps.forEach(({ from, is }, at) => {
    addAt(is, from, 1)
    const next = steps[at + 1]
    if (next !== undefined) addAt(is, next.from, -1)
  })
}

export type PrisonerShare = {
  isHeld: boolean
  /** `0` waits for a patron, `1` has one, `2` needs none any more: as the list is sorted. */
  order: string
  status: string
  region: string | null
  caseId: string | null
  /** Their active pledges. */
  patrons: readonly Pick<PledgeShare, 'campaignId' | 'speaking'>[]
}

/**
 * What a published prisoner adds: to the whole, to the region where they are held, to their case. `listed` counts who
 * stands in a list, `prisoners` of them those who are held.
 */
export function prisonerCounts({ isHeld, order, status, region, caseId, patrons }: PrisonerShare): Counts {
  const counts: Record<string, number> = {}
  add(counts, address('ALL', 'ALL', 'ALL', 'listed'))
  add(counts, address('ALL', 'ALL', 'ALL', `order${order}`))
  add(counts, address('ALL', 'STATUS', status, 'listed'))
  const places: [Dimension, string][] = [
    ['ALL', 'ALL'],
    ...(region === null ? [] : [['REGION', region] as [Dimension, string]]),
    ...(caseId === null ? [] : [['CASE', caseId] as [Dimension, string]]),
  ]
  for (const [dimension, key] of places.slice(1)) add(counts, address('ALL', dimension, key, 'listed'))
  if (!isHeld) return counts
  for (const [dimension, key] of places) add(counts, address('ALL', dimension, key, 'prisoners'))
  for (const scope of scopesOf(patrons)) {
    const steps = merge(
      within(patrons, scope).map(({ speaking }) => speaking),
      classOf,
    )
    addSteps(steps, (is, month, by) => {
      if (is !== 'WITHOUT')
        for (const [dimension, key] of places) add(counts, address(scope, dimension, key, is, month), by)
    })
  }
  return counts
}

/** What a member adds: as one in a list, as one who sits, and by all public pledges of theirs. */
export function patronCounts(place: Place, pledges: readonly PledgeShare[]): Counts {
  const counts: Record<string, number> = {}
  const places: [Dimension, string][] = [
    ...(place.legislatureId === null ? [] : [['LEGISLATURE', place.legislatureId] as [Dimension, string]]),
    ...(place.groupId === null ? [] : [['GROUP', place.groupId] as [Dimension, string]]),
    ...(place.country === null ? [] : [['COUNTRY', place.country] as [Dimension, string]]),
  ]
  const seats: [Dimension, string][] = place.apart === true ? [['WITHOUT_SEAT', 'ALL']] : places
  for (const [dimension, key] of places.filter(([of]) => of !== 'COUNTRY'))
    add(counts, address('ALL', dimension, key, 'listed'))
  if (place.sits) for (const [dimension, key] of seats) add(counts, address('ALL', dimension, key, 'members'))
  for (const scope of scopesOf(pledges)) {
    const own = within(pledges, scope)
    const active = own.filter(({ isActive }) => isActive)
    const speaks = merge(
      active.map(({ speaking }) => speaking),
      (values) => values.includes(true),
    )
    for (const [dimension, key] of [['ALL', 'ALL'] as [Dimension, string], ...seats]) {
      if (active.length > 0) add(counts, address(scope, dimension, key, 'patrons'))
      if (active.length > 0) add(counts, address(scope, dimension, key, 'pledges'), active.length)
      addSteps(speaks, (is, month, by) => {
        if (is) add(counts, address(scope, dimension, key, 'SPEAKING_PATRONS', month), by)
      })
      for (const { statements } of own)
        for (const [month, number] of Object.entries(statements))
          add(counts, address(scope, dimension, key, 'statements', month), number)
    }
    for (const { begun, ended } of own) {
      add(counts, address(scope, 'ALL', 'ALL', 'begun', begun))
      if (ended !== null) add(counts, address(scope, 'ALL', 'ALL', 'ended', ended))
    }
  }
  return counts
}

/** All pledges, and each campaign's own. */
export const scopesOf = (pledges: readonly Pick<PledgeShare, 'campaignId'>[]): Scope[] => [
  'ALL',
  ...new Set(pledges.map(({ campaignId }) => campaignId)),
]

export const within = <T extends Pick<PledgeShare, 'campaignId'>>(pledges: readonly T[], scope: Scope): T[] =>
  scope === 'ALL' ? [...pledges] : pledges.filter(({ campaignId }) => campaignId === scope)
