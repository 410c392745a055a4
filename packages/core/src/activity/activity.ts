import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getOwnPledge, getPledge } from '../pledge/pledge.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { publicLink } from '../text/link.ts'
import { activityRecord } from './activity.item.ts'
import { type Activity, type ActivityInput, activityInput, type ActivityState } from './activity.model.ts'

export const getActivity = (core: Core, id: string) => activityRecord.get(core.tables, id)
export const findActivity = (core: Core, id: string) => activityRecord.find(core.tables, id)
/** At most 100, in the order asked. */
export const findActivities = (core: Core, ids: readonly string[]) => activityRecord.findMany(core.tables, ids)

export const listActivitiesInState = (core: Core, organisationId: string, state: ActivityState, page: PageRequest) =>
  activityRecord.list(core.tables, 'gsi1', `${organisationId}#ACTIVITIES#${state}`, page)

/** What was done under a pledge, newest first. */
export const listActivitiesOfPledge = (core: Core, pledgeId: string, page: PageRequest) =>
  activityRecord.list(core.tables, 'gsi2', `${pledgeId}#ACTIVITIES`, { ...page, backwards: true })

/** Reports what a patron did. It counts once a moderator has verified it. */
export async function reportActivity(core: Core, actor: Actor, input: ActivityInput, command?: Command) {
  permit(actor, 'activity:report')
  return once(
    core,
    actor,
    'activity.reported',
    command,
    (id) => getActivity(core, id),
    async () => {
      const pledge =
        actor.kind === 'office'
          ? await getOwnPledge(core, actor, input.pledgeId)
          : await getPledge(core, input.pledgeId)
      permitWithin(actor, 'activity:report', pledge.data.organisationId)
      const given = readInput(activityInput, input)
      refuseFinancial({ title: given.title, url: given.url })
      if (pledge.data.state !== 'ACTIVE')
        throw new DomainError('pledge.notInState', { detail: { state: pledge.data.state, move: 'report' } })
      if (given.on > dayIn('Pacific/Kiritimati', core.clock.now()))
        throw new DomainError('input.dateInFuture', { field: 'on' })
      const id = newId('activity', core.clock.now())
      const data: Activity = {
        ...given,
        url: publicLink(given.url, 'url'),
        organisationId: pledge.data.organisationId,
        prisonerId: pledge.data.prisonerId,
        parliamentarianId: pledge.data.parliamentarianId,
        state: 'REPORTED',
        reportedAt: core.clock.now().toISOString(),
        decidedAt: null,
        decidedBy: null,
      }
      return commit(
        core,
        actor,
        { event: 'activity.reported', subject: id },
        [createRecord(activityRecord, id, data)],
        command,
      )
    },
  )
}

type DecisionInput = { id: string; expectedVersion: number; reason: string }

export const verifyActivity = (core: Core, actor: Actor, input: DecisionInput, command?: Command) =>
  decide(core, actor, 'VERIFIED', 'activity.verified', input, command)

export const declineActivity = (core: Core, actor: Actor, input: DecisionInput, command?: Command) =>
  decide(core, actor, 'DECLINED', 'activity.declined', input, command)

/** Either decision can be taken back by the other one; both stay on record. */
async function decide(
  core: Core,
  actor: Actor,
  state: 'VERIFIED' | 'DECLINED',
  event: 'activity.verified' | 'activity.declined',
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Activity>> {
  const activity = await getActivity(core, input.id)
  permitWithin(actor, 'activity:verify', activity.data.organisationId)
  return once(
    core,
    actor,
    event,
    command,
    (id) => getActivity(core, id),
    () => {
      if (activity.version !== input.expectedVersion) throw new DomainError('record.changed')
      if (activity.data.state === state) throw new DomainError('activity.notInState', { detail: { state } })
      if (state === 'DECLINED' && input.reason.trim() === '')
        throw new DomainError('input.missing', { field: 'reason' })
      const decided = {
        state,
        decidedAt: core.clock.now().toISOString(),
        decidedBy: actor.kind === 'staff' ? actor.id : null,
      }
      return commit(
        core,
        actor,
        { event, subject: activity.id, reason: input.reason },
        [changeRecord(activityRecord, activity, decided)],
        command,
      )
    },
  )
}
