import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { documentPledge } from '@patronat/core/pledge/pledge.ts'
import type { SeededCampaigns } from './campaign.ts'
import type { DemoMember } from './house.ts'
import type { SeededPrisoner } from './prisoners.ts'
import type { HouseCode } from './size.ts'
import { dayAgo, daysAgo } from './when.ts'

/** Two of one case. */
const JOINT = 'demo-joint-case'

/** Patronages declared in public that staff recorded: no office has confirmed them. `n` counts the members of a house. */
const DOCUMENTED: readonly {
  house: HouseCode
  n: number
  ward: number
  joint: string | null
  recordedDaysAgo: number
  declared: (core: Core) => string
}[] = [
  // One member for two: declared in one breath.
  {
    house: 'ua-lviv-oblast',
    n: 0,
    ward: 14,
    joint: JOINT,
    recordedDaysAgo: 40,
    declared: (core) => dayAgo(core, 75),
  },
  {
    house: 'ua-lviv-oblast',
    n: 0,
    ward: 18,
    joint: JOINT,
    recordedDaysAgo: 40,
    declared: (core) => dayAgo(core, 75),
  },
  { house: 'ua-lviv-oblast', n: 2, ward: 1, joint: null, recordedDaysAgo: 60, declared: (core) => dayAgo(core, 160) },
  // The office may still object.
  { house: 'us-senate', n: 7, ward: 11, joint: null, recordedDaysAgo: 5, declared: (core) => dayAgo(core, 30) },
  // Only the month is known.
  {
    house: 'eu-ep',
    n: 7,
    ward: 12,
    joint: null,
    recordedDaysAgo: 12,
    declared: (core) => dayAgo(core, 100).slice(0, 7),
  },
]

type Parts = {
  members: readonly (DemoMember & { id: string; legislatureId: string })[]
  wards: readonly SeededPrisoner[]
  campaigns: SeededCampaigns
  moderator: Actor
}

export async function documentDemoPledges(core: Core, { members, wards, campaigns, moderator }: Parts): Promise<void> {
  for (const { house, n, ward, joint, recordedDaysAgo, declared } of DOCUMENTED) {
    const member = members.find((one) => one.house.house.code === house && one.n === n)
    const prisoner = wards[ward]
    if (member === undefined || prisoner === undefined) continue
    await documentPledge(daysAgo(core, recordedDaysAgo), moderator, {
      parliamentarianId: member.id,
      legislatureId: member.legislatureId,
      prisonerId: prisoner.id,
      campaignId: campaigns[member.house.campaign].id,
      jointId: joint,
      declaration: {
        on: declared(core),
        url: `${member.website}patron-of/${prisoner.slug}`,
        channel: 'SOCIAL_MEDIA',
        transcript: null,
      },
    })
  }
}
