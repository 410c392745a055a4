import type { PartialDate } from '../date/partial-date.ts'
import type { Membership } from '../parliamentarian/parliamentarian.model.ts'
import type { RosterMembership, RosterTerm } from './roster.model.ts'

export type SeatContext = {
  legislatureId: string
  terms: readonly RosterTerm[]
  /** Our id of each of the file's groups. */
  groupIds: ReadonlyMap<string, string>
  /** In the house's time zone. */
  today: string
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const later = (a: PartialDate | null, b: PartialDate): PartialDate => (a !== null && a > b ? a : b)
const sameSeat = (a: Membership, b: Membership) => a.term === b.term && a.groupId === b.groupId

/**
 * A seat that the file no longer has. It stays, as history; if it was still open it is over since its term's end,
 * else since yesterday, the last day on which it may have been held.
 */
export function endSeat(seat: Membership, { terms, today }: SeatContext): Membership {
  if (seat.to !== null && seat.to <= today) return seat
  if (seat.term === null || seat.to !== null) return { ...seat, to: later(seat.from, dayBefore(today)) }
  const term = terms.find(({ id }) => id === seat.term)
  // A term that the file has no more was over when the file's first one began.
  const termEnd = (term === undefined ? terms[0]?.from : term.to) ?? null
  const to = termEnd !== null && termEnd < today ? termEnd : dayBefore(today)
  return { ...seat, to: later(seat.from, to) }
}

/**
 * A member's seats after an import: those of other houses as they were, those of this house as the file has
 * them, and what the file no longer has, ended. So a file that lists only the present keeps a change of group.
 */
export function mergeSeats(
  was: readonly Membership[],
  file: readonly RosterMembership[],
  context: SeatContext,
): Membership[] {
  const elsewhere = was.filter(({ legislatureId }) => legislatureId !== context.legislatureId)
  const before = was.filter(({ legislatureId }) => legislatureId === context.legislatureId)
  const listed = file.map((seat) => fromFile(seat, file, before, context))
  const unlisted = before.filter((seat) => !listed.some((now) => sameSeat(now, seat)))
  const all = [...elsewhere, ...unlisted.map((seat) => endSeat(seat, context)), ...listed]
  return all.sort(
    (a, b) =>
      (a.from ?? a.to ?? '').localeCompare(b.from ?? b.to ?? '') || (a.to ?? '9999').localeCompare(b.to ?? '9999'),
  )
}

function fromFile(
  seat: RosterMembership,
  file: readonly RosterMembership[],
  before: readonly Membership[],
  { legislatureId, terms, groupIds, today }: SeatContext,
): Membership {
  const term = terms.find(({ id }) => id === seat.term) ?? null
  const groupId = seat.group === null ? null : (groupIds.get(seat.group) ?? null)
  const open: Membership = { legislatureId, groupId, term: seat.term, area: seat.area, from: seat.from, to: seat.to }
  const to = seat.to ?? (term?.to != null && term.to < today ? term.to : null)
  const from = seat.from ?? startOf(open, term, file, before, today)
  // A term's first day is our guess where the file gives none; a seat that ended before shows it wrong.
  return { ...open, to, from: seat.from === null && from !== null && to !== null && from > to ? null : from }
}

/** The first day of a seat for which the file gives none. */
function startOf(
  seat: Membership,
  term: RosterTerm | null,
  file: readonly RosterMembership[],
  before: readonly Membership[],
  today: string,
): PartialDate | null {
  const termStart = term?.from ?? null
  const isOnlyOne = file.filter((other) => other.term === seat.term).length === 1
  if (!isOnlyOne) return termStart
  const known = before.filter((other) => sameSeat(other, seat))
  const [one] = known
  if (known.length === 1 && one?.from != null) return termStart === null ? one.from : later(one.from, termStart)
  // Another group than at the last import, in the same term: this seat began since.
  const changed = before.some(
    (other) => other.term === seat.term && other.to === null && other.groupId !== seat.groupId,
  )
  return changed ? today : termStart
}
