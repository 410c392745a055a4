import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { queryItems } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { changeOffice, frozenMailboxKey } from './office.item.ts'
import { type Office, officeStateOf } from './office.model.ts'
import { getOffice } from './office.ts'

export type OfficeDecision = { id: string; expectedVersion: number; reason: string }

type Decided = {
  needs: 'office:freeze' | 'office:match'
  event: 'office.frozen' | 'office.thawed' | 'office.unmatched'
  decide: (office: Stored<Office>, actor: Actor) => Operation[]
}

/**
 * Somebody posed as this office. From now on it can do nothing and no code goes to its mailbox; what it handed in
 * waits. Ending its sessions is the caller's (`auth`): they can do nothing from here on anyway.
 * @throws office.notInState for one that is frozen; record.changed; input.missing
 */
export const freezeOffice = (core: Core, actor: Actor, input: OfficeDecision, command?: Command) =>
  decideOffice(core, actor, input, command, {
    needs: 'office:freeze',
    event: 'office.frozen',
    decide: (office, by) => {
      if (office.data.frozen) throw new DomainError('office.notInState')
      const { mailboxIndex } = office.data
      const freeze = { at: core.clock.now().toISOString(), by: by.kind === 'staff' ? by.id : null, mailboxIndex }
      // Of who has left the mailbox is forgotten: there is nothing to bar.
      const bar: Operation[] =
        mailboxIndex === ''
          ? []
          : [{ do: 'put', table: 'registry', item: { ...frozenMailboxKey(mailboxIndex, office.id), shape: 1 } }]
      return [...changeOffice(office, { frozen: true, freeze }), ...bar]
    },
  })

/** It was the office after all, or is again. A take-back under way stops; what was taken back stays so. @throws office.notInState */
export const thawOffice = (core: Core, actor: Actor, input: OfficeDecision, command?: Command) =>
  decideOffice(core, actor, input, command, {
    needs: 'office:freeze',
    event: 'office.thawed',
    decide: (office) => {
      if (!office.data.frozen) throw new DomainError('office.notInState')
      const index = office.data.freeze?.mailboxIndex ?? office.data.mailboxIndex
      const free: Operation[] =
        index === '' ? [] : [{ do: 'delete', table: 'registry', key: frozenMailboxKey(index, office.id) }]
      return [...changeOffice(office, { frozen: false, freeze: null, takeBackId: null }), ...free]
    },
  })

/** Takes back that somebody matched it by hand. What the roster publishes is the roster's to say. @throws office.notInState */
export const unmatchOffice = (core: Core, actor: Actor, input: OfficeDecision, command?: Command) =>
  decideOffice(core, actor, input, command, {
    needs: 'office:match',
    event: 'office.unmatched',
    decide: (office) => {
      if (officeStateOf(office.data) !== 'MATCHED' || office.data.match.state !== 'MODERATOR')
        throw new DomainError('office.notInState')
      return changeOffice(office, { match: { state: 'NONE', at: null, by: null } })
    },
  })

async function decideOffice(
  core: Core,
  actor: Actor,
  input: OfficeDecision,
  command: Command | undefined,
  { needs, event, decide }: Decided,
): Promise<Stored<Office>> {
  const before = await getOffice(core, input.id)
  permitWithin(actor, needs, before.data.organisationId)
  return once(
    core,
    actor,
    event,
    command,
    (id) => getOffice(core, id),
    () => {
      if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
      if (before.version !== input.expectedVersion) throw new DomainError('record.changed')
      const act: Act = { event, subject: before.id, reason: input.reason.trim() }
      return commit(core, actor, act, decide(before, actor), command)
    },
  )
}

/** Whether any office of this mailbox is frozen: then no code reaches it. */
export async function isMailboxFrozen(core: Core, mailboxIndex: string): Promise<boolean> {
  const { pk } = frozenMailboxKey(mailboxIndex, '')
  const page = await queryItems(core.tables, { table: 'registry', hash: pk, page: { first: 1 } })
  return page.items.length > 0
}

/** Notes which job takes back what the office caused. */
export const noteTakeBack = (office: Stored<Office>, takeBackId: string): Operation[] =>
  changeOffice(office, { takeBackId })
