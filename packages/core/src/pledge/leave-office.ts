import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { barMailbox, forgetOffice, type Removal, requireRemovable } from '../office/beside.ts'
import { isMatched, type Office } from '../office/office.model.ts'
import { getOffice, requireOwnOffice } from '../office/office.ts'
import type { Stored } from '../table/record.ts'
import type { PledgeState } from './pledge.model.ts'
import { listOwnPledges } from './own-pledge.ts'
import { withdrawPledge } from './write-pledge.ts'

/** The actor's mailbox no longer acts for the member and is forgotten here; its drafts go, its pledges stay the member's. */
export async function leaveOffice(
  core: Core,
  actor: Actor,
  input: { officeId: string; expectedVersion: number },
  command?: Command,
): Promise<Stored<Office>> {
  permit(actor, 'office:register')
  return once(
    core,
    actor,
    'office.left',
    command,
    (id) => getOffice(core, id),
    async () => {
      const office = await requireOwnOffice(core, actor, input.officeId)
      if (office.version !== input.expectedVersion) throw new DomainError('record.changed')
      await endThose(core, actor, office, office, ['DRAFT'])
      const operations = await forgetOffice(core, office, 'ITSELF')
      return commit(core, actor, { event: 'office.left', subject: office.id }, operations, command)
    },
  )
}

/**
 * The published address removes another mailbox of its member, which cannot register again for a while. What an
 * unmatched one had handed in and nobody has accepted goes too, so that it keeps nobody else from pledging.
 * @throws office.notPublished for any other mailbox; record.notFound for one of another member
 */
export async function removeMailbox(
  core: Core,
  actor: Actor,
  input: Removal,
  command?: Command,
): Promise<Stored<Office>> {
  permit(actor, 'office:register')
  return once(
    core,
    actor,
    'office.removed',
    command,
    (id) => getOffice(core, id),
    async () => {
      const { own, other } = await requireRemovable(core, actor, input)
      // One by one, before the mailbox goes: killed in between, the same command goes on where it stopped.
      if (!isMatched(other.data)) await endThose(core, actor, own, other, ['SUBMITTED', 'CHANGES_REQUESTED'])
      const operations = [...(await forgetOffice(core, other, 'PUBLISHED_ADDRESS')), barMailbox(core, other)]
      return commit(core, actor, { event: 'office.removed', subject: other.id }, operations, command)
    },
  )
}

/** Ends what `of` wrote and that stands in one of these states, in the name of the office `by`; at most 100. */
async function endThose(
  core: Core,
  actor: Actor,
  by: Stored<Office>,
  of: Stored<Office>,
  states: readonly PledgeState[],
): Promise<void> {
  const pledges = await listOwnPledges(core, actor, by.id)
  for (const { id, version, data } of pledges)
    if (data.officeId === of.id && states.includes(data.state))
      await withdrawPledge(core, actor, { id, expectedVersion: version })
}
