import type { Core } from '../core.ts'
import { findLegislatures, requireHouseUnchanged } from '../legislature/legislature.ts'
import { calendarMonths, type Legislature } from '../legislature/legislature.model.ts'
import { dayIn } from '../date/partial-date.ts'
import type { MonthFacts } from '../month/month.model.ts'
import { leaveMonths, unreachedSpans } from '../office/absence.ts'
import type { Office } from '../office/office.model.ts'
import { readOfficesOfMember, requireOfficeUnchanged } from '../office/list-office.ts'
import type { YearMonth } from '../month/year-month.ts'
import { getParliamentarian, requireMemberUnchanged } from '../parliamentarian/parliamentarian.ts'
import { pausedMonths } from '../prisoner/pause.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import type { Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import type { Pledge } from './pledge.model.ts'
import { transitionMonths } from './transition.ts'

/** What decides about months whatever was said in them. */
export type MonthGround = Required<Pick<MonthFacts, 'notOwed' | 'unreached'>>

type Paused = Pick<Prisoner, 'pauses' | 'visibility'>

type Given = {
  prisoner: Paused | null
  house: Pick<Legislature, 'calendar' | 'timeZone'> | null
  offices: readonly Office[]
  /** Months of an election or a hand-over. */
  unresolved: readonly YearMonth[]
}

/** Every ground there is for a month not to be owed, or not to be rated. Pure. */
export const groundOf = ({ prisoner, house, offices, unresolved }: Given, now: Date): MonthGround => ({
  notOwed: [
    ...new Set([
      ...(prisoner === null ? [] : pausedMonths(prisoner, now)),
      ...(house === null ? [] : calendarMonths(house)),
      ...leaveMonths(offices),
      ...unresolved,
    ]),
  ],
  unreached: unreachedSpans(offices, house?.timeZone ?? 'UTC', now),
})

/** The same for a pledge, with the house it is of, and with what holds only while none of it has changed. */
export async function readGround(core: Core, pledge: Pledge, prisoner: Paused | null) {
  const [[house = null], offices, member] = await Promise.all([
    findLegislatures(core, [pledge.legislatureId]),
    readOfficesOfMember(core, pledge.parliamentarianId),
    getParliamentarian(core, pledge.parliamentarianId),
  ])
  const now = core.clock.now()
  const today = dayIn(house?.data.timeZone ?? 'UTC', now)
  const unresolved = house === null ? [] : transitionMonths(pledge, member, house, today)
  const data = { prisoner, house: house?.data ?? null, offices: offices.map((office) => office.data), unresolved }
  return {
    ...groundOf(data, now),
    house: data.house,
    unchanged: [...unchanged(house, offices), requireMemberUnchanged(member)],
  }
}

const unchanged = (house: Stored<Legislature> | null, offices: readonly Stored<Office>[]): Operation[] => [
  ...(house === null ? [] : [requireHouseUnchanged(house)]),
  ...offices.map(requireOfficeUnchanged),
]
