import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { changesBetween, type FieldLines } from '../import/field-change.ts'
import type { PlanRow } from '../import/plan-row.ts'
import { type Refusal, refusal } from '../import/refusal.ts'
import { preferredName } from '../name/name.model.ts'
import { memberNameOperations, parliamentarianRecord, rosterKey } from '../parliamentarian/parliamentarian.item.ts'
import { membershipOn, type Parliamentarian, parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { changeRecord, createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import type { PlannedHouse } from './plan-house.ts'
import { mailboxesOf } from './roster-mailboxes.ts'
import { endSeat, mergeSeats, type SeatContext } from './roster-memberships.ts'
import { namesOf } from './roster-names.ts'
import type { RosterPerson } from './roster.model.ts'

/** One house of the file with what its seats are read by. `key` is the file's. */
export type HouseContext = { key: string; house: PlannedHouse; seats: SeatContext }

export type PersonContext = {
  core: Core
  scheme: string
  houses: readonly HouseContext[]
  groupCodes: ReadonlyMap<string, string>
  shared: Set<string>
  refused: Refusal[]
  /** A public address for somebody new. */
  slugFor: (person: RosterPerson) => Promise<string>
}

/** What will be, whether or not anything changes: `now` is null where the person is refused. */
export type PlannedPerson = { now: Parliamentarian | null; row: PlanRow | null }

/** One person of the file against what the registry has. */
export async function planPerson(
  person: RosterPerson,
  was: Stored<Parliamentarian> | null,
  context: PersonContext,
): Promise<PlannedPerson> {
  const { houses, refused, shared } = context
  const rosterIds = [{ scheme: context.scheme, id: person.rosterId }, ...person.identifiers]
  const others = (was?.data.rosterIds ?? []).filter(({ scheme }) => !rosterIds.some((now) => now.scheme === scheme))
  const memberships = houses.reduce(
    (seats, { key, seats: about }) =>
      mergeSeats(
        seats,
        person.memberships.filter(({ house }) => house === key),
        about,
      ),
    was?.data.memberships ?? [],
  )
  const { house, seats } = ownHouse(memberships, houses)
  const draft: Parliamentarian = {
    slug: was?.data.slug ?? (await context.slugFor(person)),
    names: namesOf(person, house.now.languages, refused),
    rosterIds: [...rosterIds, ...others].slice(0, 20),
    memberships,
    mailboxes: mailboxesOf(person, was?.data.mailboxes ?? [], {
      house: house.now,
      shared,
      today: seats.today,
      refused,
    }),
    channels: person.channels,
    demo: was?.data.demo ?? false,
    ...unknownToRosters(was?.data),
  }
  try {
    const now = readInput(parliamentarian, draft)
    return { now, row: personRow({ rosterId: person.rosterId, at: person.row, was, now }, context) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    refused.push(refusal(person.row, person.name, 'person.invalid', error.field))
    return { now: null, row: null }
  }
}

/** What no roster knows stays; where there is nothing of it, nothing is written: else everybody would have changed. */
const unknownToRosters = (was: Parliamentarian | undefined): Partial<Parliamentarian> =>
  Object.fromEntries(
    (['mandateEnd', 'goesOnSince', 'outside', 'successorAskedFor'] as const).flatMap((field) =>
      was?.[field] === undefined ? [] : [[field, was[field]]],
    ),
  )

/** Somebody whom the file no longer has: a former member from now on, kept with all that was done. */
export function planGone(was: Stored<Parliamentarian>, rosterId: string, context: PersonContext): PlannedPerson {
  const memberships = was.data.memberships.map((seat) => {
    const about = context.houses.find(({ house }) => house.id === seat.legislatureId)
    return about === undefined ? seat : endSeat(seat, about.seats)
  })
  const now = { ...was.data, memberships }
  const row = personRow({ rosterId, at: null, was, now }, context)
  return { now, row: row === null ? null : { ...row, change: 'GONE' } }
}

export const sitsIn = (person: Parliamentarian, legislatureId: string, today: string): boolean =>
  membershipOn(person, today)?.legislatureId === legislatureId

/** The house whose domains and languages somebody's addresses and names go by: the one they sit in, or sat in last. */
function ownHouse(memberships: Parliamentarian['memberships'], houses: readonly HouseContext[]): HouseContext {
  const [first] = houses
  if (first === undefined) throw new Error('A roster has at least one house')
  const seat = membershipOn({ memberships }, first.seats.today) ?? memberships.at(-1)
  return houses.find(({ house }) => house.id === seat?.legislatureId) ?? first
}

function personRow(
  {
    rosterId,
    at,
    was,
    now,
  }: { rosterId: string; at: string | null; was: Stored<Parliamentarian> | null; now: Parliamentarian },
  context: PersonContext,
): PlanRow | null {
  const fields = changesBetween(was?.data ?? null, now, linesFor(context))
  if (was !== null && fields.length === 0) return null
  const id = was?.id ?? newId('parliamentarian', context.core.clock.now())
  const ownHouses = context.houses.filter(({ house }) =>
    now.memberships.some((seat) => seat.legislatureId === house.id),
  )
  const claims = (ownHouses.length === 0 ? context.houses.slice(0, 1) : ownHouses).map(({ house }): Operation => ({
    do: 'claim',
    key: rosterKey(house.id, rosterId),
    holder: id,
    onTaken: 'record.changed',
  }))
  return {
    key: `person:${rosterId}@${was?.version ?? 0}`,
    kind: 'PERSON',
    change: was === null ? 'NEW' : 'CHANGED',
    label: preferredName(now.names).text,
    at,
    fields: was === null ? fields.filter(({ after }) => after.length > 0) : fields,
    warnings: [],
    write: async () => ({
      act: { event: 'parliamentarian.imported', subject: id },
      operations: [
        was === null ? createRecord(parliamentarianRecord, id, now) : changeRecord(parliamentarianRecord, was, now),
        ...claims,
        ...memberNameOperations(id, was, now),
      ],
    }),
  }
}

const linesFor = ({ groupCodes, houses }: PersonContext): FieldLines<Parliamentarian> => ({
  slug: (slug) => [slug],
  names: (names) =>
    names.map(({ language, text, kind }) => `${language} ${text}${kind === 'ALIAS' ? '' : ` (${kind.toLowerCase()})`}`),
  rosterIds: (ids) => ids.map(({ scheme, id }) => `${scheme} ${id}`),
  memberships: (memberships) =>
    memberships.map(({ legislatureId, groupId, term, area, from, to }) =>
      [
        groupId === null ? 'no group' : (groupCodes.get(groupId) ?? groupId),
        `${from ?? '?'} to ${to ?? 'today'}`,
        ...(term === null ? [] : [`(${term})`]),
        ...(area === null ? [] : [area]),
        // Where the file fills one house only, which one goes without saying.
        ...(houses.length === 1 ? [] : [houses.find(({ house }) => house.id === legislatureId)?.house.now.code ?? '']),
      ].join(' '),
    ),
  mailboxes: (mailboxes) => mailboxes.map(({ address }) => address),
  channels: (channels) => channels.map(({ url }) => url),
})
