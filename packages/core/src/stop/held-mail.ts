import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import type { EventName } from '../audit/event.ts'
import { whileStopped } from '../audit/stop-switch.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { type Item, queryItems } from '../table/client.ts'
import type { Page, PageRequest } from '../table/page.ts'
import { findOwnStop } from './find-stop.ts'
import { HELD_MAIL, heldMailKey } from './stop.item.ts'

const RELAY: Actor = { kind: 'system', name: 'stream' }

/** Something of the outbox that waits for the end of a STOP: the outbox's own item, `id` its id. */
export type HeldMail = { id: string; event: EventName; subject: string; at: string; item: Item }

/** Oldest first. */
export async function listHeldMail(core: Core, page: PageRequest): Promise<Page<HeldMail>> {
  const found = await queryItems<Item & { outbox: Item }>(core.tables, { table: 'registry', hash: HELD_MAIL, page })
  const items = found.items.map(({ item: { sk, outbox }, cursor }) => ({
    cursor,
    item: {
      id: sk,
      event: outbox['event'] as EventName,
      subject: outbox['subject'] as string,
      at: outbox['at'] as string,
      item: outbox,
    },
  }))
  return { ...found, items }
}

/**
 * Keeps what could not be sent because STOP is on. Done twice, or after the reply was lost, it is kept once.
 * @returns false where STOP is over by now: then it may be sent
 */
export async function holdMail(core: Core, outbox: Item): Promise<boolean> {
  const held: Item = { ...heldMailKey(outbox.pk), shape: 1, outbox }
  if (outbox['expiresAt'] !== undefined) held['expiresAt'] = outbox['expiresAt']
  try {
    const act = { event: 'mail.held', subject: outbox.pk } as const
    await commit(core, RELAY, act, [{ do: 'put', table: 'registry', item: held }, whileStopped])
    return true
  } catch (error) {
    if (error instanceof DomainError && error.code === 'stop.notInState') return false
    throw error
  }
}

/** It was sent, or has nobody to go to any more. */
export const forgetHeldMail = (core: Core, id: string): Promise<string> =>
  commit(core, RELAY, { event: 'mail.released', subject: id }, [
    { do: 'delete', table: 'registry', key: heldMailKey(id) },
  ])

/**
 * Says that one of them is not to be sent, for staff of the organisation that pulled the STOP, as long as it is on.
 * @throws stop.notInState for another STOP, or nobody's own | record.changed where it is not there any more
 */
export async function dropHeldMail(
  core: Core,
  actor: Actor,
  input: { stopId: string; id: string; reason: string },
  command?: Command,
): Promise<string> {
  permit(actor, 'stop:pull')
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    'mail.dropped',
    command,
    (id) => Promise.resolve(id),
    async () => {
      if ((await findOwnStop(core, actor))?.id !== input.stopId) throw new DomainError('stop.notInState')
      const act = { event: 'mail.dropped', subject: input.id, reason: input.reason } as const
      const key = heldMailKey(input.id)
      return commit(
        core,
        actor,
        act,
        [{ do: 'delete', table: 'registry', key, onlyIf: { attribute: 'shape', is: 1 } }],
        command,
      )
    },
  )
}
