import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { commit } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getLegislature } from '../legislature/legislature.ts'
import { listMembers } from '../parliamentarian/parliamentarian.ts'
import { membershipOn, type Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { OPEN_STATES } from '../pledge/pledge.model.ts'
import { listPledgesOfParliamentarian } from '../pledge/pledge.ts'
import { listWaiting } from '../prisoner/list-waiting.ts'
import { isExcluded } from '../prisoner/consent.model.ts'
import { readItem, readItems } from '../table/client.ts'
import { createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { invitationRecord, invitedKey, proposedKey, stoppedKey } from './invitation.item.ts'
import { type Candidate, type Invitation, spread } from './invitation.model.ts'

/** Why members of the house get no letter. */
export type Prepared = {
  prepared: number
  invited: number
  pledged: number
  stopped: number
  /** More of the house after this cursor; null: that was all. */
  after: string | null
}

/** So many members a call: a caller shows how far it is, and can stop between two. */
const MEMBERS_AT_ONCE = 50

/**
 * Prepares a letter for every member of a house who has none in this campaign, has not pledged, and has not asked not
 * to be written to; each with a prisoner proposed, longest without a patron first, spread evenly. Nothing is sent. One
 * transaction a member: killed, it is simply called again.
 *
 * @throws campaign.closed where the house is not asked by this campaign
 */
export async function prepareInvitations(
  core: Core,
  actor: Actor,
  input: { campaignId: string; legislatureId: string; after?: string },
): Promise<Prepared> {
  const campaign = await getCampaign(core, input.campaignId)
  permitWithin(actor, 'invitation:write', campaign.data.organisationId)
  if (!campaign.data.legislatureIds.includes(input.legislatureId))
    throw new DomainError('campaign.closed', { field: 'legislature' })
  const house = await getLegislature(core, input.legislatureId)
  const page = await listMembers(core, house.id, {
    first: MEMBERS_AT_ONCE,
    ...(input.after === undefined ? {} : { after: input.after }),
  })
  const today = dayIn(house.data.timeZone ?? 'UTC', core.clock.now())
  const members = page.items.map(({ item }) => item)
  const seated = members.filter(({ data }) => membershipOn(data, today)?.legislatureId === house.id)
  const { organisationId } = campaign.data
  const [invited, stopped] = await Promise.all([
    readItems(core.tables, 'registry', seated.map(({ id }) => invitedKey(campaign.id, id))), // prettier-ignore
    readItems(core.tables, 'registry', seated.map(({ id }) => stoppedKey(organisationId, id))), // prettier-ignore
  ])
  const propose = spread(await candidatesOf(core, organisationId), await lastProposed(core, campaign.id))
  const outcome: Prepared = { prepared: 0, invited: 0, pledged: 0, stopped: 0, after: null }
  for (const [at, member] of seated.entries()) {
    const why = invited[at] !== null ? 'invited' : stopped[at] !== null ? 'stopped' : (await hasPledged(core, member.id)) ? 'pledged' : 'prepared' // prettier-ignore
    outcome[why] += 1
    if (why !== 'prepared') continue
    const groupId = membershipOn(member.data, today)?.groupId ?? null
    const prisonerId = propose(member.id, groupId)
    const of = { organisationId, campaignId: campaign.id, legislatureId: house.id, groupId, prisonerId }
    await prepare(core, actor, of, member, house.data.languages[0] ?? 'en')
  }
  outcome.after = page.hasMore ? (page.items.at(-1)?.cursor ?? null) : null
  return outcome
}

async function prepare(
  core: Core,
  actor: Actor,
  of: Pick<Invitation, 'organisationId' | 'campaignId' | 'legislatureId' | 'groupId' | 'prisonerId'>,
  member: Stored<Parliamentarian>,
  language: string,
): Promise<void> {
  const id = newId('invitation', core.clock.now())
  const data: Invitation = {
    ...of,
    parliamentarianId: member.id,
    language,
    state: 'PREPARED',
    preparedAt: core.clock.now().toISOString(),
    sentAt: null,
    followedUpAt: null,
    answer: null,
    answeredAt: null,
    leftOut: null,
    invitedById: null,
  }
  const key = invitedKey(of.campaignId, member.id)
  const claim = { do: 'claim', key, holder: id, onTaken: 'record.changed' } as const
  await commit(core, actor, { event: 'invitation.prepared', subject: id }, [
    createRecord(invitationRecord, id, data),
    claim,
    ...(of.prisonerId === null ? [] : [wasProposed(of.campaignId, of.prisonerId)]),
  ])
}

/** Whether the member is a patron already, or about to be one. */
export async function hasPledged(core: Core, parliamentarianId: string): Promise<boolean> {
  const page = await listPledgesOfParliamentarian(core, parliamentarianId, { first: 100 })
  return page.items.some(({ item }) => OPEN_STATES.includes(item.data.state))
}

async function candidatesOf(core: Core, organisationId: string): Promise<Candidate[]> {
  const waiting = await listWaiting(core, organisationId)
  return waiting.map(({ id, data }) => ({
    prisonerId: id,
    excludes: (memberId, groupId) => isExcluded(data.consents ?? [], [memberId, groupId]),
  }))
}

const wasProposed = (campaignId: string, prisonerId: string): Operation => ({
  do: 'put',
  table: 'registry',
  item: { ...proposedKey(campaignId), shape: 1, prisonerId },
})

async function lastProposed(core: Core, campaignId: string): Promise<string | null> {
  const item = await readItem<{ prisonerId: string }>(core.tables, 'registry', proposedKey(campaignId))
  return item?.prisonerId ?? null
}
