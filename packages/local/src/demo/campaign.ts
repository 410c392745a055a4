import { createCampaign, createUndertakingSet } from '@patronat/core/campaign/campaign.ts'
import { NINE_POINTS_2021 } from '@patronat/core/campaign/data/nine-points-2021.ts'
import { TEN_POINTS_2021 } from '@patronat/core/campaign/data/ten-points-2021.ts'
import type { Core } from '@patronat/core/core.ts'
import type { DemoHouse } from './data/houses.ts'
import { inParallel } from './in-parallel.ts'
import { SEED } from './organisation.ts'
import { BEGAN_DAYS_AGO } from './size.ts'
import { dayAgo, demoCommand } from './when.ts'

type CampaignName = DemoHouse['campaign']
export type SeededCampaign = { id: string; undertakingSetId: string }

const CAMPAIGNS = [
  {
    name: 'rada',
    set: NINE_POINTS_2021,
    title: {
      en: 'Ukrainian MPs for the prisoners of the Kremlin',
      uk: 'Народні депутати — за в’язнів Кремля',
      de: 'Ukrainische Abgeordnete für die Gefangenen des Kremls',
    },
  },
  {
    name: 'europe',
    set: TEN_POINTS_2021,
    title: {
      en: 'European parliamentarians for the prisoners of the Kremlin',
      uk: 'Європейські парламентарі — за в’язнів Кремля',
      de: 'Europäische Abgeordnete für die Gefangenen des Kremls',
    },
  },
] as const

/** The two open campaigns, each with its undertakings; the deadline is three weeks from now. */
export async function createDemoCampaigns(
  core: Core,
  organisationId: string,
  houseIds: Readonly<Record<CampaignName, string[]>>,
): Promise<Record<CampaignName, SeededCampaign>> {
  const seeded = await inParallel(CAMPAIGNS, async ({ name, set, title }) => {
    const { id: undertakingSetId } = await createUndertakingSet(core, SEED, set, demoCommand(`set:${set.code}`))
    const campaign = {
      organisationId,
      title,
      undertakingSetId,
      slug: `demo-${name}`,
      legislatureIds: houseIds[name],
      startsOn: dayAgo(core, 0),
      declarationDeadline: dayAgo(core, -BEGAN_DAYS_AGO - 21),
      reportingOn: dayAgo(core, -BEGAN_DAYS_AGO - 23),
      endsOn: null,
    }
    const { id } = await createCampaign(core, SEED, campaign, demoCommand(`campaign:${name}`))
    return [name, { id, undertakingSetId }] as const
  })
  return Object.fromEntries(seeded) as Record<CampaignName, SeededCampaign>
}
