import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import type { Declaration, Pledge } from '@patronat/core/pledge/pledge.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { type Act, seedActivity } from './activities.ts'
import { campaignOf, type SeededCampaigns } from './campaign.ts'
import { type DemoMember, seatedDaysAgo } from './house.ts'
import { SEED } from './organisation.ts'
import { inviteColleague } from './past-acts.ts'
import type { PlannedPledge } from './pledge-plan.ts'
import type { SeededPrisoner } from './prisoners.ts'
import { dayAgo, daysAgo } from './when.ts'

export type PledgeParts = {
  plan: PlannedPledge
  at: number
  acts: readonly Act[]
  member: DemoMember & { id: string }
  ward: SeededPrisoner
  campaigns: SeededCampaigns
  moderator: Actor
  /** The parliamentarian who brought this one in. */
  invitedById: string | null
}

/** The plan with a day on which both could be: the prisoner known here, the member in their seat. */
export const possible = (core: Core, plan: PlannedPledge, member: DemoMember, ward: SeededPrisoner): PlannedPledge => ({
  ...plan,
  declaredDaysAgo: Math.max(2, Math.min(plan.declaredDaysAgo, seatedDaysAgo(core, member), ward.knownDaysAgo - 3)),
})

/** One pledge from the office's registration to where the plan wants it, each step on its own day; answers its id. */
export async function seedPledge(core: Core, parts: PledgeParts): Promise<string> {
  const { plan, at, member, ward, campaigns } = parts
  const { declaredDaysAgo: ago } = plan
  const campaign = campaigns[campaignOf(member.house, ago)]
  const drafted = daysAgo(core, ago + 1)
  const office = officeOf(core, plan, member)
  const { language } = member.house
  const { id: officeId } = await registerOffice(drafted, office, { parliamentarianId: member.id, language })
  if (plan.waits === 'MATCHED_BY_HAND')
    await matchOffice(drafted, parts.moderator, { id: officeId, reason: 'The council put us through to the office.' })
  const draft = { officeId, prisonerId: ward.id, campaignId: campaign.id }
  let pledge = await pledges.draftPledge(drafted, office, draft)
  if (plan.goal === 'DRAFT') return pledge.id
  if (parts.invitedById !== null) pledge = await inviteColleague(drafted, pledge, parts.invitedById)

  const declared = daysAgo(core, ago)
  pledge = await pledges.savePledge(declared, office, { ...as(pledge), declaration: declarationOf(core, parts) })
  const { undertakingSetId } = campaign
  pledge = await pledges.submitPledge(declared, office, { ...as(pledge), undertakingSetId })
  await GO_ON[plan.goal](core, parts, pledge, office)
  for (const act of parts.acts) await seedActivity(core, office, { id: pledge.id, at, member, ward: ward.name }, act)
  return pledge.id
}

/** An office that registered and did nothing more: a moderator has to find out whether it is the member's. */
export async function seedUnmatchedOffice(core: Core, member: DemoMember & { id: string }): Promise<void> {
  const mailbox = member.mailbox.replace(/^office\./, 'intern.')
  const office: Actor = { kind: 'office', mailbox, mailboxIndex: core.sealer.index('mailbox', mailbox) }
  const { language } = member.house
  await registerOffice(daysAgo(core, 2), office, { parliamentarianId: member.id, language })
}

const as = ({ id, version }: Stored<Pledge>) => ({ id, expectedVersion: version })

const UNPUBLISHED: ReadonlySet<PlannedPledge['waits']> = new Set(['UNMATCHED', 'MATCHED_BY_HAND'])

/** The office with its published mailbox, or with another one of the house. */
function officeOf(core: Core, plan: PlannedPledge, member: DemoMember): Actor {
  const mailbox = UNPUBLISHED.has(plan.waits) ? member.mailbox.replace(/^office\./, 'team.') : member.mailbox
  return { kind: 'office', mailbox, mailboxIndex: core.sealer.index('mailbox', mailbox) }
}

function declarationOf(core: Core, { plan, member, ward }: PledgeParts): Declaration {
  const on = dayAgo(core, plan.declaredDaysAgo)
  const said = { on, transcript: null }
  switch (plan.waits) {
    case 'TRANSCRIPT':
      return { on, url: null, channel: 'PARLIAMENT', transcript: 'Plenary session, morning, item 7 (invented)' }
    case 'SECOND_PERSON':
      return { ...said, url: `https://press.example/interviews/${member.slug}`, channel: 'PRESS' }
    default:
      return { ...said, url: `${member.website}patron-of/${ward.slug}`, channel: 'WEBSITE' }
  }
}

type Step = (core: Core, parts: PledgeParts, pledge: Stored<Pledge>, office: Actor) => Promise<unknown>

const accept: Step = (core, { plan }, pledge) =>
  pledges.acceptPledge(daysAgo(core, plan.declaredDaysAgo - 1), SEED, { ...as(pledge), reason: '' })

/** What follows on the submission, by where the plan wants the pledge. */
const GO_ON: Record<Exclude<PlannedPledge['goal'], 'DRAFT'>, Step> = {
  ACTIVE: accept,
  async WITHDRAWN(core, parts, submitted, office) {
    await accept(core, parts, submitted, office)
    const pledge = await pledges.getPledge(core, submitted.id)
    await pledges.withdrawPledge(daysAgo(core, Math.min(20, parts.plan.declaredDaysAgo - 1)), office, as(pledge))
  },
  async SUBMITTED(core, { plan, moderator }, pledge) {
    // Outside the listed channels two persons are needed: one has said yes.
    if (plan.waits !== 'SECOND_PERSON') return
    const then = daysAgo(core, plan.declaredDaysAgo - 1)
    const opened = await pledges.openDeclaration(then, moderator, { id: pledge.id })
    await pledges.acceptPledge(then, moderator, { ...as(opened), reason: '' })
  },
  CHANGES_REQUESTED: (core, { plan }, pledge) =>
    pledges.requestPledgeChanges(daysAgo(core, plan.declaredDaysAgo - 1), SEED, {
      ...as(pledge),
      reasonCode: 'NOT_NAMING_THE_PRISONER',
      text: 'Please name the person in the declaration.',
    }),
  DECLINED: (core, { plan }, pledge) =>
    pledges.declinePledge(daysAgo(core, plan.declaredDaysAgo - 1), SEED, {
      ...as(pledge),
      reasonCode: 'DECLARATION_NOT_FOUND',
      text: 'The link shows a page that is not there.',
    }),
}
