import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { isPublic, type Prisoner } from '../prisoner/prisoner.model.ts'
import { getPrisoner, requirePrisonerUnchanged } from '../prisoner/prisoner.ts'
import { changeRecord } from '../table/operation.ts'
import { pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { type DecisionInput, decisionOf, requireText } from './decide-pledge.ts'
import { openPledgeKey, pledgeRecord } from './pledge.item.ts'
import { MOVE, type Pledge, requireMove, RESTORED_AFTER } from './pledge.model.ts'
import { getPledge, getPledgeAt, listPledgesOfPrisoner } from './pledge.store.ts'
import { readMarks } from './review-pledge.ts'

/**
 * Takes back an end that the campaign decided, or that followed from an end of detention which was none or did not
 * last. Both stay on record; in the months between nothing was owed. The office is told by a letter that a person sends.
 * @throws pledge.notInState for any other end | prisoner.unavailable | pledge.patronExcluded | office.frozen | pledge.exists
 */
export async function restorePledge(
  core: Core,
  actor: Actor,
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  const before = await getPledge(core, input.id)
  permitWithin(actor, MOVE.restore.by, before.data.organisationId)
  return once(
    core,
    actor,
    MOVE.restore.event,
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await getPledgeAt(core, input.id, input.expectedVersion)
      requireMove('restore', pledge.data.state)
      const { endReason, endedAt, parliamentarianId, prisonerId, interruptions = [] } = pledge.data
      if (endReason === null || endedAt === null || !RESTORED_AFTER.includes(endReason))
        throw new DomainError('pledge.notInState', { detail: { state: endReason ?? 'ENDED', move: 'restore' } })
      const prisoner = await getPrisoner(core, prisonerId)
      if (!isPublic(prisoner.data) || prisoner.data.closure !== null)
        throw new DomainError('prisoner.unavailable', { field: 'prisoner' })
      const marks = await readMarks(core, pledge)
      if (marks.includes('PATRON_EXCLUDED')) throw new DomainError('pledge.patronExcluded')
      if (marks.includes('OFFICE_FROZEN')) throw new DomainError('office.frozen')
      const decision = await decisionOf(core, actor, pledge.id, 'RESTORED', null, requireText(input.reason, 'reason'))
      const record = changeRecord(pledgeRecord, pledge, {
        state: MOVE.restore.to,
        endedAt: null,
        endReason: null,
        closureId: null,
        interruptions: [...interruptions, { from: endedAt, to: decision.at }],
        decisions: [...pledge.data.decisions, decision],
      })
      const key = openPledgeKey(parliamentarianId, prisonerId)
      return commit(
        core,
        actor,
        { event: MOVE.restore.event, subject: pledge.id, reason: input.reason },
        [
          record,
          { do: 'claim', key, holder: pledge.id, onTaken: 'pledge.exists' },
          // Free again in the same instant: then it is not restored.
          requirePrisonerUnchanged(prisoner),
        ],
        command,
      )
    },
  )
}

/** Whether an end of detention that is taken back by now has ended the pledge, and nobody has restored it. Pure. */
export const isEndedInVain = ({ data }: Stored<Pledge>, { closure }: Pick<Prisoner, 'closure'>): boolean =>
  data.state === 'ENDED' && data.closureId != null && closure === null

const OFFERED_AT_MOST = 300

/**
 * The pledges that an end of detention ended which has been taken back since: what a moderator is offered to restore.
 * None comes back by itself. At most 300, oldest first.
 */
export async function listEndedInVain(core: Core, actor: Actor, prisonerId: string): Promise<Stored<Pledge>[]> {
  const prisoner = await getPrisoner(core, prisonerId)
  permitWithin(actor, 'pledge:read', prisoner.data.organisationId)
  if (prisoner.data.closure !== null) return []
  const offered: Stored<Pledge>[] = []
  for await (const pledges of pagesOf((page) => listPledgesOfPrisoner(core, prisonerId, page))) {
    offered.push(...pledges.filter((pledge) => isEndedInVain(pledge, prisoner.data)))
    if (offered.length >= OFFERED_AT_MOST) break
  }
  return offered.slice(0, OFFERED_AT_MOST)
}
