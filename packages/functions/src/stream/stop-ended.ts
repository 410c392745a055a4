import { isStopped } from '@patronat/core/audit/stop-switch.ts'
import type { Core } from '@patronat/core/core.ts'
import { forgetHeldMail, listHeldMail } from '@patronat/core/stop/stop.ts'
import type { Item } from '@patronat/core/table/client.ts'
import { readAllPages } from '@patronat/core/table/page.ts'
import { describe, log } from '../log/log.ts'

/**
 * What was held goes out, oldest first. Each is forgotten once it went; killed on the way, the rest goes the next time,
 * and what went is known by its cause. One that fails keeps no other back.
 */
export async function stopEnded(core: Core, carry: (outbox: Item) => Promise<boolean>): Promise<void> {
  let failed = 0
  for (const { id, item } of await readAllPages((page) => listHeldMail(core, page))) {
    // Pulled again meanwhile: the rest stays where it is.
    if (await isStopped(core.tables)) return
    try {
      if (await carry(item)) await forgetHeldMail(core, id)
    } catch (error) {
      failed += 1
      log('error', 'relay.heldFailed', { outbox: id, ...describe(error) })
    }
  }
  if (failed > 0) throw new Error(`${failed} held letters could not be sent`)
}
