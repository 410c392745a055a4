import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { findLegislatures, todayIn } from '../legislature/legislature.ts'
import { mandateOf, mayBeOver } from '../parliamentarian/mandate.ts'
import { findParliamentarians } from '../parliamentarian/parliamentarian.ts'
import type { Page } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { allAsClosed } from './closed-pledge.ts'
import type { Pledge } from './pledge.model.ts'
import { type Facts, isTaken, settlementOf } from './settlement.ts'

/**
 * From the day on which a mandate and its mailbox are over that *is* the end of the pledge, however late it is written:
 * a read answers what will be written, under the version it will have. Until then nobody can change it.
 */
async function underMandate(core: Core, facts: Facts): Promise<Stored<Pledge>> {
  const { pledge, member, house, today } = facts
  if (mandateOf(member, house, today).state !== 'OVER') return pledge
  const settlement = settlementOf(facts, await isTaken(core, pledge.data))
  if (settlement?.move !== 'endMandate') return pledge
  return { ...pledge, version: pledge.version + 1, unwritten: true, data: { ...pledge.data, ...settlement.change } }
}

/** Up to a hundred: one batch for their prisoners, one for their members; houses only of who may be without a seat. */
export async function allAsNow(
  core: Core,
  pledges: readonly (Stored<Pledge> | null)[],
): Promise<(Stored<Pledge> | null)[]> {
  const closed = await allAsClosed(core, pledges)
  const active = closed.flatMap((pledge) => (pledge?.data.state === 'ACTIVE' ? [pledge.data] : []))
  const members = await byId(active.map(({ parliamentarianId }) => parliamentarianId), (ids) => findParliamentarians(core, ids)) // prettier-ignore
  const today = dayIn('UTC', core.clock.now())
  const doubtful = active.flatMap(({ parliamentarianId, legislatureId }) => {
    const member = members.get(parliamentarianId)
    return member !== undefined && mayBeOver(member, today) ? [legislatureId] : []
  })
  if (doubtful.length === 0) return closed
  const houses = await byId(doubtful, (ids) => findLegislatures(core, ids))
  return Promise.all(
    closed.map(async (pledge) => {
      const member = members.get(pledge?.data.parliamentarianId ?? '')
      const house = houses.get(pledge?.data.legislatureId ?? '')
      if (pledge?.data.state !== 'ACTIVE' || member === undefined || house === undefined) return pledge
      const here = todayIn(core, house)
      return underMandate(core, { pledge, member, house, today: here })
    }),
  )
}

/** Records by their ids, each read once. */
export async function byId<T>(
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<(Stored<T> | null)[]>,
): Promise<Map<string, Stored<T>>> {
  const once = [...new Set(ids)]
  const found = once.length === 0 ? [] : await find(once)
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one]])))
}

/** One pledge as it is now. */
export async function asNow(core: Core, pledge: Stored<Pledge>): Promise<Stored<Pledge>> {
  if (pledge.data.state !== 'ACTIVE') return pledge
  return (await allAsNow(core, [pledge]))[0] ?? pledge
}

/** A page of them. */
export async function pageAsNow(core: Core, page: Page<Stored<Pledge>>): Promise<Page<Stored<Pledge>>> {
  const pledges = await allAsNow(
    core,
    page.items.map(({ item }) => item),
  )
  return { ...page, items: page.items.map((entry, at) => ({ ...entry, item: pledges[at] ?? entry.item })) }
}
