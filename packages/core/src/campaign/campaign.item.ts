import { defineRecord } from '../table/record.ts'
import type { Campaign } from './campaign.model.ts'
import type { UndertakingSet } from './undertaking.ts'

export const campaignRecord = defineRecord<Campaign>({
  kind: 'campaign',
  shape: 2,
  /** Under shape 1 every campaign showed all closed months. */
  upgrade: (wave: Omit<Campaign, 'monthsPublic'>): Campaign => ({ ...wave, monthsPublic: 'FULL' }),
  indexes: (campaign, id) => ({
    /** Which campaigns are there? Which one has this slug? */
    gsi1: { pk: 'CAMPAIGNS', sk: `${campaign.slug}#${id}` },
  }),
})

export const undertakingSetRecord = defineRecord<UndertakingSet>({
  kind: 'undertakingSet',
  shape: 1,
  indexes: (set, id) => ({
    /** Which versions of which sets are there? */
    gsi1: { pk: 'UNDERTAKING-SETS', sk: `${set.code}#${set.version.toString().padStart(4, '0')}#${id}` },
  }),
})

export const campaignSlugKey = (slug: string) => ({ pk: `SLUG#CAMPAIGN#${slug}`, sk: 'CLAIM' })
export const setVersionKey = (code: string, version: number) => ({ pk: `SET#${code}#${version}`, sk: 'CLAIM' })
