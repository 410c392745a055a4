import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import type { Core } from '../core.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { type DecisionInput, decisionOf, requireText } from './decide-pledge.ts'
import { pledgeRecord, releaseOf } from './pledge.item.ts'
import { MOVE, type Pledge, requireMove } from './pledge.model.ts'
import { getPledge, getPledgeAt } from './pledge.store.ts'

/**
 * Recorded by mistake: the member never made it. It leaves every count, past ones too, and its page answers like an
 * unknown one. Nothing brings it back; a new pledge may be made.
 * @throws pledge.notInState, pledge.reasonMissing, record.changed
 */
export async function annulPledge(
  core: Core,
  actor: Actor,
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  const before = await getPledge(core, input.id)
  permitWithin(actor, MOVE.annul.by, before.data.organisationId)
  return once(
    core,
    actor,
    MOVE.annul.event,
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await getPledgeAt(core, input.id, input.expectedVersion)
      const { act, operations } = await annulment(core, actor, pledge, input.reason)
      return commit(core, actor, act, operations, command)
    },
  )
}

/** What an annulment writes, for whoever annuls as part of something else. @throws as `annulPledge` */
export async function annulment(
  core: Core,
  actor: Actor,
  pledge: Stored<Pledge>,
  reason: string,
): Promise<{ act: Act; operations: Operation[] }> {
  requireMove('annul', pledge.data.state)
  const decision = await decisionOf(core, actor, pledge.id, 'ANNULLED', null, requireText(reason, 'reason'))
  const record = changeRecord(pledgeRecord, pledge, {
    state: MOVE.annul.to,
    endedAt: pledge.data.endedAt ?? core.clock.now().toISOString(),
    decisions: [...pledge.data.decisions, decision],
  })
  // One that had ended gave the pair back then; somebody else's pledge may hold it by now.
  const release = pledge.data.state === 'ACTIVE' ? [releaseOf(pledge)] : []
  return { act: { event: MOVE.annul.event, subject: pledge.id, reason }, operations: [record, ...release] }
}
