import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { confirmedEnd } from '../prisoner/closure.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from '../prisoner/prisoner.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { pagesOf } from '../table/page.ts'
import { openPledgeKey, pledgeRecord } from './pledge.item.ts'
import { MOVE, type Pledge } from './pledge.model.ts'
import { findPledges, listPledgesOfPrisoner } from './pledge.store.ts'

/** An ended pledge is four items of the hundred that a transaction may have: its record, two of audit, its claim. */
const PLEDGES_AT_ONCE = 22

/**
 * Says that the person is out, or that the family knows. In one transaction the end becomes public and the pledges
 * end; where there are more than fit, the rest follows, and a repeated call goes on where a killed one stopped. The
 * reason says how we know. @throws record.changed where no end waits
 */
export async function confirmClosure(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:write', before.data.organisationId)
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  const act = { event: 'prisoner.endConfirmed', subject: input.id, reason: input.reason } as const
  const confirmed = await once(
    core,
    actor,
    'prisoner.endConfirmed',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      const { closure, operation } = confirmedEnd(was, core.clock.now().toISOString())
      const ended = (await activePledges(core, was.id)).slice(0, PLEDGES_AT_ONCE)
      const pledges = ended.flatMap((pledge) => endOf(pledge, closure))
      return commit(core, actor, act, [operation, ...pledges], command)
    },
  )
  // Repeated after the end itself was taken back: then nothing ends any more.
  const { closure } = confirmed.data
  if (closure?.publicAt == null) return confirmed
  for (let rest = await activePledges(core, input.id); rest.length > 0; rest = rest.slice(PLEDGES_AT_ONCE))
    await commit(
      core,
      actor,
      act,
      rest.slice(0, PLEDGES_AT_ONCE).flatMap((pledge) => endOf(pledge, closure)),
    )
  return confirmed
}

async function activePledges(core: Core, prisonerId: string): Promise<Stored<Pledge>[]> {
  const active: Stored<Pledge>[] = []
  for await (const listed of pagesOf((page) => listPledgesOfPrisoner(core, prisonerId, page))) {
    // The index may still call one active that has just ended.
    const now = await findPledges(core, listed.map(({ id }) => id)) // prettier-ignore
    active.push(...now.filter((pledge) => pledge?.data.state === 'ACTIVE').filter((pledge) => pledge !== null))
  }
  return active
}

const ENDS = { PRISONER_FREED: MOVE.free, PRISONER_DIED: MOVE.die } as const

function endOf(pledge: Stored<Pledge>, closure: Prisoner['closure']): Operation[] {
  if (closure === null) return []
  const { to, ends } = ENDS[closure.reason]
  const key = openPledgeKey(pledge.data.parliamentarianId, pledge.data.prisonerId)
  return [
    changeRecord(pledgeRecord, pledge, { state: to, endedAt: closure.publicAt, endReason: ends }),
    { do: 'release', key, holder: pledge.id },
  ]
}
