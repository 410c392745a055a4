import { commandKey, commit } from '../audit/commit.ts'
import type { Actor } from '../actor/actor.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { listLegislatures } from '../legislature/legislature.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import type { YearMonth } from '../month/year-month.ts'
import { isMatched, type Office } from '../office/office.model.ts'
import { listOfficesOfMember } from '../office/office.ts'
import { listOrganisations } from '../organisation/organisation.ts'
import { readPledgeMonths } from '../pledge/pledge-months.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { listPledgesInState, listPledgesOfParliamentarian } from '../pledge/pledge.ts'
import { findPrisoner } from '../prisoner/prisoner.ts'
import { isPublic } from '../prisoner/prisoner.model.ts'
import { readItem } from '../table/client.ts'
import { PAGE_LIMIT, pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { isRoundDay, roundOn, wishOf, WORKING_HOURS } from './reminder.model.ts'

const SCHEDULE: Actor = { kind: 'system', name: 'schedule' }

/**
 * Writes down, for every office for which a round is due now and a statement is missing, that it is reminded; the
 * relay mails it. At most once a round: the command's id says which, so a run that was killed is simply run again.
 *
 * @returns how many were reminded now
 */
export async function remindOffices(core: Core): Promise<number> {
  const houses = new Map((await listLegislatures(core)).map((house) => [house.id, house.data]))
  const seen = new Set<string>()
  let reminded = 0
  for (const { id } of await listOrganisations(core)) {
    for await (const pledges of pagesOf((page) => listPledgesInState(core, id, 'ACTIVE', page)))
      for (const { data } of pledges) {
        if (seen.has(data.parliamentarianId)) continue
        seen.add(data.parliamentarianId)
        const today = workingDay(houses.get(data.legislatureId), core.clock.now())
        if (today === null || !isRoundDay(today)) continue
        for (const office of await listOfficesOfMember(core, data.parliamentarianId))
          if (await remindOffice(core, office, today)) reminded += 1
      }
  }
  return reminded
}

/** The day in the house, or null outside its working hours. */
function workingDay(house: Legislature | undefined, at: Date): string | null {
  const zone = house?.timeZone ?? 'UTC'
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(at))
  return hour >= WORKING_HOURS.from && hour < WORKING_HOURS.to ? dayIn(zone, at) : null
}

async function remindOffice(core: Core, office: Stored<Office>, today: string): Promise<boolean> {
  const { weekday, stopped } = wishOf(office.data)
  const due = stopped || office.data.frozen || !isMatched(office.data) ? null : roundOn(today, weekday)
  if (due === null) return false
  const command = { id: `remind:${office.id}:${due.month}:${due.round}`, input: null }
  // Told apart from the commit's own answer: what was written before is not counted again.
  if ((await readItem(core.tables, 'registry', commandKey(SCHEDULE, command.id))) !== null) return false
  if ((await listOwed(core, office.data.parliamentarianId, due.month)).length === 0) return false
  const act = { event: 'office.reminded', subject: office.id, detail: { month: due.month, round: due.round } } as const
  await commit(core, SCHEDULE, act, [], command)
  return true
}

/**
 * The pledges of a member for which a statement is still missing in that month: none reported, none verified, and
 * nobody asked to be quiet. At most a hundred.
 */
export async function listOwed(core: Core, parliamentarianId: string, month: YearMonth): Promise<Stored<Pledge>[]> {
  const page = await listPledgesOfParliamentarian(core, parliamentarianId, { first: PAGE_LIMIT })
  const owed: Stored<Pledge>[] = []
  for (const { item } of page.items) {
    if (item.data.state !== 'ACTIVE') continue
    const prisoner = await findPrisoner(core, item.data.prisonerId)
    if (prisoner === null || !isPublic(prisoner.data) || prisoner.data.visibility.state !== 'SHOWN') continue
    const { months } = await readPledgeMonths(core, item)
    const state = months.find((one) => one.month === month)?.state
    if (state === 'DUE' || state === 'LATE') owed.push(item)
  }
  return owed
}
