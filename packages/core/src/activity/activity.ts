import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { dayIn, daysLater } from '../date/partial-date.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { findOffice, requireOfficeFor } from '../office/office.ts'
import { getOwnPledge, getPledge } from '../pledge/pledge.ts'
import { changeRecord, createRecord, type Operation } from '../table/operation.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { publicLink } from '../text/link.ts'
import { releaseWithheld } from '../visibility/visibility.ts'
import { activityRecord } from './activity.item.ts'
import {
  type Activity,
  type ActivityInput,
  activityInput,
  type ActivityState,
  newReport,
  PROPOSAL_DAYS,
  type ReportedActivity,
} from './activity.model.ts'

const isObjected = ({ proposal }: Activity): boolean => proposal?.answer?.kind === 'OBJECTED'

export const getActivity = (core: Core, id: string) => activityRecord.get(core.tables, id)
export const findActivity = (core: Core, id: string) => activityRecord.find(core.tables, id)
/** At most 100, in the order asked. */
export const findActivities = (core: Core, ids: readonly string[]) => activityRecord.findMany(core.tables, ids)

export const listActivitiesInState = (core: Core, organisationId: string, state: ActivityState, page: PageRequest) =>
  activityRecord.list(core.tables, 'gsi1', `${organisationId}#ACTIVITIES#${state}`, page)

/** What was done under a pledge, newest first. */
export const listActivitiesOfPledge = (core: Core, pledgeId: string, page: PageRequest) =>
  activityRecord.list(core.tables, 'gsi2', `${pledgeId}#ACTIVITIES`, { ...page, backwards: true })

/** What an office reported, newest first, whatever became of it. */
export const listActivitiesOfOffice = (core: Core, officeId: string, page: PageRequest) =>
  activityRecord.list(core.tables, 'gsi3', `${officeId}#ACTIVITIES`, { ...page, backwards: true })

/** The actor's own office for the member; null: staff report. */
const officeIdOf = async (core: Core, actor: Actor, parliamentarianId: string): Promise<string | null> =>
  actor.kind === 'office' ? (await requireOfficeFor(core, actor, parliamentarianId)).id : null

/** `organisation`: the partner that had noticed it; of staff alone. */
type ReportInput = ActivityInput & { organisation?: string | null }

/**
 * Reports what a patron did. It counts once a moderator has verified it. What staff report is a proposal: the office is
 * told, and may object (`answer-proposal.ts`).
 */
export async function reportActivity(core: Core, actor: Actor, input: ReportInput, command?: Command) {
  permit(actor, 'activity:report')
  return once(
    core,
    actor,
    ['activity.reported', 'activity.proposed'],
    command,
    (id) => getActivity(core, id),
    async () => {
      const pledge =
        actor.kind === 'office'
          ? await getOwnPledge(core, actor, input.pledgeId)
          : await getPledge(core, input.pledgeId)
      permitWithin(actor, 'activity:report', pledge.data.organisationId)
      const given = readActivity(core, input)
      if (pledge.data.state !== 'ACTIVE')
        throw new DomainError('pledge.notInState', { detail: { state: pledge.data.state, move: 'report' } })
      const id = newId('activity', core.clock.now())
      const officeId = await officeIdOf(core, actor, pledge.data.parliamentarianId)
      const data: Activity = {
        ...newReport(pledge, given, { at: core.clock.now().toISOString(), officeId }),
        ...(actor.kind === 'staff'
          ? { proposal: await proposalOf(core, actor.id, pledge.data.legislatureId, input) }
          : {}),
      }
      return commit(
        core,
        actor,
        { event: actor.kind === 'staff' ? 'activity.proposed' : 'activity.reported', subject: id },
        [createRecord(activityRecord, id, data)],
        command,
      )
    },
  )
}

async function proposalOf(core: Core, by: string, legislatureId: string, { organisation = null }: ReportInput) {
  if ((organisation ?? '').length > 200) throw new DomainError('input.tooLong', { field: 'organisation' })
  refuseFinancial({ organisation })
  const house = await getLegislature(core, legislatureId)
  const today = todayIn(core, house)
  const noticedBy = (organisation ?? '').trim()
  return {
    by,
    organisation: noticedBy === '' ? null : noticedBy,
    objectUntil: daysLater(today, PROPOSAL_DAYS),
    answer: null,
  }
}

/** What was typed, read and checked. @throws input.* with the field */
export function readActivity(core: Core, input: ActivityInput) {
  const given = readInput<ReportedActivity>(activityInput, input)
  const { title, url, keptUrl } = given
  refuseFinancial({ title, url, keptUrl })
  const last = dayIn('Pacific/Kiritimati', core.clock.now())
  for (const field of ['on', 'capturedOn'] as const)
    if ((given[field] ?? '') > last) throw new DomainError('input.dateInFuture', { field })
  return {
    ...given,
    url: publicLink(url, 'url'),
    keptUrl: keptUrl === null || keptUrl.trim() === '' ? null : publicLink(keptUrl, 'keptUrl'),
  }
}

