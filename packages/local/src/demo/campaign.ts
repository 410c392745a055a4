import { createCampaign, createUndertakingSet } from '@patronat/core/campaign/campaign.ts'
import { NINE_POINTS_2020 } from '@patronat/core/campaign/data/nine-points-2020.ts'
import { NINE_POINTS_2021 } from '@patronat/core/campaign/data/nine-points-2021.ts'
import { TEN_POINTS_2021 } from '@patronat/core/campaign/data/ten-points-2021.ts'
import type { Core } from '@patronat/core/core.ts'
import type { DemoHouse } from './data/house-parts.ts'
import { HOUSES } from './data/houses.ts'
import { SEED } from './organisation.ts'
import { BEGAN_DAYS_AGO } from './size.ts'
import { dayAgo, daysAgo } from './when.ts'

type CampaignName = DemoHouse['campaign'] | 'first'
export type SeededCampaign = { id: string; undertakingSetId: string }
export type SeededCampaigns = Record<CampaignName, SeededCampaign>

/** Whose declarations are older than this belong to the first wave; it is over. */
const FIRST_WAVE_DAYS_AGO = 450

const SETS = [NINE_POINTS_2020, NINE_POINTS_2021, TEN_POINTS_2021] as const

/** Days count back from now; below zero they are ahead. */
const CAMPAIGNS: readonly {
  name: CampaignName
  slug: string
  set: (typeof SETS)[number]
  deadline: number
  ends: number | null
  title: Record<'en' | 'uk' | 'de', string>
}[] = [
  {
    name: 'first',
    slug: 'demo-first-wave',
    set: NINE_POINTS_2020,
    deadline: 460,
    ends: FIRST_WAVE_DAYS_AGO - 10,
    title: {
      en: 'The first wave: patrons from Ukraine and Europe',
      uk: 'Перша хвиля: патрони з України та Європи',
      de: 'Die erste Welle: Patinnen und Paten aus der Ukraine und Europa',
    },
  },
  {
    name: 'rada',
    slug: 'demo-rada',
    set: NINE_POINTS_2021,
    deadline: -21,
    ends: null,
    title: {
      en: 'Ukrainian MPs for the prisoners of the Kremlin',
      uk: 'Народні депутати — за в’язнів Кремля',
      de: 'Ukrainische Abgeordnete für die Gefangenen des Kremls',
    },
  },
  {
    name: 'europe',
    slug: 'demo-europe',
    set: TEN_POINTS_2021,
    deadline: -21,
    ends: null,
    title: {
      en: 'European parliamentarians for the prisoners of the Kremlin',
      uk: 'Європейські парламентарі — за в’язнів Кремля',
      de: 'Europäische Abgeordnete für die Gefangenen des Kremls',
    },
  },
  {
    name: 'congress',
    slug: 'demo-congress',
    set: TEN_POINTS_2021,
    deadline: -35,
    ends: null,
    title: {
      en: 'Members of Congress for the prisoners of the Kremlin',
      uk: 'Члени Конгресу США — за в’язнів Кремля',
      de: 'Mitglieder des Kongresses für die Gefangenen des Kremls',
    },
  },
]

/** The campaign to which a declaration of so many days ago belongs. */
export const campaignOf = (house: DemoHouse, declaredDaysAgo: number): CampaignName =>
  declaredDaysAgo >= FIRST_WAVE_DAYS_AGO && house.campaign !== 'congress' ? 'first' : house.campaign

/** A wave that is over and three that are open, each with its undertakings. */
export async function createDemoCampaigns(
  core: Core,
  organisationId: string,
  houses: readonly { id: string }[],
): Promise<SeededCampaigns> {
  const past = daysAgo(core, BEGAN_DAYS_AGO)
  const setIds = new Map<(typeof SETS)[number], string>()
  for (const set of SETS) setIds.set(set, (await createUndertakingSet(past, SEED, set)).id)
  const seeded: [CampaignName, SeededCampaign][] = []
  for (const { name, slug, set, deadline, ends, title } of CAMPAIGNS) {
    const legislatureIds = houses.flatMap(({ id }, at) => {
      const of = HOUSES[at]?.campaign
      return (name === 'first' ? of !== 'congress' : of === name) ? [id] : []
    })
    const undertakingSetId = setIds.get(set) ?? ''
    const campaign = {
      organisationId,
      title,
      undertakingSetId,
      slug,
      legislatureIds,
      startsOn: dayAgo(core, BEGAN_DAYS_AGO),
      declarationDeadline: dayAgo(core, deadline),
      reportingOn: dayAgo(core, deadline - 2),
      endsOn: ends === null ? null : dayAgo(core, ends),
      // One of them shows kept months only, so that both ways can be looked at.
      monthsPublic: slug === 'demo-congress' ? ('KEPT_ONLY' as const) : ('FULL' as const),
    }
    seeded.push([name, { id: (await createCampaign(past, SEED, campaign)).id, undertakingSetId }])
  }
  return Object.fromEntries(seeded) as SeededCampaigns
}
