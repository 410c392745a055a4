import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { isMatched, type Office } from '../office/office.model.ts'
import { requireOfficeFor, requireOwnOffice } from '../office/office.ts'
import type { Stored } from '../table/record.ts'
import type { Pledge } from './pledge.model.ts'
import { getPledge, listPledgesOfParliamentarian } from './pledge.store.ts'

/**
 * What an office of the member may see and act on: what it wrote itself; and, once somebody has matched its mailbox
 * to the member, all that was handed in, or recorded, for the member. Patronage is the member's, not a mailbox's. Drafts are not.
 */
const isOf = ({ id, data }: Stored<Office>, { data: pledge }: Stored<Pledge>): boolean =>
  pledge.officeId === id || (isMatched(data) && (pledge.submittedAt !== null || pledge.documented !== undefined))

/** The office's own pledges, newest first, at most 100. */
export async function listOwnPledges(core: Core, actor: Actor, officeId: string): Promise<Stored<Pledge>[]> {
  return listPledgesOf(core, await requireOwnOffice(core, actor, officeId))
}

/** The same for an office that nobody acts for at the moment. */
export async function listPledgesOf(core: Core, office: Stored<Office>): Promise<Stored<Pledge>[]> {
  const page = await listPledgesOfParliamentarian(core, office.data.parliamentarianId, { first: 100, backwards: true })
  return page.items.map(({ item }) => item).filter((pledge) => isOf(office, pledge))
}

/** One of the office's own. @throws record.notFound for anybody else's, as for one that does not exist */
export async function getOwnPledge(core: Core, actor: Actor, id: string): Promise<Stored<Pledge>> {
  permit(actor, 'pledge:write')
  const pledge = await getPledge(core, id)
  try {
    const office = await requireOfficeFor(core, actor, pledge.data.parliamentarianId)
    if (!isOf(office, pledge)) throw new DomainError('record.notFound')
    return pledge
  } catch (error) {
    if (error instanceof DomainError && error.code === 'office.notRegistered')
      throw new DomainError('record.notFound', { cause: error })
    throw error
  }
}
