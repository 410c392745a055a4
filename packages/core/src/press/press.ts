import { createHash } from 'node:crypto'
import { type Actor, actorKey } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { pressRecord } from './press.item.ts'
import type { PressFigures, PressReport } from './press.model.ts'

/** A report, for staff of the campaign's organisation. @throws record.notFound */
export async function getPressReport(core: Core, actor: Actor, id: string): Promise<Stored<PressReport>> {
  permit(actor, 'press:read')
  const report = await pressRecord.get(core.tables, id)
  permitWithin(actor, 'press:read', report.data.organisationId)
  return report
}

/** The newest hundred of a campaign. */
export async function listPressReports(core: Core, actor: Actor, campaignId: string): Promise<Stored<PressReport>[]> {
  permit(actor, 'press:read')
  permitWithin(actor, 'press:read', (await getCampaign(core, campaignId)).data.organisationId)
  const page = await pressRecord.list(core.tables, 'gsi1', `${campaignId}#PRESS`, { first: 100, backwards: true })
  return page.items.map(({ item }) => item)
}

/**
 * Freezes the figures of a report with the query by which anybody gets the same. `make` is asked once, before
 * anything is written.
 */
export async function freezePressReport(
  core: Core,
  actor: Actor,
  input: { campaignId: string; asOf: string; since: string; query: string },
  make: () => Promise<PressFigures>,
  command?: Command,
): Promise<Stored<PressReport>> {
  permit(actor, 'press:freeze')
  const campaign = await getCampaign(core, input.campaignId)
  permitWithin(actor, 'press:freeze', campaign.data.organisationId)
  if (input.asOf > core.clock.now().toISOString()) throw new DomainError('coverage.inFuture', { field: 'asOf' })
  return once(
    core,
    actor,
    'press.frozen',
    command,
    (id) => pressRecord.get(core.tables, id),
    async () => {
      const id = newId('pressReport', core.clock.now())
      const variables = { campaign: campaign.data.slug, asOf: input.asOf }
      const report: PressReport = {
        ...input,
        organisationId: campaign.data.organisationId,
        frozenAt: core.clock.now().toISOString(),
        frozenBy: actorKey(actor),
        variables,
        queryHash: hashOf(input.query, variables),
        figures: JSON.stringify(await make()),
      }
      const act = { event: 'press.frozen', subject: id } as const
      return commit(core, actor, act, [createRecord(pressRecord, id, report)], command)
    },
  )
}

export const hashOf = (query: string, variables: PressReport['variables']): string =>
  createHash('sha256')
    .update(`${query}\n${JSON.stringify(variables)}`)
    .digest('hex')
