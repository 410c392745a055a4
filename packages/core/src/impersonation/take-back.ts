import { getActivity, reversal } from '../activity/activity.ts'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError, type ErrorCode } from '../base/error.ts'
import { idKind, newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { noteTakeBack, type OfficeDecision } from '../office/freeze-office.ts'
import type { Office } from '../office/office.model.ts'
import { getOffice } from '../office/office.ts'
import { annulment, getPledge, requireText, unconfirmation } from '../pledge/pledge.ts'
import type { Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { isThrough, listCausedActivities, listCausedPledges } from './caused.ts'
import { findTakeBack, readTakeBack, resultOperation, type TakeBack, takeBackOperation } from './take-back.store.ts'

/** What became of one thing that was to be taken back. */
export const TAKE_BACK_OUTCOMES = ['ANNULLED', 'UNCONFIRMED', 'REVERSED', 'NOT_NEEDED', 'REFUSED'] as const
export type TakeBackOutcome = (typeof TAKE_BACK_OUTCOMES)[number]

/** How many a call takes back: a function has 30 seconds. */
export const ITEMS_A_CALL = 25

/**
 * Takes back together what a frozen office caused to be public, but for what is named in `except` (the member's own
 * after all). First the list is written down, then each is taken back by itself, in one transaction with its audit
 * entry and its result; broken off, `continueTakeBack` goes on.
 * @throws office.notInState for one that is not frozen; office.takeBackOpen; record.changed; input.*
 */
export async function beginTakeBack(
  core: Core,
  actor: Actor,
  { id, expectedVersion, reason, except }: OfficeDecision & { except: readonly string[] },
  command?: Command,
): Promise<Stored<Office>> {
  const before = await getOffice(core, id)
  permitWithin(actor, 'office:takeBack', before.data.organisationId)
  return once(
    core,
    actor,
    'office.takeBackBegun',
    command,
    (of) => getOffice(core, of),
    async () => {
      if (before.version !== expectedVersion) throw new DomainError('record.changed')
      if (!before.data.frozen) throw new DomainError('office.notInState')
      if (await isTakingBack(core, before)) throw new DomainError('office.takeBackOpen')
      const why = requireText(reason, 'reason')
      const [activities, pledges] = [await listCausedActivities(core, before), await listCausedPledges(core, before)]
      // Activities first: what stands under a patronage that is annulled is gone with it, and then nobody sees why.
      const items = [...activities, ...pledges].map((record) => record.id).filter((one) => !except.includes(one))
      const now = core.clock.now()
      const job: TakeBack = {
        id: newId('job', now),
        officeId: id,
        items,
        reason: await core.sealer.seal(why, `${id}/takeBack`),
        startedAt: now.toISOString(),
      }
      const act: Act = { event: 'office.takeBackBegun', subject: id, reason: why }
      return commit(core, actor, act, [...noteTakeBack(before, job.id), takeBackOperation(job)], command)
    },
  )
}

/** Whether something that was to be taken back still is not. */
export async function isTakingBack(core: Core, office: Stored<Office>): Promise<boolean> {
  const found = await findTakeBack(core, office.data.takeBackId ?? null)
  return found !== null && found.results.length < found.job.items.length
}

/**
 * Goes on where the last call, or one that was killed, stopped; by whoever may. Two at once do nothing twice.
 * @throws record.notFound where there is nothing to go on with; office.notInState once it is thawed
 */
export async function continueTakeBack(core: Core, actor: Actor, officeId: string): Promise<void> {
  const office = await getOffice(core, officeId)
  permitWithin(actor, 'office:takeBack', office.data.organisationId)
  if (!office.data.frozen) throw new DomainError('office.notInState')
  const { job, results } = await readTakeBack(core, office.data.takeBackId ?? null)
  const done = new Set(results.map(({ item }) => item))
  const left = job.items.filter((item) => !done.has(item)).slice(0, ITEMS_A_CALL)
  if (left.length === 0) return
  const reason = await core.sealer.open(job.reason, `${officeId}/takeBack`)
  for (const item of left) await takeBackOne(core, actor, job, item, reason)
}

const TRIES = 4

/** One thing. Somebody else's change in between is read, and then it is tried again. */
async function takeBackOne(core: Core, actor: Actor, job: TakeBack, item: string, reason: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const { outcome, code, act, operations } = await planOf(core, actor, job, item, reason, tries === TRIES)
    const result = resultOperation(job, { item, outcome, code, at: core.clock.now().toISOString() })
    try {
      await commit(core, actor, act, [...operations, result], { id: `${job.id}:${item}`, input: item })
      return
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const { results } = await readTakeBack(core, job.id)
      if (results.some((one) => one.item === item)) return
      if (tries >= TRIES) throw error
    }
  }
}

type Plan = { outcome: TakeBackOutcome; code: ErrorCode | null; act: Act; operations: Operation[] }

async function planOf(
  core: Core,
  actor: Actor,
  { officeId }: TakeBack,
  item: string,
  reason: string,
  givesUp: boolean,
): Promise<Plan> {
  const only = (outcome: TakeBackOutcome, code: ErrorCode | null = null): Plan => ({
    outcome,
    code,
    act: { event: 'office.takenBack', subject: officeId },
    operations: [],
  })
  if (givesUp) return only('REFUSED', 'record.changed')
  try {
    if (idKind(item) === 'activity') {
      const activity = await getActivity(core, item)
      if (activity.data.state !== 'VERIFIED' || activity.data.officeId !== officeId) return only('NOT_NEEDED')
      return { outcome: 'REVERSED', code: null, ...reversal(activity, reason) }
    }
    const pledge = await getPledge(core, item)
    // Somebody else may have taken it back by now, or the member's own office made it its own.
    if (!isThrough(officeId, pledge.data)) return only('NOT_NEEDED')
    // The member said it in public: only that the office stands behind it was not the office's word.
    if (pledge.data.documented !== undefined)
      return { outcome: 'UNCONFIRMED', code: null, ...unconfirmation(pledge, reason) }
    return { outcome: 'ANNULLED', code: null, ...(await annulment(core, actor, pledge, reason)) }
  } catch (error) {
    if (error instanceof DomainError) return only('REFUSED', error.code)
    throw error
  }
}
