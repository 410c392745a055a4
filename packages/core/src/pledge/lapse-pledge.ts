import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { lastClosedMonth } from '../month/year-month.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { type DecisionInput, decisionOf, requireText } from './decide-pledge.ts'
import { pledgeRecord, releaseOf } from './pledge.item.ts'
import { readPledgeMonths } from './pledge-months.ts'
import { MOVE, type Pledge, requireMove } from './pledge.model.ts'
import { unask } from './pledge-question.ts'
import { getPledge, getPledgeAt } from './pledge.store.ts'

/**
 * A moderator says that a patronage lapsed: three closed months without a statement, and no sign that it goes on.
 * @throws pledge.notSilent if a statement came meanwhile | pledge.notInState | pledge.reasonMissing | record.changed
 */
export async function lapsePledge(
  core: Core,
  actor: Actor,
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  await permitted(core, actor, input)
  return once(
    core,
    actor,
    MOVE.lapse.event,
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await requireAsked(core, input)
      requireMove('lapse', pledge.data.state)
      const decision = await decisionOf(core, actor, pledge.id, 'LAPSED', null, requireText(input.reason, 'reason'))
      const record = changeRecord(pledgeRecord, pledge, {
        state: MOVE.lapse.to,
        endedAt: core.clock.now().toISOString(),
        endReason: MOVE.lapse.ends,
        lapseAskedAt: null,
        decisions: [...pledge.data.decisions, decision],
      })
      const act = { event: MOVE.lapse.event, subject: pledge.id, reason: input.reason } as const
      return commit(core, actor, act, [record, releaseOf(pledge), unask(pledge.id, 'LAPSE')], command)
    },
  )
}

/**
 * A moderator says that it goes on all the same: what was silent until now is not asked about again, only three closed
 * months after it. In public nothing changes: months without a statement stay what they are.
 * @throws as `lapsePledge`
 */
export async function keepPledge(
  core: Core,
  actor: Actor,
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  await permitted(core, actor, input)
  return once(
    core,
    actor,
    'pledge.keptOn',
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await requireAsked(core, input)
      const decision = await decisionOf(core, actor, pledge.id, 'KEPT_ON', null, requireText(input.reason, 'reason'))
      const record = changeRecord(pledgeRecord, pledge, {
        keptThrough: lastClosedMonth(core.clock.now()),
        lapseAskedAt: null,
        decisions: [...pledge.data.decisions, decision],
      })
      const act = { event: 'pledge.keptOn', subject: pledge.id, reason: input.reason } as const
      return commit(core, actor, act, [record, unask(pledge.id, 'LAPSE')], command)
    },
  )
}

async function permitted(core: Core, actor: Actor, { id }: { id: string }): Promise<void> {
  permitWithin(actor, MOVE.lapse.by, (await getPledge(core, id)).data.organisationId)
}

/** One about which moderators are asked, and of which the question still holds. */
async function requireAsked(core: Core, input: DecisionInput): Promise<Stored<Pledge>> {
  const pledge = await getPledgeAt(core, input.id, input.expectedVersion)
  const isAsked = pledge.data.lapseAskedAt != null
  if (!isAsked || (await readPledgeMonths(core, pledge)).standing !== 'SILENT')
    throw new DomainError('pledge.notSilent')
  return pledge
}
