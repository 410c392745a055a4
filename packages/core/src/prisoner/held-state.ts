import type { HeldState } from '../coverage/past.ts'
import type { Instant } from '../coverage/slot.ts'
import { earliestDay } from '../date/partial-date.ts'
import { type Facility, inOrder, isEnd, publicHistory, statusOf } from './detention.ts'
import { withheldOf } from './field-group.ts'
import type { Prisoner } from './prisoner.model.ts'

/** Before anything that anybody knows of. */
export const EVER: Instant = '0001-01-01T00:00:00.000Z'

/** `UA:Crimea`: where somebody is held; null where that is not said. */
export const regionKey = (facility: Pick<Facility, 'region' | 'country'> | null): string | null =>
  facility?.region == null ? null : `${facility.country ?? ''}:${facility.region.replaceAll('|', '/')}`

/**
 * How somebody stood at any time, as everybody may know it today. A partial date counts from the first day that it can
 * mean, so that what is said today holds today; an end without a date from when everybody knew of it. Pure.
 */
export function heldStates({ history, publication, closure }: Prisoner): HeldState[] {
  const ordered = inOrder(publicHistory(history, publication.endShown))
  const hasPlace = !withheldOf({ publication }).includes('FACILITY')
  const states: HeldState[] = [{ from: EVER, isHeld: true, region: null }]
  ordered.forEach(({ dates }, at) => {
    const before = states.at(-1)?.from ?? EVER
    const { status, facility } = statusOf(ordered.slice(0, at + 1))
    const date = dates[0]?.date
    const unknown = isEnd(status) ? (closure?.publicAt ?? before) : before
    const from = date === undefined ? unknown : `${earliestDay(date)}T00:00:00.000Z`
    states.push({
      from: from < before ? before : from,
      isHeld: !isEnd(status),
      region: hasPlace ? regionKey(facility) : null,
    })
  })
  return states
}

/** When the record became public; a record from before this was kept knows when its basis was given. */
export const publicSinceOf = ({ publication }: Prisoner): Instant | null =>
  publication.publicSince ?? publication.basis?.at ?? null
