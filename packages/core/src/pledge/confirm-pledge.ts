import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { requireOwnOffice } from '../office/office.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { openPledgeKey, pledgeRecord } from './pledge.item.ts'
import type { Pledge } from './pledge.model.ts'
import { getPledge } from './pledge.store.ts'

type Input = { id: string; officeId: string; expectedVersion: number }

/** The office says that the documented patronage is its own: from now on it is owed what the set says. */
export async function confirmPledge(
  core: Core,
  actor: Actor,
  input: Input & { undertakingSetId: string },
  command?: Command,
): Promise<Stored<Pledge>> {
  permit(actor, 'pledge:write')
  return once(
    core,
    actor,
    'pledge.confirmed',
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await documentedOf(core, actor, input)
      const campaign = await getCampaign(core, pledge.data.campaignId)
      if (input.undertakingSetId !== campaign.data.undertakingSetId)
        throw new DomainError('pledge.undertakingsChanged', { field: 'undertakingSet' })
      const { officeId, undertakingSetId } = input
      const record = changeRecord(pledgeRecord, pledge, { confirmed: true, officeId, undertakingSetId })
      return commit(core, actor, { event: 'pledge.confirmed', subject: pledge.id }, [record], command)
    },
  )
}

/**
 * The office says, within its 14 days, that the member never made it: it is ANNULLED and leaves every count.
 * @throws pledge.notInState once the days are over; then the campaign decides
 */
export async function objectToPledge(
  core: Core,
  actor: Actor,
  input: Input & { reason: string },
  command?: Command,
): Promise<Stored<Pledge>> {
  permit(actor, 'pledge:write')
  return once(
    core,
    actor,
    'pledge.objected',
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await documentedOf(core, actor, input)
      const house = await getLegislature(core, pledge.data.legislatureId)
      const today = todayIn(core, house)
      if (today > (pledge.data.documented?.objectUntil ?? ''))
        throw new DomainError('pledge.notInState', { detail: { state: pledge.data.state, move: 'object' } })
      const { parliamentarianId, prisonerId } = pledge.data
      const record = changeRecord(pledgeRecord, pledge, {
        state: 'ANNULLED',
        officeId: input.officeId,
        endedAt: core.clock.now().toISOString(),
      })
      const release = { do: 'release', key: openPledgeKey(parliamentarianId, prisonerId), holder: pledge.id } as const
      const act = { event: 'pledge.objected', subject: pledge.id, reason: input.reason } as const
      return commit(core, actor, act, [record, release], command)
    },
  )
}

/** What takes back a confirmation that was not the office's: what was declared in public stays as it was recorded. */
export const unconfirmation = (pledge: Stored<Pledge>, reason: string): { act: Act; operations: Operation[] } => ({
  act: { event: 'pledge.unconfirmed', subject: pledge.id, reason },
  operations: [changeRecord(pledgeRecord, pledge, { confirmed: false, officeId: null, undertakingSetId: null })],
})

/** One that waits for its member's own office. Nobody else's is even there, and a mailbox that nobody matched is no office. */
async function documentedOf(core: Core, actor: Actor, input: Input): Promise<Stored<Pledge>> {
  const office = await requireOwnOffice(core, actor, input.officeId)
  const pledge = await getPledge(core, input.id)
  // Before the version: another office must not learn that there is anything.
  if (pledge.data.parliamentarianId !== office.data.parliamentarianId) throw new DomainError('record.notFound')
  if (pledge.version !== input.expectedVersion) throw new DomainError('record.changed')
  if (office.data.match.state === 'NONE') throw new DomainError('pledge.officeUnmatched')
  const { state, confirmed, documented } = pledge.data
  if (state !== 'ACTIVE' || confirmed || documented === undefined)
    throw new DomainError('pledge.notInState', { detail: { state, move: 'confirm' } })
  return pledge
}
