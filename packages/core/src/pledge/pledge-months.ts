import { isStatement } from '../activity/activity.model.ts'
import { listActivitiesOfPledge } from '../activity/activity.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getLegislature } from '../legislature/legislature.ts'
import { type InsideMonth, insideMonths, type Standing, standingOf } from '../month/standing.ts'
import { findPrisoner } from '../prisoner/prisoner.ts'
import { pausedMonths } from '../prisoner/pause.ts'
import type { Stored } from '../table/record.ts'
import { monthFactsOf } from './pledge.card.ts'
import type { Pledge } from './pledge.model.ts'

export type PledgeMonths = {
  months: InsideMonth[]
  /** Null: not a patron, so nothing is owed. */
  standing: Standing | null
  /** The day in the house's time zone: what "this month" means here. */
  today: string
}

const ACTIVITIES = 100

/** The months of a pledge as its office and staff see them; by the newest hundred activities. */
export async function readPledgeMonths(core: Core, pledge: Stored<Pledge>): Promise<PledgeMonths> {
  const { data } = pledge
  const now = core.clock.now()
  const house = await getLegislature(core, data.legislatureId)
  const today = dayIn(house.data.timeZone ?? 'UTC', now)
  if (data.activeSince === null) return { months: [], standing: null, today }
  const prisoner = await findPrisoner(core, data.prisonerId)
  const page = await listActivitiesOfPledge(core, pledge.id, { first: ACTIVITIES })
  const dated = page.items.filter(({ item }) => isStatement(item.data) && item.data.on.length >= 7)
  const statements: Record<string, number> = {}
  const pending = new Set<string>()
  for (const { item } of dated) {
    const month = item.data.on.slice(0, 7)
    if (item.data.state === 'VERIFIED') statements[month] = (statements[month] ?? 0) + 1
    if (item.data.state === 'REPORTED') pending.add(month)
  }
  const notOwed = prisoner === null ? [] : pausedMonths(prisoner.data, now)
  const months = insideMonths(monthFactsOf(data, { statements, pending: [...pending], notOwed }), today, now)
  return { months, standing: data.state === 'ACTIVE' ? standingOf(months, today) : null, today }
}
