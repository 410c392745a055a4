import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { commit } from '../audit/commit.ts'
import type { Core } from '../core.ts'
import { noteReached } from './note-reached.ts'
import { listOfficesOfMailbox } from './office.ts'
import { changeOffice } from './office.item.ts'

/** What the post office says of one mail: `at` is when it was sent, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
type Return = { address: string; at: string }

const indexOf = (core: Core, address: string) => core.sealer.index('mailbox', address.toLowerCase())

/**
 * The mailbox takes no mail: every office that it acts for is marked, until a later mail arrives or somebody signs in
 * with it. Told twice it is noted once.
 */
export async function noteMailBounced(core: Core, actor: Actor, { address, at }: Return): Promise<void> {
  permit(actor, 'mail:return')
  for (const office of await listOfficesOfMailbox(core, indexOf(core, address))) {
    if (office.data.mailBouncedAt != null) continue
    const act = { event: 'office.mailBounced', subject: office.id } as const
    await commit(core, actor, act, changeOffice(office, { mailBouncedAt: at }))
  }
}

/** A mail has arrived: what bounced before it counts no more. */
export async function noteMailDelivered(core: Core, actor: Actor, { address, at }: Return): Promise<void> {
  permit(actor, 'mail:return')
  const index = indexOf(core, address)
  const offices = await listOfficesOfMailbox(core, index)
  if (offices.some(({ data }) => data.mailBouncedAt != null && data.mailBouncedAt <= at)) await noteReached(core, index)
}
