import { timingSafeEqual } from 'node:crypto'
import type { Core } from '../core.ts'
import type { Stored } from '../table/record.ts'
import type { Office } from './office.model.ts'
import { findOffice } from './office.ts'

const secretOf = (core: Core, { id, data }: Stored<Office>): string =>
  core.sealer.index('calendar', `${id}#${data.calendar?.serial ?? 0}`)

/** What the address of an office's calendar ends with: kept nowhere, made of a number that each renewal raises. Null: none. */
export const calendarTokenOf = (core: Core, office: Stored<Office>): string | null =>
  office.data.calendar?.isOn === true ? `${office.id}.${secretOf(core, office)}` : null

/** The office whose calendar that is; null for one that was stopped or renewed, or whose office no longer acts. */
export async function findOfficeByCalendar(core: Core, token: string): Promise<Stored<Office> | null> {
  const [id = '', secret = ''] = token.split('.')
  const office = /^ofc_[0-9A-Z]{26}$/.test(id) ? await findOffice(core, id) : null
  if (office === null || office.data.calendar?.isOn !== true || office.data.frozen || office.data.left != null)
    return null
  const expected = Buffer.from(secretOf(core, office))
  const given = Buffer.from(secret)
  return given.length === expected.length && timingSafeEqual(given, expected) ? office : null
}