/** Hands a declined activity in again, corrected; it waits for a check as it did the first time. */
export async function correctActivity(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; activity: Omit<ActivityInput, 'pledgeId'> },
  command?: Command,
): Promise<Stored<Activity>> {
  permit(actor, 'activity:report')
  const activity = await getActivity(core, input.id)
  permitWithin(actor, 'activity:report', activity.data.organisationId)
  if (actor.kind === 'office') await getOwnPledge(core, actor, activity.data.pledgeId)
  return once(
    core,
    actor,
    'activity.corrected',
    command,
    (id) => getActivity(core, id),
    async () => {
      if (activity.version !== input.expectedVersion) throw new DomainError('record.changed')
      if (activity.data.state !== 'DECLINED')
        throw new DomainError('activity.notInState', { detail: { state: activity.data.state } })
      const given = readActivity(core, { ...input.activity, pledgeId: activity.data.pledgeId })
      const again = {
        ...given,
        // Another mailbox of the member may correct it: who hands it in answers for it.
        officeId: await officeIdOf(core, actor, activity.data.parliamentarianId),
        reportedAt: core.clock.now().toISOString(),
        state: 'REPORTED',
        decidedAt: null,
        decidedBy: null,
        reason: null,
      } as const
      const act = { event: 'activity.corrected', subject: activity.id } as const
      return commit(core, actor, act, [changeRecord(activityRecord, activity, again)], command)
    },
  )
}

/** Why it was declined, in clear, for its office and for staff; null: it was not, or nobody said. */
export const openDeclineReason = async (core: Core, { id, data }: Stored<Activity>): Promise<string | null> =>
  data.reason == null ? null : core.sealer.open(data.reason, `${id}/reason`)

const REASON_AT_MOST = 4000

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
    async () => {
      if (activity.version !== input.expectedVersion) throw new DomainError('record.changed')
      if (activity.data.state === state) throw new DomainError('activity.notInState', { detail: { state } })
      if (state === 'VERIFIED' && (await isFromFrozen(core, activity))) throw new DomainError('office.frozen')
      if (state === 'DECLINED' && input.reason.trim() === '')
        throw new DomainError('input.missing', { field: 'reason' })
      // It reaches the office by mail: none of it is about money.
      if (input.reason.length > REASON_AT_MOST) throw new DomainError('input.tooLong', { field: 'reason' })
      refuseFinancial({ reason: input.reason })
      const decided = {
        state,
        decidedAt: core.clock.now().toISOString(),
        decidedBy: actor.kind === 'staff' ? actor.id : null,
        reason: state === 'DECLINED' ? await core.sealer.seal(input.reason.trim(), `${activity.id}/reason`) : null,
      }
      return commit(
        core,
        actor,
        { event, subject: activity.id, reason: input.reason },
        [
          changeRecord(activityRecord, activity, decided),
          // What its office objected to is withheld until a moderator has looked again.
          ...(state === 'VERIFIED' && isObjected(activity.data) ? [releaseWithheld(activity.id)] : []),
        ],
        command,
      )
    },
  )
}

/** Takes a decision back: it waits for a check again, and nothing public counts it meanwhile. Both stay on record. */
export async function reverseActivity(
  core: Core,
  actor: Actor,
  input: DecisionInput,
  command?: Command,
): Promise<Stored<Activity>> {
  const activity = await getActivity(core, input.id)
  permitWithin(actor, 'activity:verify', activity.data.organisationId)
  return once(
    core,
    actor,
    'activity.reversed',
    command,
    (id) => getActivity(core, id),
    () => {
      if (activity.version !== input.expectedVersion) throw new DomainError('record.changed')
      const { act, operations } = reversal(activity, input.reason)
      return commit(core, actor, act, operations, command)
    },
  )
}

/** What taking a decision back writes. @throws activity.notInState, input.missing */
export function reversal(activity: Stored<Activity>, reason: string): { act: Act; operations: Operation[] } {
  if (activity.data.state === 'REPORTED')
    throw new DomainError('activity.notInState', { detail: { state: 'REPORTED' } })
  if (reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  const open = { state: 'REPORTED', decidedAt: null, decidedBy: null, reason: null } as const
  return {
    act: { event: 'activity.reversed', subject: activity.id, reason },
    operations: [changeRecord(activityRecord, activity, open)],
  }
}

/** What an impersonated office reported waits until somebody has thawed it. */
export const isFromFrozen = async (core: Core, { data }: Stored<Activity>): Promise<boolean> =>
  data.officeId != null && (await findOffice(core, data.officeId))?.data.frozen === true
