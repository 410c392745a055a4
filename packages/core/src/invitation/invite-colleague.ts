import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import { isOpenOn } from '../campaign/campaign.model.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getLegislature } from '../legislature/legislature.ts'
import { requireOwnOffice } from '../office/office.ts'
import { isMatched } from '../office/office.model.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { membershipOn } from '../parliamentarian/parliamentarian.model.ts'
import { listPledgesOfParliamentarian } from '../pledge/pledge.ts'
import { listWaiting } from '../prisoner/list-waiting.ts'
import { isExcluded } from '../prisoner/consent.model.ts'
import { readItem } from '../table/client.ts'
import { createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { invitationRecord, invitedKey, stoppedKey } from './invitation.item.ts'
import type { Invitation } from './invitation.model.ts'
import { getInvitation } from './invitation.ts'
import { hasPledged } from './prepare-invitations.ts'

/** A day: a chain of letters from one mailbox would be a flood in the campaign's name. */
const LETTERS_A_DAY = 5

/**
 * A patron asks a colleague, of any house that the campaign asks: the campaign writes to the colleague's published
 * address and says who asks. Whoever pledges then is known to have been brought by them.
 *
 * @throws invitation.exists | invitation.memberStopped | office.* | campaign.closed | actor.tooMany
 */
export async function inviteColleague(
  core: Core,
  actor: Actor,
  input: { officeId: string; campaignId: string; parliamentarianId: string },
  command?: Command,
): Promise<Stored<Invitation>> {
  permit(actor, 'invitation:colleague')
  const office = await requireOwnOffice(core, actor, input.officeId)
  return once(
    core,
    actor,
    'invitation.sent',
    command,
    (id) => getInvitation(core, id),
    async () => {
      const patron = office.data.parliamentarianId
      if (!isMatched(office.data) || !(await isPatron(core, patron))) throw new DomainError('actor.notAllowed')
      const [campaign, colleague] = await Promise.all([
        getCampaign(core, input.campaignId),
        getParliamentarian(core, input.parliamentarianId),
      ])
      const now = core.clock.now()
      const today = dayIn('UTC', now)
      const seat = membershipOn(colleague.data, today)
      if (
        seat === null ||
        !isOpenOn(campaign.data, today) ||
        !campaign.data.legislatureIds.includes(seat.legislatureId)
      )
        throw new DomainError('campaign.closed', { field: 'parliamentarian' })
      const { organisationId } = campaign.data
      const stopped = await readItem(core.tables, 'registry', stoppedKey(organisationId, colleague.id))
      if (stopped !== null || colleague.data.mailboxes.length === 0)
        throw new DomainError('invitation.memberStopped', { field: 'parliamentarian' })
      if (colleague.id === patron || (await hasPledged(core, colleague.id)))
        throw new DomainError('invitation.exists', { field: 'parliamentarian' })
      const house = await getLegislature(core, seat.legislatureId)
      const proposed = (await listWaiting(core, organisationId)).find(
        ({ data }) => !isExcluded(data.consents ?? [], [colleague.id, seat.groupId]),
      )
      const id = newId('invitation', now)
      const data: Invitation = {
        organisationId,
        campaignId: campaign.id,
        parliamentarianId: colleague.id,
        legislatureId: house.id,
        groupId: seat.groupId,
        prisonerId: proposed?.id ?? null,
        language: house.data.languages[0] ?? 'en',
        state: 'SENT',
        preparedAt: now.toISOString(),
        sentAt: now.toISOString(),
        followedUpAt: null,
        answer: null,
        answeredAt: null,
        leftOut: null,
        invitedById: patron,
      }
      const claim = {
        do: 'claim',
        key: invitedKey(campaign.id, colleague.id),
        holder: id,
        onTaken: 'invitation.exists',
        field: 'parliamentarian',
      } as const
      const operations = [createRecord(invitationRecord, id, data), claim, letterOfToday(office.id, today)]
      return commit(core, actor, { event: 'invitation.sent', subject: id }, operations, command)
    },
  )
}

async function isPatron(core: Core, parliamentarianId: string): Promise<boolean> {
  const page = await listPledgesOfParliamentarian(core, parliamentarianId, { first: 100 })
  return page.items.some(({ item }) => item.data.state === 'ACTIVE')
}

/** Counts the letters of a day; the sixth is refused. */
const letterOfToday = (officeId: string, today: string): Operation => ({
  do: 'update',
  table: 'registry',
  key: { pk: `COLLEAGUE-LETTERS#${officeId}#${today}`, sk: 'COUNT' },
  expression: 'SET #shape = :one, #expiresAt = :expiresAt ADD #count :one',
  names: { '#shape': 'shape', '#expiresAt': 'expiresAt', '#count': 'count' },
  values: { ':one': 1, ':most': LETTERS_A_DAY, ':expiresAt': Math.floor(Date.now() / 1000) + 3 * 86_400 },
  condition: { expression: 'attribute_not_exists(#count) OR #count < :most', onRefused: 'actor.tooMany' },
})
