import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { queryItems, readItem } from '../table/client.ts'
import type { IndexName } from '../table/definition.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored, StoredPage } from '../table/record.ts'
import { handOversTo, openPledgeKey, pledgeRecord, stateKey, transitionsOfHouse } from './pledge.item.ts'
import type { Pledge, PledgeState } from './pledge.model.ts'
import { allAsNow, asNow, pageAsNow } from './settled-pledge.ts'

/*
 * Reads answer with the end of detention that is public by now (`closed-pledge.ts`), and with the end of a mandate that is
 * over (`settled-pledge.ts`). What is kept is read by who writes the ends, and by projectors.
 */
export async function findPledge(core: Core, id: string): Promise<Stored<Pledge> | null> {
  const pledge = await pledgeRecord.find(core.tables, id)
  return pledge === null ? null : asNow(core, pledge)
}

/** @throws record.notFound */
export const getPledge = async (core: Core, id: string): Promise<Stored<Pledge>> =>
  asNow(core, await pledgeRecord.get(core.tables, id))

/** At most 100, in the order asked. */
export const findPledges = async (core: Core, ids: readonly string[]) =>
  allAsNow(core, await pledgeRecord.findMany(core.tables, ids))

const listBy = async (core: Core, index: IndexName, hash: string, page: PageRequest) =>
  pageAsNow(core, await pledgeRecord.list(core.tables, index, hash, page))

/** Oldest first, so that the first is who waits longest. */
export const listPledgesInState = (core: Core, organisationId: string, state: PledgeState, page: PageRequest) =>
  listBy(core, 'gsi1', stateKey(organisationId, state), page)

export const listPledgesOfPrisoner = (core: Core, prisonerId: string, page: PageRequest) =>
  listBy(core, 'gsi2', `${prisonerId}#PLEDGES`, page)

export const listPledgesOfParliamentarian = (core: Core, parliamentarianId: string, page: PageRequest) =>
  listBy(core, 'gsi3', `${parliamentarianId}#PLEDGES`, page)

/** @throws record.changed if somebody was faster than the version that was looked at */
export async function getPledgeAt(core: Core, id: string, expectedVersion: number): Promise<Stored<Pledge>> {
  const pledge = await getPledge(core, id)
  if (pledge.version !== expectedVersion) throw new DomainError('record.changed')
  return pledge
}

/** The id of the member's open pledge for the prisoner, or null. */
export async function findOpenPledge(
  core: Core,
  parliamentarianId: string,
  prisonerId: string,
): Promise<string | null> {
  const claim = await readItem<{ holder: string }>(
    core.tables,
    'registry',
    openPledgeKey(parliamentarianId, prisonerId),
  )
  return claim?.holder ?? null
}

/** What a member is asked to take over, longest waiting first, at most 50. */
export async function listHandOversTo(core: Core, parliamentarianId: string): Promise<Stored<Pledge>[]> {
  const page = await listListed(core, handOversTo(parliamentarianId), { first: 50 })
  return page.items.map(({ item }) => item)
}

/** Whose pledges of a house are in transition, longest first; those that have ended since are left out. */
export async function listTransitions(
  core: Core,
  legislatureId: string,
  page: PageRequest,
): Promise<StoredPage<Pledge>> {
  const found = await listListed(core, transitionsOfHouse(legislatureId), page)
  return { ...found, items: found.items.filter(({ item }) => item.data.state === 'ACTIVE') }
}

async function listListed(core: Core, hash: string, page: PageRequest): Promise<StoredPage<Pledge>> {
  const places = await queryItems(core.tables, { table: 'registry', index: 'gsi1', hash, page })
  const pledges = await findPledges(
    core,
    places.items.map(({ item }) => item.pk),
  )
  const items = places.items.flatMap(({ cursor }, at) => {
    const item = pledges[at]
    return item == null ? [] : [{ item, cursor }]
  })
  return { ...places, items }
}
