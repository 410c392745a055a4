import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { dayIn, daysLater, earliestDay } from '../date/partial-date.ts'
import { getLegislature } from '../legislature/legislature.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { getPrisoner, requirePrisonerUnchanged } from '../prisoner/prisoner.ts'
import { isPublic } from '../prisoner/prisoner.model.ts'
import { createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { openPledgeKey, pledgeRecord } from './pledge.item.ts'
import type { Declaration, Pledge } from './pledge.model.ts'
import { getPledge } from './pledge.store.ts'
import { isExcludedPatron } from './review-pledge.ts'
import { readDeclaration } from './write-pledge.ts'

/** How long an office may object to what was recorded without it. */
export const OBJECTION_DAYS = 14

export type DocumentInput = {
  parliamentarianId: string
  legislatureId: string
  prisonerId: string
  campaignId: string
  /** The member's own, in public: its link was opened by whoever records this. */
  declaration: Declaration & { url: string }
  /** The same for all pledges of one joint patronage; null: it stands alone. */
  jointId: string | null
}

/**
 * Records a patronage that a member declared in public and that nobody has confirmed from their mailbox. It is
 * ACTIVE and says `confirmed: false`; nothing monthly is owed before the office confirms. The office is told and
 * may object for 14 days.
 */
export async function documentPledge(
  core: Core,
  actor: Actor,
  input: DocumentInput,
  command?: Command,
): Promise<Stored<Pledge>> {
  return once(
    core,
    actor,
    'pledge.documented',
    command,
    (id) => getPledge(core, id),
    async () => {
      const { act, operations } = await documentation(core, actor, input)
      return commit(core, actor, act, operations, command)
    },
  )
}

/**
 * What `documentPledge` writes; an import puts its cursor beside it.
 * @throws actor.notAllowed | prisoner.unavailable | pledge.patronExcluded | campaign.closed | input.*; in the transaction: pledge.exists
 */
export async function documentation(
  core: Core,
  actor: Actor,
  input: DocumentInput,
): Promise<{ id: string; act: Act; operations: Operation[] }> {
  const campaign = await getCampaign(core, input.campaignId)
  const { organisationId } = campaign.data
  permitWithin(actor, 'pledge:document', organisationId)
  if (!campaign.data.legislatureIds.includes(input.legislatureId))
    throw new DomainError('campaign.closed', { field: 'campaign' })
  const prisoner = await getPrisoner(core, input.prisonerId)
  const isOurs = prisoner.data.organisationId === organisationId
  if (!isOurs || !isPublic(prisoner.data) || prisoner.data.closure !== null)
    throw new DomainError('prisoner.unavailable', { field: 'prisoner' })
  const member = await getParliamentarian(core, input.parliamentarianId)
  if (isExcludedPatron(core, prisoner.data, member)) throw new DomainError('pledge.patronExcluded')
  const declaration = readDeclaration(core, input.declaration)
  if (declaration.url === null) throw new DomainError('pledge.declarationMissing', { field: 'declaration.url' })
  const house = await getLegislature(core, input.legislatureId)
  const now = core.clock.now()
  const id = newId('pledge', now)
  const by = actor.kind === 'staff' ? actor.id : actor.kind
  const at = now.toISOString()
  const data: Pledge = {
    organisationId,
    prisonerId: input.prisonerId,
    parliamentarianId: input.parliamentarianId,
    legislatureId: input.legislatureId,
    officeId: null,
    campaignId: campaign.id,
    undertakingSetId: null,
    state: 'ACTIVE',
    declaration,
    draftedAt: at,
    submittedAt: at,
    // It has been so since it was said, not since we wrote it down.
    activeSince: `${earliestDay(declaration.on)}T00:00:00.000Z`,
    endedAt: null,
    endReason: null,
    confirmed: false,
    documented: { by, at, objectUntil: daysLater(dayIn(house.data.timeZone ?? 'UTC', now), OBJECTION_DAYS) },
    jointId: input.jointId,
    succeedsId: null,
    succeededById: null,
    invitedById: null,
    approvedOnceBy: null,
    decisions: [],
    openings: [{ by, at, url: declaration.url }],
  }
  const key = openPledgeKey(input.parliamentarianId, input.prisonerId)
  return {
    id,
    act: { event: 'pledge.documented', subject: id, reason: 'declared in public' },
    operations: [
      createRecord(pledgeRecord, id, data),
      { do: 'claim', key, holder: id, onTaken: 'pledge.exists', field: 'prisoner' },
      requirePrisonerUnchanged(prisoner),
    ],
  }
}
