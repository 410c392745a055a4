import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { STOP_SWITCH } from '../audit/stop-switch.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { changeRecord, createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { currentStopKey, stopRecord } from './stop.item.ts'
import { findCurrentStop, getStop } from './find-stop.ts'
import { isStale, type Stop } from './stop.model.ts'

export * from './find-stop.ts'
export * from './held-mail.ts'

const nameOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.id : actor.kind)
const isAdmin = (actor: Actor): boolean => actor.kind === 'staff' && actor.roles.includes('ADMIN')

/**
 * Pauses all mail, publication and "latest" at once. An administrator does it alone, moderators in twos: the first call
 * asks, the same by somebody else pulls it.
 * @throws stop.secondPersonNeeded, stop.notInState where it is on already, input.missing
 */
export async function pullStop(
  core: Core,
  actor: Actor,
  input: { reason: string },
  command?: Command,
): Promise<Stored<Stop>> {
  permit(actor, 'stop:pull')
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    ['stop.pulled', 'stop.proposed'],
    command,
    (id) => getStop(core, id),
    async () => {
      const found = await findCurrentStop(core)
      if (found !== null) permitWithin(actor, 'stop:pull', found.data.organisationId)
      if (found?.data.state === 'ON') throw new DomainError('stop.notInState')
      const now = core.clock.now()
      const asked = found === null || isStale(found.data, now) ? null : found.data
      const by = nameOf(actor)
      if (asked?.proposedBy === by && !isAdmin(actor)) throw new DomainError('stop.secondPersonNeeded')
      const isOn = isAdmin(actor) || asked !== null
      const id = found?.id ?? newId('stop', now)
      const data: Stop = {
        organisationId: actor.kind === 'staff' ? actor.organisationId : '',
        state: isOn ? 'ON' : 'PROPOSED',
        reason: asked?.reason ?? (await core.sealer.seal(input.reason.trim(), `${id}/reason`)),
        proposedBy: asked?.proposedBy ?? by,
        proposedAt: asked?.proposedAt ?? now.toISOString(),
        agreedBy: asked === null || asked.proposedBy === by ? null : by,
        pulledAt: isOn ? now.toISOString() : null,
        endProposedBy: null,
        endedBy: null,
        endedAt: null,
      }
      const claim = (key: typeof STOP_SWITCH): Operation => ({
        do: 'claim',
        key,
        holder: id,
        onTaken: 'stop.notInState',
      })
      const act = { event: isOn ? 'stop.pulled' : 'stop.proposed', subject: id, reason: input.reason } as const
      return commit(
        core,
        actor,
        act,
        [
          found === null ? createRecord(stopRecord, id, data) : changeRecord(stopRecord, found, data),
          claim(currentStopKey),
          ...(isOn ? [claim(STOP_SWITCH)] : []),
        ],
        command,
      )
    },
  )
}

/**
 * Goes on: it takes two persons, whoever pulled it. The first call asks, the same by somebody else ends it; then what
 * was held is sent. Of what was only asked for, one is enough.
 * @throws stop.secondPersonNeeded, stop.notInState
 */
export async function endStop(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
  command?: Command,
): Promise<Stored<Stop>> {
  permit(actor, 'stop:pull')
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    ['stop.ended', 'stop.endProposed'],
    command,
    (id) => getStop(core, id),
    async () => {
      const stop = await getStop(core, input.id)
      permitWithin(actor, 'stop:pull', stop.data.organisationId)
      if (stop.version !== input.expectedVersion) throw new DomainError('record.changed')
      const { state, endProposedBy } = stop.data
      if (state === 'OVER') throw new DomainError('stop.notInState')
      const by = nameOf(actor)
      if (state === 'ON' && endProposedBy === by) throw new DomainError('stop.secondPersonNeeded')
      const isOver = state === 'PROPOSED' || endProposedBy !== null
      const act = { event: isOver ? 'stop.ended' : 'stop.endProposed', subject: stop.id, reason: input.reason } as const
      const change: Partial<Stop> = isOver
        ? { state: 'OVER', endedBy: by, endedAt: core.clock.now().toISOString() }
        : { endProposedBy: by }
      const release = [currentStopKey, STOP_SWITCH].map((key): Operation => ({ do: 'release', key, holder: stop.id }))
      return commit(core, actor, act, [changeRecord(stopRecord, stop, change), ...(isOver ? release : [])], command)
    },
  )
}

/** Why it was pulled, in clear, for staff. */
export const openStopReason = (core: Core, { id, data }: Stored<Stop>): Promise<string> =>
  core.sealer.open(data.reason, `${id}/reason`)
