import type { Core } from '../core.ts'
import { findLegislatures, requireHouseUnchanged } from '../legislature/legislature.ts'
import { calendarMonths, type Legislature } from '../legislature/legislature.model.ts'
import type { MonthFacts } from '../month/month.model.ts'
import { leaveMonths, unreachedSpans } from '../office/absence.ts'
import type { Office } from '../office/office.model.ts'
import { readOfficesOfMember, requireOfficeUnchanged } from '../office/list-office.ts'
import { pausedMonths } from '../prisoner/pause.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import type { Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import type { Pledge } from './pledge.model.ts'

/** What decides about months whatever was said in them. */
export type MonthGround = Required<Pick<MonthFacts, 'notOwed' | 'unreached'>>

type Paused = Pick<Prisoner, 'pauses' | 'visibility'>

type Given = {
  prisoner: Paused | null
  house: Pick<Legislature, 'calendar' | 'timeZone'> | null
  offices: readonly Office[]
}

/** Every ground there is for a month not to be owed, or not to be rated. Pure. */
export const groundOf = ({ prisoner, house, offices }: Given, now: Date): MonthGround => ({
  notOwed: [
    ...new Set([
      ...(prisoner === null ? [] : pausedMonths(prisoner, now)),
      ...(house === null ? [] : calendarMonths(house)),
      ...leaveMonths(offices),
    ]),
  ],
  unreached: unreachedSpans(offices, house?.timeZone ?? 'UTC', now),
})

/** The same for a pledge, with the house it is of, and with what holds only while none of it has changed. */
export async function readGround(core: Core, pledge: Pledge, prisoner: Paused | null) {
  const [[house = null], offices] = await Promise.all([
    findLegislatures(core, [pledge.legislatureId]),
    readOfficesOfMember(core, pledge.parliamentarianId),
  ])
  const data = { prisoner, house: house?.data ?? null, offices: offices.map((office) => office.data) }
  return { ...groundOf(data, core.clock.now()), house: data.house, unchanged: unchanged(house, offices) }
}

const unchanged = (house: Stored<Legislature> | null, offices: readonly Stored<Office>[]): Operation[] => [
  ...(house === null ? [] : [requireHouseUnchanged(house)]),
  ...offices.map(requireOfficeUnchanged),
]
