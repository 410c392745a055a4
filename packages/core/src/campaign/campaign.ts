import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { beginMonthWalk } from '../month/month-walk.item.ts'
import { findLegislatures } from '../legislature/legislature.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput, requireEnglish, requireReason } from '../text/input.ts'
import { campaignRecord, campaignSlugKey, setVersionKey, undertakingSetRecord } from './campaign.item.ts'
import { type Campaign, campaign, type CampaignInput, refuseDisorder } from './campaign.model.ts'
import { refuseOtherSets, type UndertakingSet, undertakingSet } from './undertaking.ts'

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

/**
 * A new set, or a new version of one; a version that exists is never changed.
 * @throws undertakingSet.* | input.*
 */
export async function createUndertakingSet(core: Core, actor: Actor, input: UndertakingSet, command?: Command) {
  permit(actor, 'campaign:write')
  const data = readInput(undertakingSet, input)
  refuseOtherSets(data)
  return once(
    core,
    actor,
    'undertakingSet.created',
    command,
    (id) => getUndertakingSet(core, id),
    () => {
      const id = newId('undertakingSet', core.clock.now())
      const key = setVersionKey(data.code, data.version)
      const claim = { do: 'claim', key, holder: id, onTaken: 'undertakingSet.versionTaken', field: 'version' } as const
      const act = { event: 'undertakingSet.created', subject: id } as const
      return commit(core, actor, act, [createRecord(undertakingSetRecord, id, data), claim], command)
    },
  )
}

/** @throws campaign.slugTaken | campaign.* for days out of order | input.* */
export async function createCampaign(core: Core, actor: Actor, input: CampaignInput, command?: Command) {
  permitWithin(actor, 'campaign:write', input.organisationId)
  const data = await readCampaign(core, input)
  return once(
    core,
    actor,
    'campaign.created',
    command,
    (id) => getCampaign(core, id),
    () => {
      const id = newId('campaign', core.clock.now())
      const key = campaignSlugKey(data.slug)
      const claim = { do: 'claim', key, holder: id, onTaken: 'campaign.slugTaken', field: 'slug' } as const
      const act = { event: 'campaign.created', subject: id } as const
      return commit(core, actor, act, [createRecord(campaignRecord, id, data), claim], command)
    },
  )
}

export type CampaignChange = Partial<Omit<Campaign, 'organisationId' | 'slug'>>

/**
 * Changes a campaign; its slug stays, since links lead to it. Another set counts for pledges from now on: each keeps
 * the version it accepted. A house that is no longer asked keeps the pledges it made.
 * @throws record.changed | campaign.* for days out of order | input.*
 */
export async function changeCampaign(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; change: CampaignChange; reason: string },
  command?: Command,
): Promise<Stored<Campaign>> {
  const wave = await getCampaign(core, input.id)
  permitWithin(actor, 'campaign:write', wave.data.organisationId)
  requireReason(input.reason)
  return once(
    core,
    actor,
    'campaign.changed',
    command,
    (id) => getCampaign(core, id),
    async () => {
      if (wave.version !== input.expectedVersion) throw new DomainError('record.changed')
      const { organisationId, slug } = wave.data
      const data = await readCampaign(core, { ...wave.data, ...input.change, organisationId, slug })
      const act = { event: 'campaign.changed', subject: wave.id, reason: input.reason } as const
      const walk = data.monthsPublic === wave.data.monthsPublic ? [] : [beginMonthWalk(wave.id)]
      return commit(core, actor, act, [changeRecord(campaignRecord, wave, data), ...walk], command)
    },
  )
}

/** A campaign whose houses and set are there, and whose days are in order. */
async function readCampaign(core: Core, input: CampaignInput): Promise<Campaign> {
  const data = readInput(campaign, input)
  requireEnglish({ title: data.title })
  refuseFinancial(data.title)
  refuseDisorder(data)
  const [houses, set] = await Promise.all([
    findLegislatures(core, data.legislatureIds),
    undertakingSetRecord.find(core.tables, data.undertakingSetId),
  ])
  if (houses.includes(null)) throw new DomainError('input.invalid', { field: 'legislatureIds' })
  if (set === null) throw new DomainError('input.invalid', { field: 'undertakingSetId' })
  return data
}
