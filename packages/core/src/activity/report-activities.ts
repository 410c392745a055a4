import { createHash } from 'node:crypto'
import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { requireOfficeFor } from '../office/office.ts'
import { getOwnPledge } from '../pledge/pledge.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { createRecord, type Operation } from '../table/operation.ts'
import { PAGE_LIMIT } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { activityRecord } from './activity.item.ts'
import { type Activity, type ActivityInput, MOST_PRISONERS, newReport } from './activity.model.ts'
import { findActivities, getActivity, listActivitiesOfPledge, readActivity } from './activity.ts'

type Input = Omit<ActivityInput, 'pledgeId'> & { pledgeIds: readonly string[] }

/**
 * One thing that a patron did for several prisoners: an activity for each pledge, all or none.
 * @returns them, in the order of the pledges
 * @throws activity.tooManyPrisoners; activity.linkReported: under one of the pledges this link stands already
 */
export async function reportActivities(
  core: Core,
  actor: Actor,
  { pledgeIds, ...input }: Input,
  command?: Command,
): Promise<Stored<Activity>[]> {
  permit(actor, 'activity:report')
  // What staff report is a proposal, of which each office is told by itself.
  if (actor.kind !== 'office') throw new DomainError('actor.notAllowed')
  return once(
    core,
    actor,
    'activity.reported',
    command,
    (id) => readTogether(core, id),
    async () => {
      const ids = [...new Set(pledgeIds)]
      if (ids.length === 0) throw new DomainError('input.missing', { field: 'pledges' })
      if (ids.length > MOST_PRISONERS) throw new DomainError('activity.tooManyPrisoners', { field: 'pledges' })
      const pledges = await Promise.all(ids.map((id) => getOwnPledge(core, actor, id)))
      const given = readActivity(core, { ...input, pledgeId: ids[0] ?? '' })
      await Promise.all(pledges.map((pledge) => requireNew(core, pledge, given.url)))
      const now = core.clock.now()
      const made = pledges.map((pledge) => ({ pledge, id: newId('activity', now) }))
      const together = made.map(({ id }) => id)
      const [first] = made
      if (first === undefined) throw new DomainError('input.missing', { field: 'pledges' })
      const memberId = first.pledge.data.parliamentarianId
      if (pledges.some(({ data }) => data.parliamentarianId !== memberId))
        throw new DomainError('input.invalid', { field: 'pledges' })
      const office = await requireOfficeFor(core, actor, memberId)
      const operations = made.flatMap(({ pledge, id }): Operation[] => [
        createRecord(activityRecord, id, {
          ...newReport(pledge, given, { at: now.toISOString(), officeId: office.id }),
          ...(together.length > 1 ? { together } : {}),
        }),
        { do: 'claim', key: linkKey(pledge.id, given.url), holder: id, onTaken: 'activity.linkReported', field: 'url' },
      ])
      return commit(core, actor, { event: 'activity.reported', subject: first.id }, operations, command)
    },
  )
}

async function readTogether(core: Core, id: string): Promise<Stored<Activity>[]> {
  const first = await getActivity(core, id)
  const all = await findActivities(core, first.data.together ?? [id])
  return all.filter((one) => one !== null)
}

/** A link counts once for a pledge, whoever reported it; the claim sees to two at the same moment. */
async function requireNew(core: Core, pledge: Stored<Pledge>, url: string): Promise<void> {
  if (pledge.data.state !== 'ACTIVE')
    throw new DomainError('pledge.notInState', { detail: { state: pledge.data.state, move: 'report' } })
  const known = await listActivitiesOfPledge(core, pledge.id, { first: PAGE_LIMIT })
  if (known.items.some(({ item }) => item.data.url === url))
    throw new DomainError('activity.linkReported', { field: 'url' })
}

/** One report a pledge and link. */
const linkKey = (pledgeId: string, url: string) => ({
  pk: `REPORTED-LINK#${pledgeId}#${createHash('sha256').update(url).digest('base64url')}`,
  sk: 'CLAIM',
})
