import { MOST_PRISONERS } from '../activity/activity.model.ts'
import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { getCampaign } from '../campaign/campaign.ts'
import { isOpenOn } from '../campaign/campaign.model.ts'
import { findInvitationTo } from '../invitation/invitation.ts'
import { dayIn } from '../date/partial-date.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { requireOfficeFor, requireOwnOffice } from '../office/office.ts'
import { getPrisoner } from '../prisoner/prisoner.ts'
import { isPublic, type Prisoner } from '../prisoner/prisoner.model.ts'
import { changeRecord, createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { publicLink } from '../text/link.ts'
import { newDraft } from './draft.ts'
import { getOwnPledge } from './own-pledge.ts'
import { inStep, requireTogether } from './joint.ts'
import { openPledgeKey, pledgeRecord } from './pledge.item.ts'
import { type Declaration, declaration, MOVE, OPEN_STATES, type Pledge, requireMove } from './pledge.model.ts'
import { findOpenPledge, getPledge, getPledgeAt, listPledgesOfParliamentarian } from './pledge.store.ts'

/** A member's office may have this many open pledges; above five a moderator looks twice (a mark in the queue). */
const OPEN_AT_MOST = 25

/**
 * Begins a pledge; with `together`, one for each of these too, as one joint patronage: all or none. A draft is the
 * office's own and binds nobody.
 *
 * @returns the one for `prisonerId`
 */
export async function draftPledge(
  core: Core,
  actor: Actor,
  input: { officeId: string; prisonerId: string; campaignId: string; together?: readonly string[] },
  command?: Command,
): Promise<Stored<Pledge>> {
  permit(actor, 'pledge:write')
  const office = await requireOwnOffice(core, actor, input.officeId)
  return once(
    core,
    actor,
    'pledge.drafted',
    command,
    (id) => getPledge(core, id),
    async () => {
      const { parliamentarianId, legislatureId } = office.data
      const chosen = [input.prisonerId, ...(input.together ?? [])]
      if (chosen.length > MOST_PRISONERS) throw new DomainError('pledge.jointUnfit', { field: 'together' })
      const prisoners = await Promise.all(chosen.map((id) => requirePublicPrisoner(core, id)))
      requireTogether(prisoners)
      const campaign = await getCampaign(core, input.campaignId)
      // The campaign's organisation moderates, and only for those whose records it keeps.
      const { organisationId } = campaign.data
      if (prisoners.some(({ data }) => data.organisationId !== organisationId))
        throw new DomainError('prisoner.unavailable', { field: 'prisoner' })
      const house = await getLegislature(core, legislatureId)
      const today = todayIn(core, house)
      if (!isOpenOn(campaign.data, today) || !campaign.data.legislatureIds.includes(legislatureId))
        throw new DomainError('campaign.closed', { field: 'campaign' })
      // Who brought whom is known by the letter.
      const asked = await findInvitationTo(core, campaign.id, parliamentarianId)
      const page = await listPledgesOfParliamentarian(core, parliamentarianId, { first: 100 })
      const mine = page.items.map(({ item }) => item)
      const same = mine.find(
        ({ data }) =>
          chosen.includes(data.prisonerId) &&
          // A draft is the office's own: it must neither keep another mailbox of the member out nor tell of itself.
          (OPEN_STATES.includes(data.state) || (data.state === 'DRAFT' && data.officeId === office.id)),
      )
      if (same !== undefined) throw new DomainError('pledge.exists', { field: 'prisoner', detail: { pledge: same.id } })
      if (mine.filter(({ data }) => OPEN_STATES.includes(data.state)).length + chosen.length > OPEN_AT_MOST)
        throw new DomainError('pledge.tooMany')
      const ids = chosen.map(() => newId('pledge', core.clock.now()))
      const [first = ''] = ids
      const of = { organisationId, parliamentarianId, legislatureId, officeId: office.id, campaignId: campaign.id }
      const invitedById = asked?.data.invitedById ?? null
      const jointId = chosen.length > 1 ? first : null
      const given = { ...of, draftedAt: core.clock.now().toISOString(), invitedById, jointId }
      const records = chosen.map((prisonerId, at) =>
        createRecord(pledgeRecord, ids[at] ?? '', newDraft({ ...given, prisonerId })),
      )
      return commit(core, actor, { event: 'pledge.drafted', subject: first }, records, command)
    },
  )
}

/**
 * Keeps what the office has typed so far: in a draft, or after changes were asked for. A joint patronage has one
 * declaration: it is kept in all of it that stands there.
 */
export async function savePledge(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; declaration: Declaration | null },
): Promise<Stored<Pledge>> {
  const pledge = await ownPledge(core, actor, input)
  requireMove('save', pledge.data.state)
  const given = input.declaration === null ? null : readDeclaration(core, input.declaration)
  const act = { event: MOVE.save.event, subject: pledge.id } as const
  const together = await inStep(core, pledge)
  await commit(
    core,
    actor,
    act,
    together.map((one) => changeRecord(pledgeRecord, one, { declaration: given })),
  )
  return getPledge(core, pledge.id)
}

