import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { preferredName } from '../name/name.model.ts'
import { memberNameOperations, parliamentarianRecord, rosterKey } from '../parliamentarian/parliamentarian.item.ts'
import { membershipOn, type Parliamentarian, parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { changesBetween, type FieldLines } from './field-change.ts'
import type { PlannedHouse } from './plan-house.ts'
import type { PlanRow } from './plan-row.ts'
import { type Refusal, refusal } from './refusal.ts'
import { mailboxesOf } from './roster-mailboxes.ts'
import { endSeat, mergeSeats, type SeatContext } from './roster-memberships.ts'
import { namesOf } from './roster-names.ts'
import type { RosterPerson } from './roster.model.ts'

export type PersonContext = {
  core: Core
  scheme: string
  house: PlannedHouse
  seats: SeatContext
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
  const { house, seats, refused, shared } = context
  const rosterIds = [{ scheme: context.scheme, id: person.rosterId }, ...person.identifiers]
  const others = (was?.data.rosterIds ?? []).filter(({ scheme }) => !rosterIds.some((now) => now.scheme === scheme))
  const draft: Parliamentarian = {
    slug: was?.data.slug ?? (await context.slugFor(person)),
    names: namesOf(person, house.now.languages, refused),
    rosterIds: [...rosterIds, ...others].slice(0, 20),
    memberships: mergeSeats(was?.data.memberships ?? [], person.memberships, seats),
    mailboxes: mailboxesOf(person, was?.data.mailboxes ?? [], {
      house: house.now,
      shared,
      today: seats.today,
      refused,
    }),
    channels: person.channels,
    demo: was?.data.demo ?? false,
  }
  try {
    const now = readInput(parliamentarian, draft)
    return { now, row: personRow(person.rosterId, was, now, context) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    refused.push(refusal(person.row, person.name, 'person.invalid', error.field))
    return { now: null, row: null }
  }
}

/** Somebody whom the file no longer has: a former member from now on, kept with all that was done. */
export function planGone(was: Stored<Parliamentarian>, rosterId: string, context: PersonContext): PlannedPerson {
  const { seats } = context
  const memberships = was.data.memberships.map((seat) =>
    seat.legislatureId === seats.legislatureId ? endSeat(seat, seats) : seat,
  )
  const now = { ...was.data, memberships }
  const row = personRow(rosterId, was, now, context)
  return { now, row: row === null ? null : { ...row, change: 'GONE' } }
}

export const sitsIn = (person: Parliamentarian, legislatureId: string, today: string): boolean =>
  membershipOn(person, today)?.legislatureId === legislatureId

function personRow(
  rosterId: string,
  was: Stored<Parliamentarian> | null,
  now: Parliamentarian,
  context: PersonContext,
): PlanRow | null {
  const fields = changesBetween(was?.data ?? null, now, linesFor(context.groupCodes))
  if (was !== null && fields.length === 0) return null
  const id = was?.id ?? newId('parliamentarian', context.core.clock.now())
  const claim = {
    do: 'claim',
    key: rosterKey(context.house.id, rosterId),
    holder: id,
    onTaken: 'record.changed',
  } as const
  return {
    key: `person:${rosterId}@${was?.version ?? 0}`,
    kind: 'PERSON',
    change: was === null ? 'NEW' : 'CHANGED',
    label: preferredName(now.names).text,
    fields: was === null ? fields.filter(({ after }) => after.length > 0) : fields,
    act: { event: 'parliamentarian.imported', subject: id },
    operations: async () => [
      was === null ? createRecord(parliamentarianRecord, id, now) : changeRecord(parliamentarianRecord, was, now),
      claim,
      ...memberNameOperations(id, was, now),
    ],
  }
}

const linesFor = (groupCodes: ReadonlyMap<string, string>): FieldLines<Parliamentarian> => ({
  slug: (slug) => [slug],
  names: (names) =>
    names.map(({ language, text, kind }) => `${language} ${text}${kind === 'ALIAS' ? '' : ` (${kind.toLowerCase()})`}`),
  rosterIds: (ids) => ids.map(({ scheme, id }) => `${scheme} ${id}`),
  memberships: (memberships) =>
    memberships.map(({ groupId, term, area, from, to }) =>
      [
        groupId === null ? 'no group' : (groupCodes.get(groupId) ?? groupId),
        `${from ?? '?'} to ${to ?? 'today'}`,
        ...(term === null ? [] : [`(${term})`]),
        ...(area === null ? [] : [area]),
      ].join(' '),
    ),
  mailboxes: (mailboxes) => mailboxes.map(({ address }) => address),
  channels: (channels) => channels.map(({ url }) => url),
})
