import type { ReminderWish } from '../reminder/reminder.model.ts'
import type { Sealed } from '../seal/seal.ts'
import type { Leave, Unreached } from './absence.ts'

/** Who says that this mailbox is this member's: nobody yet, the house's own roster, or a moderator. */
export const MEMBER_MATCHES = ['NONE', 'ROSTER', 'MODERATOR'] as const
export type MemberMatch = (typeof MEMBER_MATCHES)[number]

/**
 * A parliamentarian's account: one mailbox for one member. Two facts about it, apart: the mailbox lies in
 * the house's domain (if the house has one), and somebody matched it to the member.
 */
export type Office = {
  organisationId: string
  parliamentarianId: string
  legislatureId: string
  /** Sealed under `<id>/mailbox`. */
  mailbox: Sealed
  mailboxIndex: string
  domain: string
  /** Null: outside the house's domains, because the house publishes it for the member or has no domain of its own. */
  domainVerifiedAt: string | null
  match: { state: MemberMatch; at: string | null; by: string | null }
  /** What its mails are written in. */
  language: 'en' | 'uk' | 'de'
  /** Impersonated: nothing it asks for is done. */
  frozen: boolean
  /** By whom (null: the system) and when. The mailbox stays barred by its index even when it is forgotten here. */
  freeze?: { at: string; by: string | null; mailboxIndex: string } | null
  /** The last job that takes back what it caused to be public: `job_…`. */
  takeBackId?: string | null
  registeredAt: string
  /** When it wants to be reminded; absent: as everybody is. */
  reminders?: ReminderWish
  /** Its calendar's address; absent: it never had one. */
  calendar?: { isOn: boolean; serial: number }
  /** When mail to it came back last; null or absent: it arrives. */
  mailBouncedAt?: string | null
  /** All times in which it did; kept by `changeOffice`. */
  unreached?: readonly Unreached[]
  /** Months in which nothing is owed, by agreement; why stays with whoever agreed. */
  leaves?: readonly Leave[]
  /** It no longer acts: it left by itself, or the published address removed it. Its mailbox is forgotten then. */
  left?: { at: string; by: 'ITSELF' | 'PUBLISHED_ADDRESS' | 'MANDATE_ENDED' } | null
}

/** Whether somebody other than the mailbox itself says that it is this member's. */
export const isMatched = (office: Pick<Office, 'match'>): boolean => office.match.state !== 'NONE'

/** The address that the house publishes for the member: it outranks every other mailbox. */
export const isPublished = (office: Pick<Office, 'match'>): boolean => office.match.state === 'ROSTER'

/** Where an office stands, for lists: a frozen one is frozen whatever else it is. */
export const OFFICE_STATES = ['UNMATCHED', 'MATCHED', 'FROZEN', 'LEFT'] as const
export type OfficeState = (typeof OFFICE_STATES)[number]

export const officeStateOf = (office: Pick<Office, 'frozen' | 'left' | 'match'>): OfficeState =>
  office.frozen ? 'FROZEN' : office.left != null ? 'LEFT' : isMatched(office) ? 'MATCHED' : 'UNMATCHED'
