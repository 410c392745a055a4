import type { Core } from '../core.ts'
import type { Campaign } from '../campaign/campaign.model.ts'
import { dayIn } from '../date/partial-date.ts'
import { findOffice } from '../office/office.ts'
import type { Office } from '../office/office.model.ts'
import { getParliamentarian } from '../parliamentarian/parliamentarian.ts'
import { groupsOn, isListedChannel, type Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { isExcluded } from '../prisoner/consent.model.ts'
import { getPrisoner } from '../prisoner/prisoner.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Stored } from '../table/record.ts'
import { type Mark, type Pledge, SECOND_PERSON_MARKS } from './pledge.model.ts'

/** Whether the declaration came after the campaign's deadline; a partial date counts as late only if all of it is. */
export const isLate = (pledge: Pick<Pledge, 'declaration'>, campaign: Pick<Campaign, 'declarationDeadline'>): boolean =>
  pledge.declaration !== null &&
  campaign.declarationDeadline !== null &&
  (pledge.declaration.on.length === 10 ? pledge.declaration.on : `${pledge.declaration.on}-01`.slice(0, 10)) >
    campaign.declarationDeadline

/** What a moderator should look at twice. Pure. */
export function marksOf(
  pledge: Pledge,
  office: Office | null,
  member: Parliamentarian,
  campaign: Campaign,
  isUnwanted: boolean,
): Mark[] {
  const url = pledge.declaration?.url ?? null
  const marks: Record<Mark, boolean> = {
    OFFICE_FROZEN: office?.frozen === true,
    OFFICE_UNMATCHED: office?.match.state === 'NONE',
    MAILBOX_NOT_PUBLISHED: office?.match.state !== 'ROSTER',
    CHANNEL_NOT_LISTED: url === null || !isListedChannel(member, url),
    DECLARED_LATE: isLate(pledge, campaign),
    PATRON_EXCLUDED: isUnwanted,
  }
  return (Object.keys(marks) as Mark[]).filter((mark) => marks[mark])
}

/** One person is enough where roster and listed channel speak for the member; else two. */
export const secondPersonReasons = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => SECOND_PERSON_MARKS.includes(mark))

/** Whether the family does not want this member, or a group that the member sits in today, as patron. */
export const isExcludedPatron = (core: Core, prisoner: Prisoner, member: Stored<Parliamentarian>): boolean =>
  isExcluded(prisoner.consents ?? [], [member.id, ...groupsOn(member.data, dayIn('UTC', core.clock.now()))])

/** The marks of one pledge, with what they are read from. */
export async function readMarks(core: Core, pledge: Stored<Pledge>): Promise<Mark[]> {
  const { officeId, parliamentarianId, campaignId, prisonerId } = pledge.data
  const [office, member, campaign, prisoner] = await Promise.all([
    officeId === null ? null : findOffice(core, officeId),
    getParliamentarian(core, parliamentarianId),
    getCampaign(core, campaignId),
    getPrisoner(core, prisonerId),
  ])
  return marksBy(core, pledge, { office, member, campaign, prisoner })
}

/** What the marks of a pledge are told by. */
export type MarkRecords = {
  office: Stored<Office> | null
  member: Stored<Parliamentarian>
  campaign: Stored<Campaign>
  prisoner: Stored<Prisoner>
}

/** The same, where the records have been read. */
export const marksBy = (core: Core, pledge: Stored<Pledge>, records: MarkRecords): Mark[] =>
  marksOf(
    pledge.data,
    records.office?.data ?? null,
    records.member.data,
    records.campaign.data,
    isExcludedPatron(core, records.prisoner.data, records.member),
  )
