import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import type { Core } from '../core.ts'
import { readItem } from '../table/client.ts'
import type { Stored } from '../table/record.ts'
import { currentStopKey, stopRecord } from './stop.item.ts'
import type { Stop } from './stop.model.ts'

export const getStop = (core: Core, id: string) => stopRecord.get(core.tables, id)

/** The STOP that is on or asked for; null: everything runs. */
export async function findCurrentStop(core: Core): Promise<Stored<Stop> | null> {
  const current = await readItem<{ holder: string }>(core.tables, 'registry', currentStopKey)
  return current === null ? null : stopRecord.find(core.tables, current.holder)
}

/** The same for staff of the organisation whose it is; to others it only says so when it refuses them. */
export async function findOwnStop(core: Core, actor: Actor): Promise<Stored<Stop> | null> {
  permit(actor, 'stop:read')
  const stop = await findCurrentStop(core)
  return actor.kind === 'staff' && stop?.data.organisationId === actor.organisationId ? stop : null
}
