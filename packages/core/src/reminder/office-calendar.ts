import { daysLater } from '../date/partial-date.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import type { YearMonth } from '../month/year-month.ts'
import { addMonths } from '../month/year-month.ts'
import type { Office } from '../office/office.model.ts'
import { listPledgesOf } from '../pledge/own-pledge.ts'
import { readPledgeMonths } from '../pledge/pledge-months.ts'
import { findPrisoner } from '../prisoner/prisoner.ts'
import { isPublic, type Prisoner } from '../prisoner/prisoner.model.ts'
import type { Stored } from '../table/record.ts'

/** A day on which an office has something to do, whole in the house's own calendar: no hour, so no clock changes it. */
export type Deadline = {
  /** The same for the same duty, however often it is asked. */
  uid: string
  kind: 'DUE' | 'CLOSES' | 'DECLARATION'
  day: string
  month: YearMonth | null
  /** For whom: public, and nobody whose family asked for silence. */
  prisoners: Stored<Prisoner>[]
}

/** All that an office has to do by a day, soonest first; at most a hundred pledges are looked at. */
export async function readDeadlines(core: Core, office: Stored<Office>): Promise<Deadline[]> {
  const found = new Map<string, Deadline>()
  const add = (deadline: Omit<Deadline, 'prisoners'>, prisoner: Stored<Prisoner>): void => {
    const known = found.get(deadline.uid) ?? { ...deadline, prisoners: [] }
    found.set(deadline.uid, { ...known, prisoners: [...known.prisoners, prisoner] })
  }
  for (const pledge of await listPledgesOf(core, office)) {
    const { state, prisonerId, campaignId } = pledge.data
    if (!['ACTIVE', 'DRAFT', 'CHANGES_REQUESTED'].includes(state)) continue
    const prisoner = await findPrisoner(core, prisonerId)
    if (prisoner === null || !isPublic(prisoner.data) || prisoner.data.visibility.state !== 'SHOWN') continue
    if (state !== 'ACTIVE') {
      const { declarationDeadline } = (await getCampaign(core, campaignId)).data
      if (declarationDeadline !== null)
        add({ uid: `${pledge.id}-declaration`, kind: 'DECLARATION', day: declarationDeadline, month: null }, prisoner)
      continue
    }
    for (const { month, state: stands, closesOn } of (await readPledgeMonths(core, pledge)).months) {
      const last = daysLater(`${addMonths(month, 1)}-01`, -1)
      if (stands === 'DUE') add({ uid: `${office.id}-${month}-due`, kind: 'DUE', day: last, month }, prisoner)
      if (stands === 'LATE')
        add({ uid: `${office.id}-${month}-closes`, kind: 'CLOSES', day: closesOn, month }, prisoner)
    }
  }
  return [...found.values()].toSorted((a, b) => a.day.localeCompare(b.day))
}
