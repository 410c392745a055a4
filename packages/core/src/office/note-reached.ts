import { commit } from '../audit/commit.ts'
import type { Actor } from '../actor/actor.ts'
import type { Core } from '../core.ts'
import { changeOffice } from './office.item.ts'
import { listOfficesOfMailbox } from './office.ts'

const SIGN_IN: Actor = { kind: 'system', name: 'stream' }

/** Whoever typed a code that was mailed has mail again: from now on notices count as received. */
export async function noteReached(core: Core, mailboxIndex: string): Promise<void> {
  const now = core.clock.now().toISOString()
  for (const office of await listOfficesOfMailbox(core, mailboxIndex)) {
    if (office.data.mailBouncedAt == null) continue
    const unreached = (office.data.unreached ?? []).map((one) => (one.to === null ? { ...one, to: now } : one))
    const act = { event: 'office.reached', subject: office.id } as const
    await commit(core, SIGN_IN, act, changeOffice(office, { mailBouncedAt: null, unreached }))
  }
}
