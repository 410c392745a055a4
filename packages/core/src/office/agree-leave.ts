import { z } from 'zod'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Stored } from '../table/record.ts'
import { readInput, requireReason } from '../text/input.ts'
import { type Leave, leave } from './absence.ts'
import { changeOffice } from './office.item.ts'
import type { Office } from './office.model.ts'
import { getOffice } from './office.ts'

const leaves = z.array(leave).max(20)

/**
 * Agrees with an office in which months its member owes nothing; the list is given whole, so one that is left out
 * goes. Why is said in the trail and nowhere else.
 * @throws record.changed | input.* with `leaves.0.from`
 */
export async function agreeLeave(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; leaves: readonly Leave[]; reason: string },
  command?: Command,
): Promise<Stored<Office>> {
  const office = await getOffice(core, input.id)
  permitWithin(actor, 'office:agreeLeave', office.data.organisationId)
  requireReason(input.reason)
  const { leaves: agreed } = readInput(z.object({ leaves }), { leaves: input.leaves })
  return once(
    core,
    actor,
    'office.leaveAgreed',
    command,
    (id) => getOffice(core, id),
    () => {
      if (office.version !== input.expectedVersion) throw new DomainError('record.changed')
      const act = { event: 'office.leaveAgreed', subject: office.id, reason: input.reason } as const
      return commit(core, actor, act, changeOffice(office, { leaves: agreed }), command)
    },
  )
}
