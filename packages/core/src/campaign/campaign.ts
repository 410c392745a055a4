import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { campaignRecord, campaignSlugKey, setVersionKey, undertakingSetRecord } from './campaign.item.ts'
import { type Campaign, campaign } from './campaign.model.ts'
import { type UndertakingSet, undertakingSet } from './undertaking.ts'

export const getCampaign = (core: Core, id: string) => campaignRecord.get(core.tables, id)
export const getUndertakingSet = (core: Core, id: string) => undertakingSetRecord.get(core.tables, id)

/** All campaigns, at most 100. */
export async function listCampaigns(core: Core): Promise<Stored<Campaign>[]> {
  const page = await campaignRecord.list(core.tables, 'gsi1', 'CAMPAIGNS', { first: 100 })
  return page.items.map(({ item }) => item)
}

/** All versions of all sets, at most 100. */
export async function listUndertakingSets(core: Core): Promise<Stored<UndertakingSet>[]> {
  const page = await undertakingSetRecord.list(core.tables, 'gsi1', 'UNDERTAKING-SETS', { first: 100 })
  return page.items.map(({ item }) => item)
}

export async function createUndertakingSet(core: Core, actor: Actor, input: UndertakingSet, command?: Command) {
  permit(actor, 'campaign:write')
  const data = readInput(undertakingSet, input)
  return once(
    core,
    actor,
    'undertakingSet.created',
    command,
    (id) => getUndertakingSet(core, id),
    () => {
      const id = newId('undertakingSet', core.clock.now())
      const key = setVersionKey(data.code, data.version)
      const claim = { do: 'claim', key, holder: id, onTaken: 'input.invalid', field: 'version' } as const
      const act = { event: 'undertakingSet.created', subject: id } as const
      return commit(core, actor, act, [createRecord(undertakingSetRecord, id, data), claim], command)
    },
  )
}

export async function createCampaign(core: Core, actor: Actor, input: Campaign, command?: Command) {
  permitWithin(actor, 'campaign:write', input.organisationId)
  const data = readInput(campaign, input)
  return once(
    core,
    actor,
    'campaign.created',
    command,
    (id) => getCampaign(core, id),
    () => {
      const id = newId('campaign', core.clock.now())
      const key = campaignSlugKey(data.slug)
      const claim = { do: 'claim', key, holder: id, onTaken: 'input.invalid', field: 'slug' } as const
      const act = { event: 'campaign.created', subject: id } as const
      return commit(core, actor, act, [createRecord(campaignRecord, id, data), claim], command)
    },
  )
}
