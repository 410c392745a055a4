import type { Core } from '@patronat/core/core.ts'
import { listOrganisations } from '@patronat/core/organisation/organisation.ts'
import type { DemoSignIn } from '../page/start-page.ts'
import { createDemoCampaigns } from './campaign.ts'
import { cycled } from './combine.ts'
import { HOUSES } from './data/houses.ts'
import { createDemoHouse, createDemoMember, demoMembers } from './house.ts'
import { inParallel } from './in-parallel.ts'
import { createDemoOrganisation, createDemoStaff, findDemoStaff, ORGANISATION, STAFF } from './organisation.ts'
import { planPledges } from './pledge-plan.ts'
import { seedPledge } from './pledges.ts'
import { createDemoPrisoners, hideDemoPrisoner, proposeForPublication, quietDemoPrisoner } from './prisoners.ts'
import { demoSignIns } from './sign-ins.ts'
import { BEGAN_DAYS_AGO, DEMO_SIZE, type DemoSize } from './size.ts'
import { daysAgo } from './when.ts'

/**
 * Fills an empty registry with invented people and acts, through the verbs alone, and answers who one can be.
 * Killed, it goes on the next time. Once it is whole it touches nothing any more, whatever was done since; a
 * registry that somebody else began is left alone, and nobody is answered.
 */
export async function seedDemo(core: Core, size: DemoSize = DEMO_SIZE): Promise<DemoSignIn[]> {
  const organisations = await listOrganisations(core)
  if (organisations.length > 0 && !organisations.some(({ data }) => data.slug === ORGANISATION.slug)) return []
  // The administrator comes last: where there is one, everything is there.
  if ((await findDemoStaff(core, STAFF.admin)) === null) await fill({ ...core, silent: true }, size)
  return demoSignIns(core, size)
}

async function fill(core: Core, size: DemoSize): Promise<void> {
  const past = daysAgo(core, BEGAN_DAYS_AGO)
  const organisation = await createDemoOrganisation(past)
  const staff = (person: (typeof STAFF)[keyof typeof STAFF]) => createDemoStaff(past, organisation.id, person)
  const [moderator, , editor] = await Promise.all(
    [STAFF.moderator, STAFF.secondModerator, STAFF.editor, STAFF.coordinator].map(staff),
  )
  if (moderator === undefined || editor === undefined) throw new Error('The demo has no staff')

  const houses = await inParallel(HOUSES, (house) => createDemoHouse(past, house, size))
  const [members, prisoners, campaigns] = await Promise.all([
    inParallel(demoMembers(size), async (member) => {
      const house = houses[HOUSES.indexOf(member.house)]
      if (house === undefined) throw new Error(`The demo has no house ${member.house.house.code}`)
      return { ...member, id: await createDemoMember(past, member, house) }
    }),
    createDemoPrisoners(core, organisation.id, size),
    createDemoCampaigns(past, organisation.id, {
      rada: houseIds('rada', houses),
      europe: houseIds('europe', houses),
    }),
  ])

  const wards = prisoners.public.filter(({ held }) => held)
  await inParallel(planPledges(size), (plan, at) => {
    const member = cycled(members, plan.patron)
    const ward = cycled(wards, plan.ward)
    return seedPledge(core, { plan, at, member, ward, campaign: campaigns[member.house.campaign], moderator })
  })

  const quiet = wards[QUIET_WARD]
  if (quiet !== undefined) await quietDemoPrisoner(daysAgo(core, 1), moderator, quiet)
  for (const prisoner of prisoners.hidden) await hideDemoPrisoner(daysAgo(core, 2), moderator, prisoner)
  for (const prisoner of prisoners.internal.slice(0, 1)) await proposeForPublication(daysAgo(core, 1), editor, prisoner)
  await staff(STAFF.admin)
}

/** Which of those with a patron is QUIET. */
const QUIET_WARD = 9

const houseIds = (campaign: (typeof HOUSES)[number]['campaign'], houses: readonly { id: string }[]): string[] =>
  houses.filter((_, at) => HOUSES[at]?.campaign === campaign).map(({ id }) => id)
