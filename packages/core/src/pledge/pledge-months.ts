import { isStatement } from '../activity/activity.model.ts'
import { listActivitiesOfPledge } from '../activity/activity.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { type InsideMonth, insideMonths, type Standing, standingOf } from '../month/standing.ts'
import { findPrisoner } from '../prisoner/prisoner.ts'
import type { Stored } from '../table/record.ts'
import { readGround } from './month-ground.ts'
import { monthFactsOf } from './pledge.card.ts'
import type { Pledge } from './pledge.model.ts'

export type PledgeMonths = {
  months: InsideMonth[]
  /** Null: not a patron, so nothing is owed. */
  standing: Standing | null
  /** The day in the house's time zone: what "this month" means here. */
  today: string
  timeZone: string
  /** When something of a kind was done last, by what was verified or waits for us. */
  doneOn: Readonly<Record<string, string>>
}

const ACTIVITIES = 100

/** The months of a pledge as its office and staff see them; by the newest hundred activities. */
export async function readPledgeMonths(core: Core, pledge: Stored<Pledge>): Promise<PledgeMonths> {
  const now = core.clock.now()
  const { house, facts, doneOn } = await readMonthFacts(core, pledge)
  const timeZone = house?.timeZone ?? 'UTC'
  const today = dayIn(timeZone, now)
  if (pledge.data.activeSince === null) return { months: [], standing: null, today, timeZone, doneOn }
  const months = insideMonths(facts, today, now)
  return {
    months,
    standing: pledge.data.state === 'ACTIVE' ? standingOf(months, today) : null,
    today,
    timeZone,
    doneOn,
  }
}

/** All facts by which its months are told, and the house in whose time zone they are counted. */
export async function readMonthFacts(core: Core, { id, data }: Stored<Pledge>) {
  const [prisoner, page] = await Promise.all([
    findPrisoner(core, data.prisonerId),
    listActivitiesOfPledge(core, id, { first: ACTIVITIES }),
  ])
  const { notOwed, unreached, house } = await readGround(core, data, prisoner?.data ?? null)
  const statements: Record<string, number> = {}
  const pending = new Set<string>()
  const doneOn: Record<string, string> = {}
  for (const { item } of page.items) {
    const { kind, on, state } = item.data
    if (state !== 'DECLINED') doneOn[kind] = [doneOn[kind] ?? '', on].sort().at(-1) ?? on
    if (!isStatement(item.data) || item.data.on.length < 7) continue
    const month = item.data.on.slice(0, 7)
    if (item.data.state === 'VERIFIED') statements[month] = (statements[month] ?? 0) + 1
    if (item.data.state === 'REPORTED') pending.add(month)
  }
  return { house, doneOn, facts: monthFactsOf(data, { statements, pending: [...pending], notOwed, unreached }) }
}
