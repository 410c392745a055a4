import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { missingOf } from '../legislature/legislature.model.ts'
import { findByRosterId, findParliamentarianBySlug, listMembers } from '../parliamentarian/parliamentarian.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import type { Stored } from '../table/record.ts'
import { planGroups } from './plan-group.ts'
import { type HouseSettings, planHouse, seatsRow } from './plan-house.ts'
import { type PersonContext, planGone, type PlannedPerson, planPerson, sitsIn } from './plan-person.ts'
import type { PlanRow } from './plan-row.ts'
import type { Refusal } from './refusal.ts'
import { sharedMailboxes } from './roster-mailboxes.ts'
import { freeSlug, slugOf } from './roster-slug.ts'
import { latestTerm, type Roster, type RosterPerson } from './roster.model.ts'

export type RosterPlan = {
  house: { id: string; code: string; term: string | null; memberCount: number; missing: string[] }
  /** In the order in which they are written: house, groups, people, and last how many sit. */
  rows: PlanRow[]
  unchanged: { groups: number; people: number }
  /** How many sit before the import, and how many of those the file no longer has. */
  sitting: { before: number; gone: number }
  refused: Refusal[]
}

type Member = Stored<Parliamentarian>

/**
 * Compares a roster with the registry. Writes nothing.
 * @throws roster.legislatureUnknown for a code that is new and not described; input.* for settings
 */
export async function planRoster(
  core: Core,
  actor: Actor,
  input: { roster: Roster; house: HouseSettings },
): Promise<RosterPlan> {
  permit(actor, 'legislature:write')
  permit(actor, 'parliamentarian:import')
  const { roster } = input
  const house = await planHouse(core, input.house)
  const today = dayIn(house.now.timeZone ?? 'UTC', core.clock.now())
  const groups = await planGroups(core, house, roster.groups)
  const known = house.was === null ? [] : await allMembers(core, house.id)
  const byRosterId = new Map(known.flatMap((member) => rosterIdOf(member, roster).map((id) => [id, member] as const)))
  const context: PersonContext = {
    core,
    scheme: roster.scheme,
    house,
    seats: { legislatureId: house.id, terms: roster.terms, groupIds: groups.ids, today },
    groupCodes: groups.codes,
    shared: sharedMailboxes(roster.people),
    refused: [...roster.refused],
    slugFor: slugFinder(core),
  }

  const planned: PlannedPerson[] = []
  const found = new Set<string>()
  for (const person of roster.people) {
    const was =
      byRosterId.get(person.rosterId) ?? (house.was && (await findByRosterId(core, house.id, person.rosterId)))
    if (was !== null) found.add(was.id)
    planned.push(await planPerson(person, was, context))
  }
  const inFile = new Set([...roster.uncertainIds, ...roster.people.map(({ rosterId }) => rosterId)])
  const absent = [...byRosterId].filter(([rosterId]) => !inFile.has(rosterId))
  const gone = absent.map(([rosterId, member]) => planGone(member, rosterId, context))

  const isSitting = (person: Parliamentarian | null) => person !== null && sitsIn(person, house.id, today)
  const untouched = known.filter(({ id }) => !found.has(id) && !absent.some(([, member]) => member.id === id))
  const after = [...planned.map(({ now }) => now), ...gone.map(({ now }) => now), ...untouched.map(({ data }) => data)]
  const memberCount = after.filter(isSitting).length
  const people = [...planned, ...gone].map(({ row }) => row).filter((row) => row !== null)
  const seats = seatsRow(house, latestTerm(roster)?.id ?? null, memberCount)
  return {
    house: {
      id: house.id,
      code: house.now.code,
      term: latestTerm(roster)?.id ?? house.now.term,
      memberCount,
      missing: missingOf(house.now),
    },
    rows: [house.row, ...groups.rows, ...people, seats].filter((row) => row !== null),
    unchanged: {
      groups: groups.unchanged,
      people: planned.filter(({ now, row }) => now !== null && row === null).length,
    },
    sitting: {
      before: known.filter(({ data }) => isSitting(data)).length,
      gone: gone.filter(({ row }) => row !== null).length,
    },
    refused: context.refused,
  }
}

/** Whom the same kind of roster brought in; invented people stand in no roster and are never gone from one. */
const rosterIdOf = ({ data }: Member, { scheme }: Roster): string[] =>
  data.demo
    ? []
    : data.rosterIds
        .filter((one) => one.scheme === scheme)
        .map(({ id }) => id)
        .slice(0, 1)

async function allMembers(core: Core, legislatureId: string): Promise<Member[]> {
  const members: Member[] = []
  for (let after: string | undefined; ;) {
    const page = await listMembers(core, legislatureId, { first: 100, ...(after === undefined ? {} : { after }) })
    members.push(...page.items.map(({ item }) => item))
    after = page.items.at(-1)?.cursor
    if (!page.hasMore || after === undefined) return members
  }
}

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
