import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import type { ImportPlan } from '../import/run-import.ts'
import { missingOf } from '../legislature/legislature.model.ts'
import { findByRosterId, findParliamentarianBySlug, listMembers } from '../parliamentarian/parliamentarian.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { readAllPages } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { type PlannedGroups, planGroups } from './plan-group.ts'
import { type HouseSettings, planHouse, seatsRow } from './plan-house.ts'
import {
  type HouseContext,
  type PersonContext,
  planGone,
  type PlannedPerson,
  planPerson,
  sitsIn,
} from './plan-person.ts'
import { sharedMailboxes } from './roster-mailboxes.ts'
import { freeSlug, slugOf } from './roster-slug.ts'
import { latestTerm, type Roster, type RosterHouse, type RosterPerson } from './roster.model.ts'

export type RosterPlan = ImportPlan & {
  houses: { id: string; code: string; term: string | null; memberCount: number; missing: string[] }[]
  sitting: { before: number; gone: number }
  unchangedGroups: number
}

type Member = Stored<Parliamentarian>
type Planned = { of: RosterHouse; context: HouseContext; groups: PlannedGroups; known: Member[] }

/**
 * Compares a roster with the registry. Writes nothing. Whoever has seats in several houses of the file is one
 * person, in one row.
 * @param input.houses what is said about the file's houses: each needs a code, from here or from the format itself
 * @throws roster.legislatureUnknown for a code that is new and not described; input.* for settings
 */
export async function planRoster(
  core: Core,
  actor: Actor,
  input: { roster: Roster; houses: readonly Partial<HouseSettings>[] },
): Promise<RosterPlan> {
  permit(actor, 'legislature:write')
  permit(actor, 'parliamentarian:import')
  const { roster } = input
  const houses: Planned[] = []
  for (const of of roster.houses) houses.push(await planOneHouse(core, of, settingsFor(of, input)))
  const context: PersonContext = {
    core,
    scheme: roster.scheme,
    houses: houses.map((one) => one.context),
    groupCodes: new Map(houses.flatMap(({ groups }) => [...groups.codes])),
    shared: sharedMailboxes(roster.people),
    refused: [...roster.refused],
    slugFor: slugFinder(core),
  }

  const known = houses.flatMap((house) => house.known)
  const byRosterId = new Map(known.flatMap((member) => rosterIdOf(member, roster).map((id) => [id, member] as const)))
  const planned: PlannedPerson[] = []
  const found = new Set<string>()
  for (const person of roster.people) {
    const was = byRosterId.get(person.rosterId) ?? (await findElsewhere(core, houses, person.rosterId))
    if (was !== null) found.add(was.id)
    planned.push(await planPerson(person, was, context))
  }
  const inFile = new Set([...roster.uncertainIds, ...roster.people.map(({ rosterId }) => rosterId)])
  const absent = [...byRosterId].filter(([rosterId]) => !inFile.has(rosterId))
  const gone = absent.map(([rosterId, member]) => planGone(member, rosterId, context))
  const untouched = known.filter(({ id }) => !found.has(id) && !absent.some(([, member]) => member.id === id))
  const after = [...planned.map(({ now }) => now), ...gone.map(({ now }) => now), ...untouched.map(({ data }) => data)]

  const seated = houses.map(({ of, context: { house, seats } }) => {
    const memberCount = after.filter((person) => person !== null && sitsIn(person, house.id, seats.today)).length
    const term = latestTerm(of)?.id ?? null
    const about = {
      id: house.id,
      code: house.now.code,
      term: term ?? house.now.term,
      memberCount,
      missing: missingOf(house.now),
    }
    return { about, row: seatsRow(house, term, memberCount) }
  })
  const sat = ({ known: members, context: { house, seats } }: Planned) =>
    members.filter(({ data }) => sitsIn(data, house.id, seats.today)).length
  const people = [...planned, ...gone].map(({ row }) => row)
  const rows = [
    ...houses.map(({ context: { house } }) => house.row),
    ...houses.flatMap(({ groups }) => groups.rows),
    ...people,
    ...seated.map(({ row }) => row),
  ]
  return {
    scope: `ROSTER#${houses.map(({ context: { house } }) => house.now.code).join('+')}`,
    organisationId: null,
    houses: seated.map(({ about }) => about),
    rows: rows.filter((row) => row !== null),
    unchanged: planned.filter(({ now, row }) => now !== null && row === null).length,
    unchangedGroups: houses.reduce((sum, { groups }) => sum + groups.unchanged, 0),
    sitting: {
      before: houses.reduce((sum, house) => sum + sat(house), 0),
      gone: gone.filter(({ row }) => row !== null).length,
    },
    refused: context.refused,
  }
}

/** What is said for this house: by its code, else for whichever house the file has. */
function settingsFor(
  { facts }: RosterHouse,
  { roster, houses }: { roster: Roster; houses: readonly Partial<HouseSettings>[] },
): HouseSettings {
  const isOnly = roster.houses.length === 1
  const said = houses.filter(({ code }) => code === undefined || code === facts.code || (isOnly && !facts.code))
  const settings = Object.assign({}, facts, ...said) as Partial<HouseSettings>
  const foreign = houses.find(({ code }) => code !== undefined && !roster.houses.some((one) => matches(one, code)))
  const codes = roster.houses.map((one) => one.facts.code ?? '').filter(Boolean)
  if (settings.code === undefined || foreign !== undefined)
    throw new DomainError('roster.legislatureUnknown', { field: 'code', detail: { found: codes } })
  return { ...settings, code: settings.code }
}

const matches = ({ facts }: RosterHouse, code: string): boolean => facts.code === undefined || facts.code === code

async function planOneHouse(core: Core, of: RosterHouse, settings: HouseSettings): Promise<Planned> {
  const house = await planHouse(core, settings)
  const groups = await planGroups(core, house, of.groups)
  const today = dayIn(house.now.timeZone ?? 'UTC', core.clock.now())
  const seats = { legislatureId: house.id, terms: of.terms, groupIds: groups.ids, today }
  const known = house.was === null ? [] : await allMembers(core, house.id)
  return { of, context: { key: of.key, house, seats }, groups, known }
}

/** Somebody who is listed in another house by now, but had a seat here. */
async function findElsewhere(core: Core, houses: readonly Planned[], rosterId: string): Promise<Member | null> {
  for (const { context } of houses) {
    const found = context.house.was && (await findByRosterId(core, context.house.id, rosterId))
    if (found !== null) return found
  }
  return null
}

/** Whom the same kind of roster brought in; invented people stand in no roster and are never gone from one. */
const rosterIdOf = ({ data }: Member, { scheme }: Roster): string[] =>
  data.demo
    ? []
    : data.rosterIds
        .filter((one) => one.scheme === scheme)
        .map(({ id }) => id)
        .slice(0, 1)

const allMembers = (core: Core, legislatureId: string): Promise<Member[]> =>
  readAllPages((page) => listMembers(core, legislatureId, page))

/** Slugs that nobody has, in the registry or earlier in this plan. */
function slugFinder(core: Core): (person: RosterPerson) => Promise<string> {
  const planned = new Set<string>()
  return async ({ name, rosterId }) => {
    const slug = await freeSlug(
      slugOf(name, rosterId),
      async (candidate) => planned.has(candidate) || (await findParliamentarianBySlug(core, candidate)) !== null,
    )
    planned.add(slug)
    return slug
  }
}
