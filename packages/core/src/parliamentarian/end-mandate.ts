import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput, requireReason } from '../text/input.ts'
import { parliamentarianRecord } from './parliamentarian.item.ts'
import { type MandateEndCause, type Parliamentarian, parliamentarian } from './parliamentarian.model.ts'
import { getParliamentarian } from './parliamentarian.ts'

export type MandateEndInput = {
  id: string
  expectedVersion: number
  legislatureId: string
  cause: MandateEndCause
  /** The last day of the mandate. */
  on: string
  /** The last day of the office's mailbox; of somebody who died there is none. */
  mailboxUntil: string | null
  reason: string
}

/**
 * Says that one member's mandate ends before the term does: one fact, in one transaction, on the seat itself. From then
 * on their pledges have no member behind them; what follows for each is written by the stream.
 * @throws mandate.none where they hold no seat in the house on that day | input.* | record.changed
 */
export async function endMandate(
  core: Core,
  actor: Actor,
  input: MandateEndInput,
  command?: Command,
): Promise<Stored<Parliamentarian>> {
  permit(actor, 'mandate:end')
  requireReason(input.reason)
  return once(
    core,
    actor,
    'parliamentarian.mandateEnded',
    command,
    (id) => getParliamentarian(core, id),
    async () => {
      const was = await getParliamentarian(core, input.id)
      if (was.version !== input.expectedVersion) throw new DomainError('record.changed')
      const { legislatureId, cause, on } = input
      const mailboxUntil = cause === 'DIED' ? on : (input.mailboxUntil ?? '')
      if (mailboxUntil === '') throw new DomainError('input.missing', { field: 'mailboxUntil' })
      if (mailboxUntil < on) throw new DomainError('input.invalid', { field: 'mailboxUntil' })
      const isHeld = (seat: Parliamentarian['memberships'][number]) =>
        seat.legislatureId === legislatureId && (seat.from ?? '') <= on && (seat.to === null || seat.to > on)
      if (!was.data.memberships.some(isHeld)) throw new DomainError('mandate.none', { field: 'on' })
      const data = readInput(parliamentarian, {
        ...was.data,
        memberships: was.data.memberships.map((seat) => (isHeld(seat) ? { ...seat, to: on } : seat)),
        mandateEnd: { legislatureId, on, cause, mailboxUntil },
      })
      const act = { event: 'parliamentarian.mandateEnded', subject: was.id, reason: input.reason } as const
      return commit(core, actor, act, [changeRecord(parliamentarianRecord, was, data)], command)
    },
  )
}
