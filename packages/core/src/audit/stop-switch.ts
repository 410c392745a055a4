import { DomainError } from '../base/error.ts'
import { type Key, readItem, type Tables } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import type { EventName } from './event.ts'

/** There is such an item while STOP is on. It stands here because every act that publishes is decided by it. */
export const STOP_SWITCH: Key = { pk: 'STOP', sk: 'SWITCH' }

export const isStopped = async (tables: Tables): Promise<boolean> =>
  (await readItem(tables, 'registry', STOP_SWITCH)) !== null

/** @throws stop.on */
export async function requireRunning(tables: Tables): Promise<void> {
  if (await isStopped(tables)) throw new DomainError('stop.on')
}

/** Belongs into a transaction that makes something public: either it is before STOP, or it is refused. */
export const whileRunning: Operation = { do: 'check', key: STOP_SWITCH, exists: false, onRefused: 'stop.on' }

/** Belongs into what is done only because STOP is on. */
export const whileStopped: Operation = { do: 'check', key: STOP_SWITCH, exists: true, onRefused: 'stop.notInState' }

/** What puts something before everybody that was not there. Whatever takes away (HIDE, QUIET, decline, revoke …) goes on. */
export const PUBLISHING: ReadonlySet<EventName> = new Set([
  'activity.verified',
  'pledge.accepted',
  'pledge.confirmed',
  'pledge.documented',
  'pledge.lineAccepted',
  'pledge.restored',
  'prisoner.endConfirmed',
  'prisoner.groupPublished',
  'prisoner.photoSet',
  'prisoner.published',
  'prisoner.shown',
])
