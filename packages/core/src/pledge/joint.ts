import { MOST_PRISONERS } from '../activity/activity.model.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import type { Stored } from '../table/record.ts'
import type { Pledge } from './pledge.model.ts'
import { listPledgesOfParliamentarian } from './pledge.store.ts'

/** @throws pledge.jointUnfit unless all are different people of one case or group, at most five */
export function requireTogether(prisoners: readonly Stored<Prisoner>[]): void {
  const cases = new Set(prisoners.map(({ data }) => data.caseId ?? null))
  const isOneCase = cases.size === 1 && !cases.has(null)
  const areDifferent = new Set(prisoners.map(({ id }) => id)).size === prisoners.length
  if (prisoners.length > 1 && !(isOneCase && areDifferent && prisoners.length <= MOST_PRISONERS))
    throw new DomainError('pledge.jointUnfit', { field: 'together' })
}

/** All pledges of one joint patronage, oldest first, among the member's newest 100; a draft that was thrown away never was one. */
export async function listJoint(
  core: Core,
  { jointId, parliamentarianId }: Pick<Pledge, 'jointId' | 'parliamentarianId'>,
): Promise<Stored<Pledge>[]> {
  if (jointId == null) return []
  const page = await listPledgesOfParliamentarian(core, parliamentarianId, { first: 100, backwards: true })
  const all = page.items.map(({ item }) => item).toReversed()
  return all.filter(({ data }) => data.jointId === jointId && (data.state !== 'ENDED' || data.submittedAt !== null))
}

/** What is written and handed in at once: the pledge, and those of its joint patronage that stand where it stands. */
export async function inStep(core: Core, pledge: Stored<Pledge>): Promise<Stored<Pledge>[]> {
  const others = await listJoint(core, pledge.data)
  return [pledge, ...others.filter(({ id, data }) => id !== pledge.id && data.state === pledge.data.state)]
}
