import { isDeepStrictEqual } from 'node:util'
import type { Core } from '../core.ts'
import {
  annulledPast,
  closesAt,
  frozenPast,
  patronPast,
  type PledgePast,
  prisonerPast,
  type SeatStep,
  withdrawnPast,
} from '../coverage/past.ts'
import type { Counts } from '../coverage/count.ts'
import type { Instant } from '../coverage/slot.ts'
import { earliestDay, latestDay } from '../date/partial-date.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import { findLegislatures } from '../legislature/legislature.ts'
import { parliamentarianRecord } from '../parliamentarian/parliamentarian.item.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { EVER, heldStates, publicSinceOf, regionKey } from '../prisoner/held-state.ts'
import { withheldOf } from '../prisoner/field-group.ts'
import type { PrisonerCard } from '../prisoner/prisoner.card.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { cardItem } from './card-item.ts'
import { pledgesOf } from './contribution.ts'
import { courseKey, courseOfCard, readCourses } from './course.ts'
import { pastKey, pastOf, type PastPlace, readPast, writePast } from './past-item.ts'
import { placeOf, sharesOf } from './patron-share.ts'
import { putCard, writeProjection } from './write-projection.ts'

const shownPlace = (id: string): PastPlace => ({ table: 'public', key: pastKey(id) })
/** Of what is shown no more only a number is public; whose it is stays in the registry. */
const changePlace = (id: string): PastPlace => ({ table: 'registry', key: { pk: id, sk: 'CHANGE' } })

/** What a person whose record may be shown adds to the counts of the past. */
export async function projectPrisonerPast(core: Core, prisoner: Stored<Prisoner>): Promise<boolean> {
  const place = shownPlace(prisoner.id)
  // Read before the pledges: who writes by older ones than these is refused.
  const turn = (await readPast(core.tables, place))?.turn ?? null
  const pledgeIds = (await pledgesOf(core.tables, prisoner.id)).map(({ id }) => id)
  const past = pastOfRecord(prisoner.data, await readCourses(core.tables, pledgeIds))
  return writePast(core, place, past, { ...guardedBy(prisoner), turn })
}

const guardedBy = (prisoner: Stored<Prisoner>) => ({ guards: [requireUnchanged(prisonerRecord, prisoner)] })

const pastOfRecord = (data: Prisoner, pledges: readonly PledgePast[]): Counts =>
  prisonerPast({
    publicSince: publicSinceOf(data) ?? EVER,
    states: heldStates(data),
    caseId: withheldOf(data).includes('CASE') ? null : (data.caseId ?? null),
    pledges,
    endKnownAt: data.closure?.publicAt ?? null,
  })

/** Shown again after a HIDE: no withdrawal any more. */
export const forgetWithdrawal = (core: Core, id: string): Promise<boolean> => writePast(core, changePlace(id), {})

/** Gone from the counts of any time, and counted there as withdrawn. */
export async function withdrawPrisonerPast(core: Core, prisoner: Stored<Prisoner>): Promise<boolean> {
  const { id, data } = prisoner
  const unchanged = guardedBy(prisoner)
  const { publication, visibility } = data
  const withdrawnAt = publication.unpublishedAt ?? (visibility.state === 'HIDDEN' ? visibility.since : null)
  const wasPublic = publication.publicSince != null || publication.level === 'PUBLIC'
  const gone = wasPublic && withdrawnAt !== null ? withdrawnPast(pastOfRecord(data, []), withdrawnAt) : {}
  return (await writePast(core, changePlace(id), gone, unchanged)) && writePast(core, shownPlace(id), {}, unchanged)
}

/** A patronage that never was, counted as a correction. */
export const annulPast = (core: Core, { id, data }: Stored<Pledge>): Promise<boolean> => {
  const annulledAt = data.decisions.findLast(({ kind }) => kind === 'ANNULLED')?.at ?? null
  return data.activeSince === null || annulledAt === null
    ? Promise.resolve(true)
    : writePast(core, changePlace(id), annulledPast(data.campaignId, data.activeSince, annulledAt))
}

