import type { Core } from '../core.ts'
import { listWaiting } from '../prisoner/list-waiting.ts'
import { isExcluded } from '../prisoner/consent.model.ts'
import { readItem } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { proposedKey } from './invitation.item.ts'
import { spread } from './invitation.model.ts'

/** Who proposes a prisoner to one member after another, beginning behind the one who was proposed last in the campaign. */
export async function proposerFor(core: Core, campaign: { id: string; data: { organisationId: string } }) {
  const [waiting, last] = await Promise.all([
    listWaiting(core, campaign.data.organisationId),
    readItem<{ prisonerId: string }>(core.tables, 'registry', proposedKey(campaign.id)),
  ])
  const candidates = waiting.map(({ id, data }) => ({
    prisonerId: id,
    excludes: (memberId: string, groupId: string | null) => isExcluded(data.consents ?? [], [memberId, groupId]),
  }))
  return spread(candidates, last?.prisonerId ?? null)
}

/** Notes who was proposed, in the transaction of the letter. */
export const wasProposed = (campaignId: string, prisonerId: string | null): Operation[] =>
  prisonerId === null
    ? []
    : [{ do: 'put', table: 'registry', item: { ...proposedKey(campaignId), shape: 1, prisonerId } }]
