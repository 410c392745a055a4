import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { getLegislature } from '../legislature/legislature.ts'
import { requireOwnOffice } from '../office/office.ts'
import { isMatched } from '../office/office.model.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { membershipOn } from '../parliamentarian/parliamentarian.model.ts'
import { listPledgesOfParliamentarian } from '../pledge/pledge.ts'
import { createRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { count } from './figures.ts'
import { askedKey, invitationRecord, invitedKey } from './invitation.item.ts'
import type { Invitation, LeftOut } from './invitation.model.ts'
import { findInvitationTo, getInvitation } from './invitation.ts'
import { letterLanguage, type LetterLanguage } from './letter.model.ts'
import { hasPledged, officialAddress, requireAsked, whoStopped } from './may-write.ts'
import { proposerFor, wasProposed } from './propose.ts'

/** A day: a chain of letters from one mailbox would be a flood in the campaign's name. */
const LETTERS_A_DAY = 5

const NOTE_AT_MOST = 1000

export type ColleagueInput = {
  officeId: string
  campaignId: string
  parliamentarianId: string
  /** In the house's domain, where the house publishes no address for the colleague; null: the published one. */
  mailbox: string | null
  /** In the patron's own words, or empty. */
  note: string
  /** Null: the colleague's house's own. */
  language: LetterLanguage | null
}

/**
 * A patron asks a colleague, of any house that the campaign asks: the campaign writes to the colleague's published
 * address and says who asks. Whoever pledges then is known to have been brought by them.
 *
 * Somebody who was written to already, has pledged, or asked not to be written to gets no letter, and the patron is
 * answered all the same: who was asked, and what they said, is nobody's to find out in this way.
 *
 * @throws invitation.exists where this patron asked them before | invitation.* | office.* | input.* | actor.tooMany
 */
export async function inviteColleague(
  core: Core,
  actor: Actor,
  input: ColleagueInput,
  command?: Command,
): Promise<Stored<Invitation>> {
  permit(actor, 'invitation:colleague')
  const office = await requireOwnOffice(core, actor, input.officeId)
  const note = input.note.trim()
  if (note.length > NOTE_AT_MOST) throw new DomainError('input.tooLong', { field: 'note' })
  refuseFinancial({ note })
  return once(
    core,
    actor,
    ['invitation.sent', 'invitation.leftOut'],
    command,
    (id) => getInvitation(core, id),
    async () => {
      const patron = office.data.parliamentarianId
      const [campaign, colleague] = await Promise.all([
        getCampaign(core, input.campaignId),
        getParliamentarian(core, input.parliamentarianId),
      ])
      if (!isMatched(office.data) || !(await isPatron(core, patron, campaign.id)))
        throw new DomainError('actor.notAllowed')
      const now = core.clock.now()
      const today = dayIn('UTC', now)
      const seat = membershipOn(colleague.data, today)
      requireAsked(core, campaign, seat?.legislatureId ?? '')
      if (seat === null || colleague.id === patron) throw new DomainError('input.invalid', { field: 'parliamentarian' })
      const house = await getLegislature(core, seat.legislatureId)
      const address = input.mailbox === null ? null : officialAddress(colleague, house.data, input.mailbox)
      if (address === null && colleague.data.mailboxes.length === 0)
        throw new DomainError('invitation.noAddress', { field: 'mailbox' })
      const { organisationId } = campaign.data
      const id = newId('invitation', now)
      const leftOut = await whyNoLetter(core, { organisationId, campaignId: campaign.id, memberId: colleague.id })
      const data: Invitation = {
        organisationId,
        campaignId: campaign.id,
        parliamentarianId: colleague.id,
        legislatureId: house.id,
        groupId: seat.groupId,
        prisonerId: (await proposerFor(core, campaign))(colleague.id, seat.groupId),
        language: input.language ?? letterLanguage(house.data.languages),
        mailbox: address === null ? null : await core.sealer.seal(address, `${id}/mailbox`),
        note: note === '' ? null : await core.sealer.seal(note, `${id}/note`),
        state: leftOut === null ? 'SENT' : 'LEFT_OUT',
        preparedAt: now.toISOString(),
        sentAt: leftOut === null ? now.toISOString() : null,
        followedUpAt: null,
        answer: null,
        answeredAt: null,
        leftOut,
        invitedById: patron,
      }
      const asked = claim(askedKey(campaign.id, patron, colleague.id), id, 'invitation.exists')
      const operations = [createRecord(invitationRecord, id, data), asked, letterOfToday(office.id, today)]
      if (leftOut !== null)
        return commit(core, actor, { event: 'invitation.leftOut', subject: id }, operations, command)
      const letter = claim(invitedKey(campaign.id, colleague.id), id, 'record.changed')
      const act = { event: 'invitation.sent', subject: id } as const
      return commit(
        core,
        actor,
        act,
        [...operations, letter, ...count(null, data), ...wasProposed(campaign.id, data.prisonerId)],
        command,
      )
    },
  )
}

async function isPatron(core: Core, parliamentarianId: string, campaignId: string): Promise<boolean> {
  const page = await listPledgesOfParliamentarian(core, parliamentarianId, { first: 100 })
  return page.items.some(({ item }) => item.data.state === 'ACTIVE' && item.data.campaignId === campaignId)
}

type Asked = { organisationId: string; campaignId: string; memberId: string }

async function whyNoLetter(core: Core, { organisationId, campaignId, memberId }: Asked): Promise<LeftOut | null> {
  const [stopped, pledged, written] = await Promise.all([
    whoStopped(core, organisationId, [memberId]),
    hasPledged(core, memberId),
    findInvitationTo(core, campaignId, memberId),
  ])
  return stopped.has(memberId) ? 'STOPPED' : pledged ? 'PLEDGED' : written === null ? null : 'INVITED'
}

const claim = (key: { pk: string; sk: string }, holder: string, onTaken: 'invitation.exists' | 'record.changed') =>
  ({ do: 'claim', key, holder, onTaken, field: 'parliamentarian' }) as const

/** Counts the letters of a day, sent or not; the sixth is refused. */
const letterOfToday = (officeId: string, today: string): Operation => ({
  do: 'update',
  table: 'registry',
  key: { pk: `COLLEAGUE-LETTERS#${officeId}#${today}`, sk: 'COUNT' },
  expression: 'SET #shape = :one, #expiresAt = :expiresAt ADD #count :one',
  names: { '#shape': 'shape', '#expiresAt': 'expiresAt', '#count': 'count' },
  values: { ':one': 1, ':most': LETTERS_A_DAY, ':expiresAt': Math.floor(Date.now() / 1000) + 3 * 86_400 },
  condition: { expression: 'attribute_not_exists(#count) OR #count < :most', onRefused: 'actor.tooMany' },
})