/** Hands the pledge in, and with it what is joint and stands there too: from here on each waits for a moderator. */
export async function submitPledge(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; undertakingSetId: string },
  command?: Command,
): Promise<Stored<Pledge>> {
  permit(actor, MOVE.submit.by)
  return once(
    core,
    actor,
    MOVE.submit.event,
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await ownPledge(core, actor, input)
      requireMove('submit', pledge.data.state)
      const together = await inStep(core, pledge)
      await Promise.all(together.map(({ data }) => requirePublicPrisoner(core, data.prisonerId)))
      const campaign = await getCampaign(core, pledge.data.campaignId)
      // What the office accepted is the set it was shown; if the campaign has a newer one by now, it reads that first.
      if (input.undertakingSetId === '')
        throw new DomainError('pledge.undertakingsNotAccepted', { field: 'undertakingSet' })
      if (input.undertakingSetId !== campaign.data.undertakingSetId)
        throw new DomainError('pledge.undertakingsChanged', { field: 'undertakingSet' })
      if (!hasEvidence(pledge.data.declaration))
        throw new DomainError('pledge.declarationMissing', { field: 'declaration.url' })
      const office = await requireOfficeFor(core, actor, pledge.data.parliamentarianId)
      const handedIn = together.map((one) => handIn(core, one, { ...input, officeId: office.id, of: pledge.data }))
      const operations = (await Promise.all(handedIn)).flat()
      return commit(core, actor, { event: MOVE.submit.event, subject: pledge.id }, operations, command)
    },
  )
}

/** Of one pledge: what handing it in changes, and the claim that the member has no other for the person. */
async function handIn(
  core: Core,
  pledge: Stored<Pledge>,
  given: { undertakingSetId: string; officeId: string; of: Pledge },
): Promise<Operation[]> {
  const { parliamentarianId, prisonerId } = pledge.data
  const other = await findOpenPledge(core, parliamentarianId, prisonerId)
  if (other !== null && other !== pledge.id) throw new DomainError('pledge.exists', { field: 'prisoner' })
  const record = changeRecord(pledgeRecord, pledge, {
    state: MOVE.submit.to,
    submittedAt: pledge.data.submittedAt ?? core.clock.now().toISOString(),
    undertakingSetId: given.undertakingSetId,
    // Another mailbox of the office may have corrected it: who hands it in answers for it.
    officeId: given.officeId,
    declaration: given.of.declaration,
    handedIn: given.of.declaration,
    approvedOnceBy: null,
    openings: [],
  })
  const key = openPledgeKey(parliamentarianId, prisonerId)
  return [record, { do: 'claim', key, holder: pledge.id, onTaken: 'pledge.exists', field: 'prisoner' }]
}

/** Ends a pledge by the office's own will; a draft is discarded, and nobody hears of it. */
export async function withdrawPledge(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number },
  command?: Command,
): Promise<Stored<Pledge>> {
  const before = await getPledge(core, input.id)
  const move = before.data.state === 'DRAFT' ? 'discard' : 'withdraw'
  return once(
    core,
    actor,
    // Sent again, the draft is ended already, and the move would be another one.
    [MOVE.discard.event, MOVE.withdraw.event],
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await ownPledge(core, actor, input)
      requireMove(move, pledge.data.state)
      const record = changeRecord(pledgeRecord, pledge, {
        state: 'ENDED',
        endedAt: core.clock.now().toISOString(),
        endReason: MOVE[move].ends,
      })
      const key = openPledgeKey(pledge.data.parliamentarianId, pledge.data.prisonerId)
      const release: Operation[] = move === 'discard' ? [] : [{ do: 'release', key, holder: pledge.id }]
      return commit(core, actor, { event: MOVE[move].event, subject: pledge.id }, [record, ...release], command)
    },
  )
}

async function ownPledge(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number },
): Promise<Stored<Pledge>> {
  const pledge = await getOwnPledge(core, actor, input.id)
  return pledge.version === input.expectedVersion ? pledge : getPledgeAt(core, input.id, input.expectedVersion)
}

/** A hidden or unpublished prisoner is as unknown to an office as one who was never here. */
async function requirePublicPrisoner(core: Core, id: string): Promise<Stored<Prisoner>> {
  const prisoner = await getPrisoner(core, id).catch((error: unknown) => {
    if (error instanceof DomainError) return null
    throw error
  })
  if (prisoner === null || !isPublic(prisoner.data))
    throw new DomainError('prisoner.unavailable', { field: 'prisoner' })
  return prisoner
}

const hasEvidence = (given: Declaration | null): given is Declaration =>
  given !== null && (given.url !== null || (given.transcript ?? '') !== '')

/** A declaration as it is kept. @throws input.* */
export function readDeclaration(core: Core, input: Declaration): Declaration {
  const given = readInput(declaration, input, 'declaration')
  refuseFinancial({ 'declaration.transcript': given.transcript, 'declaration.url': given.url })
  // The day has already begun in UTC+14: what is later than that is in the future for everybody.
  if (given.on > dayIn('Pacific/Kiritimati', core.clock.now()))
    throw new DomainError('input.dateInFuture', { field: 'declaration.on' })
  return {
    ...given,
    url: given.url === null || given.url.trim() === '' ? null : publicLink(given.url, 'declaration.url'),
    transcript: given.transcript === '' ? null : given.transcript,
  }
}
