import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { requireOfficeFor } from '../office/office.ts'
import { getOwnPledge } from '../pledge/pledge.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { withhold } from '../visibility/visibility.ts'
import { activityRecord } from './activity.item.ts'
import type { Activity, Proposal } from './activity.model.ts'
import { getActivity } from './activity.ts'

type Input = { id: string; expectedVersion: number }

/** The office says that what was proposed for it is so. A moderator verifies it as everything else. */
export async function confirmActivity(
  core: Core,
  actor: Actor,
  input: Input,
  command?: Command,
): Promise<Stored<Activity>> {
  permit(actor, 'activity:report')
  return once(
    core,
    actor,
    'activity.confirmed',
    command,
    (id) => getActivity(core, id),
    async () => {
      const { activity, proposal, officeId } = await ownProposal(core, actor, input)
      if (proposal.answer !== null) throw notInState(activity)
      const answer = { kind: 'CONFIRMED', at: core.clock.now().toISOString(), officeId, text: null } as const
      const record = changeRecord(activityRecord, activity, { proposal: { ...proposal, answer } })
      return commit(core, actor, { event: 'activity.confirmed', subject: activity.id }, [record], command)
    },
  )
}

const TEXT_AT_MOST = 2000

/**
 * The office says that it is not its own, or not as it was written down. It leaves every public answer in the same
 * transaction and waits for a moderator again; the month is not rated meanwhile.
 * @throws activity.notInState when its days are over, or it was declined anyway
 */
export async function objectToActivity(
  core: Core,
  actor: Actor,
  input: Input & { text: string },
  command?: Command,
): Promise<Stored<Activity>> {
  permit(actor, 'activity:report')
  return once(
    core,
    actor,
    'activity.objected',
    command,
    (id) => getActivity(core, id),
    async () => {
      const { activity, proposal, officeId, today } = await ownProposal(core, actor, input)
      if (today > proposal.objectUntil || proposal.answer?.kind === 'OBJECTED') throw notInState(activity)
      const text = input.text.trim()
      if (text.length > TEXT_AT_MOST) throw new DomainError('input.tooLong', { field: 'text' })
      refuseFinancial({ text })
      const at = core.clock.now().toISOString()
      const sealed = text === '' ? null : await core.sealer.seal(text, `${activity.id}/objection`)
      const record = changeRecord(activityRecord, activity, {
        proposal: { ...proposal, answer: { kind: 'OBJECTED', at, officeId, text: sealed } },
        state: 'REPORTED',
        decidedAt: null,
        decidedBy: null,
      })
      const out = activity.data.state === 'VERIFIED' ? [withhold(activity.id)] : []
      return commit(core, actor, { event: 'activity.objected', subject: activity.id }, [record, ...out], command)
    },
  )
}

/** What the office said against it, in clear, for itself and for staff; null: nothing. */
export async function openObjection(core: Core, { id, data }: Stored<Activity>): Promise<string | null> {
  const text = data.proposal?.answer?.text ?? null
  return text === null ? null : core.sealer.open(text, `${id}/objection`)
}

/** A proposal under one of the office's own pledges. @throws record.notFound for anybody else's */
async function ownProposal(core: Core, actor: Actor, { id, expectedVersion }: Input) {
  const activity = await getActivity(core, id)
  const pledge = await getOwnPledge(core, actor, activity.data.pledgeId)
  const office = await requireOfficeFor(core, actor, pledge.data.parliamentarianId)
  if (activity.version !== expectedVersion) throw new DomainError('record.changed')
  const { proposal, state } = activity.data
  if (proposal === undefined || state === 'DECLINED') throw notInState(activity)
  const house = await getLegislature(core, pledge.data.legislatureId)
  const today = todayIn(core, house)
  return { activity, proposal: proposal satisfies Proposal, officeId: office.id, today }
}

const notInState = ({ data }: Stored<Activity>) =>
  new DomainError('activity.notInState', { detail: { state: data.state } })
