import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import type { Core } from '../core.ts'
import { searchMembers } from '../parliamentarian/parliamentarian.ts'
import { queryItems } from '../table/client.ts'
import { requireUnchanged } from '../table/operation.ts'
import type { IndexName } from '../table/definition.ts'
import type { Page, PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import {
  allOffices,
  formerOffices,
  officeRecord,
  officesInState,
  officesOfHouse,
  officesOfHouseInState,
} from './office.item.ts'
import { type Office, type OfficeState, officeStateOf } from './office.model.ts'

export type OfficeFilter = { legislatureId?: string; state?: OfficeState; name?: string }

/** Offices of members who are called like this are looked up for so many of them, nearest first. */
const MEMBERS_AT_MOST = 20

/** The organisation's offices, last registered first; by a name: of the members who are called like it, nearest first. */
export async function listOffices(
  core: Core,
  actor: Actor,
  organisationId: string,
  { legislatureId, state, name }: OfficeFilter,
  page: PageRequest,
): Promise<Page<Stored<Office>>> {
  permitWithin(actor, 'office:read', organisationId)
  if (name !== undefined) return findByName(core, organisationId, { legislatureId, state, name })
  const newest = { ...page, backwards: page.backwards !== true }
  if (legislatureId === undefined && state !== undefined)
    return officeRecord.list(core.tables, 'gsi3', officesInState(organisationId, state), newest)
  const [index, hash]: [IndexName, string] =
    legislatureId === undefined
      ? ['gsi3', allOffices(organisationId)]
      : state === undefined
        ? ['gsi2', officesOfHouse(organisationId, legislatureId)]
        : ['gsi1', officesOfHouseInState(organisationId, legislatureId, state)]
  const listed = await queryItems(core.tables, { table: 'registry', index, hash, page: newest })
  const found = await officeRecord.findMany(
    core.tables,
    listed.items.map(({ item }) => item.pk),
  )
  const items = listed.items.flatMap(({ cursor }, at) => {
    const office = found[at] ?? null
    return office === null ? [] : [{ item: office, cursor }]
  })
  return { items, hasMore: listed.hasMore }
}

type Wanted = { legislatureId: string | undefined; state: OfficeState | undefined; name: string }

async function findByName(core: Core, organisationId: string, { legislatureId, state, name }: Wanted) {
  const found = await searchMembers(core, legislatureId ?? null, name)
  const members = found.slice(0, MEMBERS_AT_MOST)
  const offices = await Promise.all(
    members.map(async ({ item }) => [
      ...(await ofIndex(core, `${item.id}#OFFICES`)),
      ...(await listFormerOffices(core, item.id)),
    ]),
  )
  const items = offices
    .flat()
    .filter(({ data }) => data.organisationId === organisationId)
    .filter(({ data }) => state === undefined || officeStateOf(data) === state)
  return { items: items.map((item) => ({ item, cursor: item.id })), hasMore: false }
}

/** Which mailboxes acted for this member before and left, or were removed; at most 20. */
export const listFormerOffices = (core: Core, parliamentarianId: string): Promise<Stored<Office>[]> =>
  ofIndex(core, formerOffices(parliamentarianId))

async function ofIndex(core: Core, hash: string): Promise<Stored<Office>[]> {
  const page = await officeRecord.list(core.tables, 'gsi2', hash, { first: 20 })
  return page.items.map(({ item }) => item)
}

/**
 * All mailboxes that act or acted for a member, read as they are now: at most 40. Which there are says an index, a
 * moment late; what they say must not be.
 */
export async function readOfficesOfMember(core: Core, parliamentarianId: string): Promise<Stored<Office>[]> {
  const [acting, former] = await Promise.all([
    ofIndex(core, `${parliamentarianId}#OFFICES`),
    listFormerOffices(core, parliamentarianId),
  ])
  const ids = new Set([...acting, ...former].map(({ id }) => id))
  return ids.size === 0 ? [] : (await officeRecord.findMany(core.tables, [...ids])).filter((one) => one !== null)
}

/** For what was decided by an office as it was read. */
export const requireOfficeUnchanged = (office: Stored<Office>) => requireUnchanged(officeRecord, office)
