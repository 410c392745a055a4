import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { registerOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import type { Declaration, Pledge } from '@patronat/core/pledge/pledge.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { actsOf, seedActivity } from './activities.ts'
import type { SeededCampaign } from './campaign.ts'
import type { DemoMember } from './house.ts'
import { SEED } from './organisation.ts'
import type { PlannedPledge } from './pledge-plan.ts'
import type { SeededPrisoner } from './prisoners.ts'
import { dayAgo, daysAgo, demoCommand } from './when.ts'

export type PledgeParts = {
  plan: PlannedPledge
  at: number
  member: DemoMember & { id: string }
  ward: SeededPrisoner
  campaign: SeededCampaign
  moderator: Actor
}

/** One pledge from the office's registration to where the plan wants it, each step on its own day. */
export async function seedPledge(core: Core, parts: PledgeParts): Promise<void> {
  const { plan, at, member, ward, campaign } = parts
  const { key, declaredDaysAgo: ago } = plan
  const drafted = daysAgo(core, ago + 1)
  const office = officeOf(core, plan, member)
  const { language } = member.house
  const registration = { parliamentarianId: member.id, language }
  const command = demoCommand(`office:${member.house.house.code}:${member.n}`)
  const { id: officeId } = await registerOffice(drafted, office, registration, command)
  const draft = { officeId, prisonerId: ward.id, campaignId: campaign.id }
  let pledge = await pledges.draftPledge(drafted, office, draft, demoCommand(`${key}:draft`))
  if (plan.goal === 'DRAFT') return

  const declared = daysAgo(core, ago)
  // Saving knows no command; a draft with a declaration has been saved.
  if (pledge.data.state === 'DRAFT' && pledge.data.declaration === null)
    pledge = await pledges.savePledge(declared, office, { ...as(pledge), declaration: declarationOf(core, parts) })
  const { undertakingSetId } = campaign
  const submission = { ...as(pledge), undertakingSetId }
  pledge = await pledges.submitPledge(declared, office, submission, demoCommand(`${key}:submit`))
  await GO_ON[plan.goal](core, parts, pledge, office)
  if (plan.goal !== 'ACTIVE') return
  const kept = { id: pledge.id, key, member, ward: ward.name }
  for (const act of actsOf(core, plan, at)) await seedActivity(core, office, kept, act)
}

const as = ({ id, version }: Stored<Pledge>) => ({ id, expectedVersion: version })

/** The office with its published mailbox; UNMATCHED: with another one of the house. */
function officeOf(core: Core, plan: PlannedPledge, member: DemoMember): Actor {
  const mailbox = plan.waits === 'UNMATCHED' ? member.mailbox.replace(/^office\./, 'team.') : member.mailbox
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
  pledges.acceptPledge(
    daysAgo(core, plan.declaredDaysAgo - 1),
    SEED,
    { ...as(pledge), reason: '' },
    demoCommand(`${plan.key}:accept`),
  )

/** What follows on the submission, by where the plan wants the pledge. */
const GO_ON: Record<Exclude<PlannedPledge['goal'], 'DRAFT'>, Step> = {
  ACTIVE: accept,
  async ENDED(core, parts, submitted, office) {
    await accept(core, parts, submitted, office)
    const pledge = await pledges.getPledge(core, submitted.id)
    await pledges.withdrawPledge(daysAgo(core, 20), office, as(pledge), demoCommand(`${parts.plan.key}:withdraw`))
  },
  async SUBMITTED(core, { plan, moderator }, pledge) {
    // Outside the listed channels two persons are needed: one has said yes.
    if (plan.waits !== 'SECOND_PERSON') return
    const then = daysAgo(core, plan.declaredDaysAgo - 1)
    const opened = await pledges.openDeclaration(then, moderator, { id: pledge.id })
    const decision = { ...as(opened), reason: '' }
    await pledges.acceptPledge(then, moderator, decision, demoCommand(`${plan.key}:approve`))
  },
  CHANGES_REQUESTED: (core, { plan }, pledge) =>
    pledges.requestPledgeChanges(
      daysAgo(core, plan.declaredDaysAgo - 1),
      SEED,
      { ...as(pledge), reasonCode: 'NOT_NAMING_THE_PRISONER', text: 'Please name the person in the declaration.' },
      demoCommand(`${plan.key}:changes`),
    ),
  DECLINED: (core, { plan }, pledge) =>
    pledges.declinePledge(
      daysAgo(core, plan.declaredDaysAgo - 1),
      SEED,
      { ...as(pledge), reasonCode: 'DECLARATION_NOT_FOUND', text: 'The link shows a page that is not there.' },
      demoCommand(`${plan.key}:decline`),
    ),
}
