import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { commit } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { listMembers } from '../parliamentarian/parliamentarian.ts'
import { membershipOn } from '../parliamentarian/parliamentarian.model.ts'
import { readItems } from '../table/client.ts'
import { createRecord } from '../table/operation.ts'
import { count } from './figures.ts'
import { invitationRecord, invitedKey } from './invitation.item.ts'
import type { Invitation } from './invitation.model.ts'
import { letterLanguage, type LetterLanguage } from './letter.model.ts'
import { hasPledged, requireAsked, whoStopped } from './may-write.ts'
import { proposerFor, wasProposed } from './propose.ts'

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
 * transaction a member: killed, it is simply called again. `language` left out: the house's own.
 *
 * @throws invitation.houseNotAsked | invitation.campaignNotOpen
 */
export async function prepareInvitations(
  core: Core,
  actor: Actor,
  input: { campaignId: string; legislatureId: string; language?: LetterLanguage; after?: string },
): Promise<Prepared> {
  const campaign = await getCampaign(core, input.campaignId)
  permitWithin(actor, 'invitation:write', campaign.data.organisationId)
  requireAsked(core, campaign, input.legislatureId)
  const house = await getLegislature(core, input.legislatureId)
  const page = await listMembers(core, house.id, {
    first: MEMBERS_AT_ONCE,
    ...(input.after === undefined ? {} : { after: input.after }),
  })
  const today = todayIn(core, house)
  const members = page.items.map(({ item }) => item)
  const seated = members.filter(({ data }) => membershipOn(data, today)?.legislatureId === house.id)
  const { organisationId } = campaign.data
  const [invited, stopped, pledged, propose] = await Promise.all([
    readItems(core.tables, 'registry', seated.map(({ id }) => invitedKey(campaign.id, id))), // prettier-ignore
    whoStopped(core, organisationId, seated.map(({ id }) => id)), // prettier-ignore
    Promise.all(seated.map(({ id }) => hasPledged(core, id))),
    proposerFor(core, campaign),
  ])
  const outcome: Prepared = { prepared: 0, invited: 0, pledged: 0, stopped: 0, after: null }
  for (const [at, member] of seated.entries()) {
    const why = invited[at] !== null ? 'invited' : stopped.has(member.id) ? 'stopped' : pledged[at] === true ? 'pledged' : 'prepared' // prettier-ignore
    outcome[why] += 1
    if (why !== 'prepared') continue
    const groupId = membershipOn(member.data, today)?.groupId ?? null
    await prepare(core, actor, {
      ...UNSENT,
      organisationId,
      campaignId: campaign.id,
      parliamentarianId: member.id,
      legislatureId: house.id,
      groupId,
      prisonerId: propose(member.id, groupId),
      language: input.language ?? letterLanguage(house.data.languages),
      preparedAt: core.clock.now().toISOString(),
    })
  }
  outcome.after = page.hasMore ? (page.items.at(-1)?.cursor ?? null) : null
  return outcome
}

const UNSENT = {
  mailbox: null,
  note: null,
  state: 'PREPARED',
  sentAt: null,
  followedUpAt: null,
  answer: null,
  answeredAt: null,
  leftOut: null,
  invitedById: null,
} as const satisfies Partial<Invitation>

async function prepare(core: Core, actor: Actor, data: Invitation): Promise<void> {
  const id = newId('invitation', core.clock.now())
  const key = invitedKey(data.campaignId, data.parliamentarianId)
  const claim = { do: 'claim', key, holder: id, onTaken: 'record.changed' } as const
  await commit(core, actor, { event: 'invitation.prepared', subject: id }, [
    createRecord(invitationRecord, id, data),
    claim,
    ...count(null, data),
    ...wasProposed(data.campaignId, data.prisonerId),
  ])
}