/** What a member adds to the counts of the past: as one who sits, and by all public pledges of theirs. */
export async function projectPatronPast(core: Core, parliamentarianId: string): Promise<boolean> {
  const member = await parliamentarianRecord.find(core.tables, parliamentarianId)
  if (member === null) return true
  const ids = [...new Set(member.data.memberships.map(({ legislatureId }) => legislatureId))]
  const houses = (await findLegislatures(core, ids)).flatMap((house) => house ?? [])
  const places = placesOf(member.data, new Map(houses.map(({ id, data }) => [id, data])))
  const place = shownPlace(parliamentarianId)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // Read before the shares: who writes by older ones than these is refused.
    const turn = (await readPast(core.tables, place))?.turn ?? null
    const shares = await sharesOf(core.tables, parliamentarianId)
    const pledgeIds = shares.map(({ pledgeId }) => pledgeId)
    const past = patronPast(places, await readCourses(core.tables, pledgeIds))
    if (await writePast(core, place, past, { places, turn })) return true
  }
  return false
}

const ATTEMPTS = 5

/** Where a member sat from when on, by the day; a seat is held through its last one. Pure. */
export function placesOf(person: Parliamentarian, houses: ReadonlyMap<string, Legislature>): SeatStep[] {
  const borders = person.memberships.flatMap(({ from, to }) => [
    from === null ? EVER : `${earliestDay(from)}T00:00:00.000Z`,
    ...(to === null ? [] : [new Date(Date.parse(`${latestDay(to)}T00:00:00Z`) + 86_400_000).toISOString()]),
  ])
  return [...new Set(borders)].sort().map((from) => {
    const day = from.slice(0, 10)
    const { legislatureId } = placeOf(person, null, day)
    const house = legislatureId === null ? null : (houses.get(legislatureId) ?? null)
    return { from, place: placeOf(person, house, day) }
  })
}

const COURSES_AT_ONCE = 80

/** QUIET: what is told of the past stands still too, on every count; nothing that came later is in it. */
export async function freezePast(
  core: Core,
  prisoner: Stored<Prisoner>,
  card: PrisonerCard,
  pledges: readonly PledgeCard[],
  at: Instant,
): Promise<boolean> {
  const unchanged = requireUnchanged(prisonerRecord, prisoner)
  const ids = pledges.map(({ id }) => id)
  const kept = new Map((await readCourses(core.tables, ids)).map((course) => [course.id, course]))
  const frozen = pledges.map((pledge) => cut(kept.get(pledge.id) ?? courseOfCard(pledge), at))
  const changed = frozen.filter((course) => !isDeepStrictEqual(course, kept.get(course.id)))
  for (let from = 0; from < changed.length; from += COURSES_AT_ONCE) {
    const puts = changed
      .slice(from, from + COURSES_AT_ONCE)
      .map((course) => putCard(cardItem(courseKey(course.id), prisoner.version, course)))
    if (!(await writeProjection(core, [...puts, unchanged]))) return false
  }
  for (const id of new Set(pledges.map(({ parliamentarianId }) => parliamentarianId)))
    if (!(await projectPatronPast(core, id))) return false
  const place = shownPlace(prisoner.id)
  const was = pastOf(await readPast(core.tables, place))
  const past = Object.keys(was).length > 0 ? frozenPast(was, at) : pastOfCard(prisoner.data, card, frozen)
  return writePast(core, place, past, { guards: [unchanged] })
}

const cut = (course: PledgePast, at: Instant): PledgePast => ({
  ...course,
  spoke: course.spoke.filter(({ from }, index) => index === 0 || closesAt(from) <= at),
})

/** Of a page that was frozen before the past was kept: what it shows, since it was published. */
const pastOfCard = (
  data: Prisoner,
  { status, facility, caseId }: PrisonerCard,
  pledges: readonly PledgePast[],
): Counts =>
  prisonerPast({
    publicSince: publicSinceOf(data) ?? EVER,
    states: [{ from: EVER, isHeld: status !== 'RELEASED' && status !== 'DIED', region: regionKey(facility) }],
    caseId: caseId ?? null,
    pledges,
    endKnownAt: null,
  })
