import type { IdKind } from '@patronat/core/base/id.ts'
import { idKind } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import { markMigrated } from '@patronat/core/maintenance/migrate.ts'
import { project } from '@patronat/core/projection/project.ts'
import { actsOf, thinned } from './activities.ts'
import { createDemoCampaigns } from './campaign.ts'
import { createDemoCases } from './cases.ts'
import { cycled } from './combine.ts'
import { HOUSES } from './data/houses.ts'
import { documentDemoPledges } from './documented.ts'
import { editDemoRecords, logDemoContacts, recordDemoConsents } from './edits.ts'
import {
  createDemoHouse,
  createDemoMember,
  type DemoMember,
  demoMembers,
  groupOf,
  isMatchedByHand,
  mayHaveOffice,
} from './house.ts'
import { createDemoOrganisation, createDemoStaff, STAFF } from './organisation.ts'
import { endMandate, exchangePrisoner, handOver } from './past-acts.ts'
import { FREED_DAYS_AGO, FREED_WARD, planPledges, QUIET_WARD, TWO_MAILBOXES } from './pledge-plan.ts'
import { possible, seedPledge, seedUnmatchedOffice } from './pledges.ts'
import { createDemoPrisoners, hideDemoPrisoner, proposeForPublication, quietDemoPrisoner } from './prisoners.ts'
import { submitDemoReports } from './reports.ts'
import { BEGAN_DAYS_AGO, type DemoSize } from './size.ts'
import { daysAgo } from './when.ts'

type SeededMember = DemoMember & { id: string; legislatureId: string; groupId: string }
type Progress = (done: number, of: number) => void

/** Two years of a campaign, act by act, and the read models that follow from them. */
export async function fillDemo(core: Core, size: DemoSize, progress: Progress): Promise<void> {
  const past = daysAgo(core, BEGAN_DAYS_AGO)
  await markMigrated(core)
  const organisation = await createDemoOrganisation(past)
  const staff = (person: (typeof STAFF)[keyof typeof STAFF]) => createDemoStaff(past, organisation.id, person)
  const moderator = await staff(STAFF.moderator)
  const editor = await staff(STAFF.editor)
  await staff(STAFF.secondModerator)
  const coordinator = await staff(STAFF.coordinator)
  await staff(STAFF.admin)

  const houses: Awaited<ReturnType<typeof createDemoHouse>>[] = []
  for (const house of HOUSES) houses.push(await createDemoHouse(past, house, size))
  const members: SeededMember[] = []
  for (const member of demoMembers(size)) {
    const house = houses[HOUSES.indexOf(member.house)]
    if (house === undefined) throw new Error(`The demo has no house ${member.house.house.code}`)
    const id = await createDemoMember(core, member, house)
    members.push({ ...member, id, legislatureId: house.id, groupId: groupOf(member, house.groupIds) })
  }
  const caseIds = await createDemoCases(core, organisation.id)
  const prisoners = await createDemoPrisoners(core, organisation.id, caseIds, size)
  const campaigns = await createDemoCampaigns(core, organisation.id, houses)

  const wards = prisoners.public.filter(({ held }) => held)
  await recordDemoConsents(core, editor, wards, members)
  await editDemoRecords(core, editor, wards)
  await logDemoContacts(core, coordinator, members)
  const offices = members.filter(mayHaveOffice)
  const councillor = members.find(isMatchedByHand) ?? cycled(offices, 0)
  const planned = planPledges(size).map((plan) => {
    const member = plan.waits === 'MATCHED_BY_HAND' ? councillor : cycled(offices, plan.patron)
    const ward = cycled(wards, plan.ward)
    return { plan: possible(core, plan, member, ward), member, ward }
  })
  const acts = thinned(
    planned.map(({ plan }, at) => (plan.goal === 'ACTIVE' ? actsOf(core, plan, at) : [])),
    size.activities,
  )
  const memberOf = (key: string | null) => planned.find(({ plan }) => plan.key === key)?.member.id ?? null
  const pledgeIds = new Map<string, string>()
  for (const [at, { plan, member, ward }] of planned.entries()) {
    const invitedById = memberOf(plan.invitedBy)
    const parts = { plan, at, acts: acts[at] ?? [], member, ward, campaigns, moderator, invitedById }
    pledgeIds.set(plan.key, await seedPledge(core, parts))
    progress(at, planned.length * 2)
  }
  await documentDemoPledges(core, { members, wards, campaigns, moderator })
  const shared = planned.find(({ plan }) => plan.key === TWO_MAILBOXES)?.member
  if (shared !== undefined) await seedUnmatchedOffice(core, shared)
  const newcomer = offices.at(planned.length)
  if (newcomer !== undefined) await seedUnmatchedOffice(core, newcomer)

  for (const { plan } of planned) {
    const { key, ends, succeeds } = plan
    const id = pledgeIds.get(key) ?? ''
    if (succeeds !== null) await handOver(daysAgo(core, plan.declaredDaysAgo - 2), pledgeIds.get(succeeds) ?? '', id)
    if (ends?.reason === 'MANDATE_ENDED') await endMandate(daysAgo(core, ends.daysAgo), id)
  }
  const freed = wards[FREED_WARD]
  if (freed !== undefined) await exchangePrisoner(daysAgo(core, FREED_DAYS_AGO), freed.id)

  const ids = [...houses.flatMap(({ id, groupIds }) => [id, ...groupIds]), ...members.map(({ id }) => id)]
  const all = [
    ...ids,
    ...caseIds,
    ...Object.values(campaigns).flatMap(({ id, undertakingSetId }) => [undertakingSetId, id]),
  ]
  const everybody = Object.values(prisoners).flat()
  for (const id of all) await project(core, idKind(id) as IdKind, id)
  for (const [at, { id }] of everybody.entries()) {
    await project(core, 'prisoner', id)
    progress(everybody.length + at, everybody.length * 2)
  }

  const quiet = wards[QUIET_WARD]
  if (quiet !== undefined) {
    await quietDemoPrisoner(daysAgo(core, 1), moderator, quiet)
    await project(core, 'prisoner', quiet.id)
  }
  for (const prisoner of prisoners.hidden) {
    await hideDemoPrisoner(daysAgo(core, 2), moderator, prisoner)
    await project(core, 'prisoner', prisoner.id)
  }
  for (const prisoner of prisoners.internal.slice(0, 1)) await proposeForPublication(daysAgo(core, 1), editor, prisoner)
  await submitDemoReports(core, wards)
}
