import type { Actor } from '../actor/actor.ts'
import { commit } from '../audit/commit.ts'
import type { Core } from '../core.ts'
import { forgetOffice } from './beside.ts'
import { listOfficesOfMember } from './office.ts'

/**
 * A mailbox of the house dies with the mandate, and may be somebody else's soon: it acts for nobody any more. One that
 * lies elsewhere and was matched by hand stays. @returns whether there was any
 */
export async function expireOffices(core: Core, actor: Actor, parliamentarianId: string): Promise<boolean> {
  const offices = await listOfficesOfMember(core, parliamentarianId)
  const dead = offices.filter(({ data }) => data.domainVerifiedAt !== null)
  for (const office of dead) {
    const act = { event: 'office.expired', subject: office.id } as const
    await commit(core, actor, act, await forgetOffice(core, office, 'MANDATE_ENDED'))
  }
  return dead.length > 0
}
