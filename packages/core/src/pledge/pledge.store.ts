import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { readItem } from '../table/client.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { openPledgeKey, pledgeRecord, stateKey } from './pledge.item.ts'
import type { Pledge, PledgeState } from './pledge.model.ts'

export const findPledge = (core: Core, id: string) => pledgeRecord.find(core.tables, id)
export const getPledge = (core: Core, id: string) => pledgeRecord.get(core.tables, id)

/** At most 100, in the order asked. */
export const findPledges = (core: Core, ids: readonly string[]) => pledgeRecord.findMany(core.tables, ids)

/** Oldest first, so that the first is who waits longest. */
export const listPledgesInState = (core: Core, organisationId: string, state: PledgeState, page: PageRequest) =>
  pledgeRecord.list(core.tables, 'gsi1', stateKey(organisationId, state), page)

export const listPledgesOfPrisoner = (core: Core, prisonerId: string, page: PageRequest) =>
  pledgeRecord.list(core.tables, 'gsi2', `${prisonerId}#PLEDGES`, page)

export const listPledgesOfParliamentarian = (core: Core, parliamentarianId: string, page: PageRequest) =>
  pledgeRecord.list(core.tables, 'gsi3', `${parliamentarianId}#PLEDGES`, page)

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
