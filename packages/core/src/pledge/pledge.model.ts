import { z } from 'zod'
import type { Permission } from '../actor/permission.ts'
import type { EventName } from '../audit/event.ts'
import { DomainError } from '../base/error.ts'
import { partialDate } from '../date/partial-date.ts'
import type { Sealed } from '../seal/seal.ts'
import { localText } from '../text/local-text.ts'

export const PLEDGE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'DECLINED',
  'ACTIVE',
  'ENDED',
  'ANNULLED',
] as const
export type PledgeState = (typeof PLEDGE_STATES)[number]

export const END_REASONS = [
  'PRISONER_FREED',
  'PRISONER_DIED',
  'WITHDRAWN',
  'MANDATE_ENDED',
  'HANDED_OVER',
  'LAPSED',
  'REVOKED',
] as const
export type EndReason = (typeof END_REASONS)[number]

/** What an end is called in public; the rest stays in the console. */
export const PUBLIC_END_REASON = {
  PRISONER_FREED: 'PRISONER_FREED',
  PRISONER_DIED: 'PRISONER_DIED',
  WITHDRAWN: 'ENDED_BY_OFFICE',
  MANDATE_ENDED: 'ENDED',
  HANDED_OVER: 'HANDED_OVER',
  LAPSED: 'ENDED_BY_CAMPAIGN',
  REVOKED: 'ENDED_BY_CAMPAIGN',
} as const satisfies Record<EndReason, string>
export type PublicEndReason = (typeof PUBLIC_END_REASON)[EndReason]

type Move = {
  from: readonly PledgeState[]
  /** null: it stays where it is. */
  to: PledgeState | null
  by: Permission
  event: EventName
  ends?: EndReason
}

/** The whole life of a pledge: every move there is. What is not here does not happen. */
export const MOVE = {
  save: { from: ['DRAFT', 'CHANGES_REQUESTED'], to: null, by: 'pledge:write', event: 'pledge.saved' },
  submit: { from: ['DRAFT', 'CHANGES_REQUESTED'], to: 'SUBMITTED', by: 'pledge:write', event: 'pledge.submitted' },
  discard: { from: ['DRAFT'], to: 'ENDED', by: 'pledge:write', event: 'pledge.discarded', ends: 'WITHDRAWN' },
  withdraw: {
    from: ['SUBMITTED', 'CHANGES_REQUESTED', 'ACTIVE'],
    to: 'ENDED',
    by: 'pledge:write',
    event: 'pledge.withdrawn',
    ends: 'WITHDRAWN',
  },
  approveOnce: { from: ['SUBMITTED'], to: null, by: 'pledge:decide', event: 'pledge.approvedOnce' },
  accept: { from: ['SUBMITTED'], to: 'ACTIVE', by: 'pledge:decide', event: 'pledge.accepted' },
  requestChanges: {
    from: ['SUBMITTED'],
    to: 'CHANGES_REQUESTED',
    by: 'pledge:decide',
    event: 'pledge.changesRequested',
  },
  decline: { from: ['SUBMITTED'], to: 'DECLINED', by: 'pledge:decide', event: 'pledge.declined' },
  reopen: { from: ['DECLINED'], to: 'SUBMITTED', by: 'pledge:decide', event: 'pledge.reopened' },
  revoke: { from: ['ACTIVE'], to: 'ENDED', by: 'pledge:decide', event: 'pledge.revoked', ends: 'REVOKED' },
  lapse: { from: ['ACTIVE'], to: 'ENDED', by: 'pledge:decide', event: 'pledge.lapsed', ends: 'LAPSED' },
  free: { from: ['ACTIVE'], to: 'ENDED', by: 'pledge:decide', event: 'pledge.ended', ends: 'PRISONER_FREED' },
  die: { from: ['ACTIVE'], to: 'ENDED', by: 'pledge:decide', event: 'pledge.ended', ends: 'PRISONER_DIED' },
  endMandate: { from: ['ACTIVE'], to: 'ENDED', by: 'pledge:decide', event: 'pledge.ended', ends: 'MANDATE_ENDED' },
  // Elections and hand-overs: it stays where it is, in public it goes on, and nothing monthly is owed meanwhile.
  beginTransition: { from: ['ACTIVE'], to: null, by: 'pledge:decide', event: 'pledge.transitionBegan' },
  endTransition: { from: ['ACTIVE'], to: null, by: 'pledge:decide', event: 'pledge.transitionEnded' },
  moveHouse: { from: ['ACTIVE'], to: null, by: 'pledge:decide', event: 'pledge.movedHouse' },
  proposeHandOver: { from: ['ACTIVE'], to: null, by: 'pledge:write', event: 'pledge.handOverProposed' },
  answerHandOver: { from: ['ACTIVE'], to: null, by: 'pledge:write', event: 'pledge.handOverAnswered' },
  handOver: { from: ['ACTIVE'], to: 'ENDED', by: 'pledge:decide', event: 'pledge.ended', ends: 'HANDED_OVER' },
  /** Only what `RESTORED_AFTER` names: an end by the campaign, or by an end of detention that was none. */
  restore: { from: ['ENDED'], to: 'ACTIVE', by: 'pledge:decide', event: 'pledge.restored' },
  annul: { from: ['ACTIVE', 'ENDED'], to: 'ANNULLED', by: 'pledge:decide', event: 'pledge.annulled' },
} as const satisfies Record<string, Move>

/** Ends that a moderator may take back. What the office ended is the office's: nobody pledges for somebody else. */
export const RESTORED_AFTER: readonly EndReason[] = ['PRISONER_FREED', 'PRISONER_DIED', 'LAPSED', 'REVOKED']

export type PledgeMove = keyof typeof MOVE
export const PLEDGE_MOVES = Object.keys(MOVE) as [PledgeMove, ...PledgeMove[]]

/** The moves that lead on from a state. */
export const movesFrom = (state: PledgeState): PledgeMove[] =>
  PLEDGE_MOVES.filter((move) => (MOVE[move].from as readonly PledgeState[]).includes(state))

/** @throws pledge.notInState, naming the state it is in */
export function requireMove(move: PledgeMove, state: PledgeState): void {
  if (!movesFrom(state).includes(move)) throw new DomainError('pledge.notInState', { detail: { state, move } })
}

/** While it is in one of these, the same member cannot pledge for the same prisoner again. */
export const OPEN_STATES: readonly PledgeState[] = ['SUBMITTED', 'CHANGES_REQUESTED', 'ACTIVE']

export const DECLARATION_CHANNELS = [
  'SOCIAL_MEDIA',
  'PRESS_CONFERENCE',
  'PARLIAMENT',
  'WEBSITE',
  'PRESS',
  'LETTER',
  'OTHER',
] as const

/** Where and when the member said it in public: a link, or a reference into a transcript. */
export const declaration = z.object({
  on: partialDate,
  url: z.string().max(2000).nullable(),
  channel: z.enum(DECLARATION_CHANNELS),
  transcript: z.string().trim().max(300).nullable(),
})
export type Declaration = z.infer<typeof declaration>

export const REASON_CODES = [
  'DECLARATION_NOT_FOUND',
  'DECLARATION_NOT_PUBLIC',
  'NOT_NAMING_THE_PRISONER',
  'NOT_BY_THE_MEMBER',
  'MAILBOX_NOT_THE_MEMBERS',
  'DUPLICATE',
  'OTHER',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export const DECISION_KINDS = [
  'APPROVED_ONCE',
  'ACCEPTED',
  'CHANGES_REQUESTED',
  'DECLINED',
  'REOPENED',
  'REVOKED',
  'RESTORED',
  'ANNULLED',
  'LAPSED',
  'KEPT_ON',
] as const

/**
 * Which decision takes back which; both stay on record. Nothing brings back what was annulled, since the member never
 * made it, and a first of two yeses ends with the next decision, whatever it is.
 */
export const REVERSED_BY = {
  APPROVED_ONCE: [],
  ACCEPTED: ['revoke', 'annul'],
  CHANGES_REQUESTED: [],
  DECLINED: ['reopen'],
  REOPENED: ['decline'],
  REVOKED: ['restore'],
  LAPSED: ['restore'],
  KEPT_ON: ['lapse'],
  RESTORED: ['revoke', 'lapse'],
  ANNULLED: [],
} as const satisfies Record<(typeof DECISION_KINDS)[number], readonly PledgeMove[]>

/** What somebody decided. The text goes to the office; it is sealed under `<id>/decision`. */
export type Decision = {
  kind: (typeof DECISION_KINDS)[number]
  at: string
  by: string
  reasonCode: ReasonCode | null
  text: Sealed | null
  /** Of a yes: when this moderator opened the declaration. */
  openedAt: string | null
}

export const HAND_OVER_ANSWERS = ['TAKEN', 'DECLINED', 'WITHDRAWN'] as const

/** That another member takes over: proposed by the office or by staff, answered by the other office. */
export type HandOver = {
  /** The member who is asked: `par_…`. */
  to: string
  on: string
  /** `stf_…`, or `office`. */
  by: string
  answer: (typeof HAND_OVER_ANSWERS)[number] | null
  answeredOn: string | null
  /** What the other office has begun to write. */
  pledgeId: string | null
}

/** A time in which nobody could say whose pledge this is; days, `to` null while it goes on. */
export type Transition = { from: string; to: string | null }
/** What an office is written only when a person sends it. */
export const NOTICE_KINDS = ['PRISONER_FREED', 'PRISONER_DIED', 'PLEDGE_RESTORED'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** An office's own words about its months, by language: its right of reply. Short, so that they stand beside them. */
export const lineTexts = localText(300).refine((texts) => Object.keys(texts).length > 0, 'one language at least')
export type LineTexts = z.infer<typeof lineTexts>

export type OfficeLine = {
  /** What everybody reads. */
  shown: { texts: LineTexts; since: string } | null
  /** What waits for a moderator; until then the old one stands. */
  waiting: { texts: LineTexts; at: string; officeId: string } | null
  /** The last one that was not let through, and why; sealed under `<id>/line`. */
  declined: { texts: LineTexts; at: string; reason: Sealed } | null
}

/** One parliamentarian's patronage over one prisoner, from submission to its end. */
export type Pledge = {
  organisationId: string
  prisonerId: string
  parliamentarianId: string
  legislatureId: string
  officeId: string | null
  campaignId: string
  /** The version that the office accepted; null before it did. */
  undertakingSetId: string | null
  state: PledgeState
  declaration: Declaration | null
  /** As it was last handed in: what a moderator saw when they asked for changes. */
  handedIn?: Declaration | null
  draftedAt: string
  submittedAt: string | null
  activeSince: string | null
  endedAt: string | null
  endReason: EndReason | null
  /** The closure of the prisoner that ended it; absent: something else did. */
  closureId?: string | null
  /** Letters about an end, or its end, that somebody has sent: one for each cause. */
  notices?: { kind: NoticeKind; cause: string; at: string; by: string }[]
  /** Times between an end and the decision that took it back: nothing is owed in their months. */
  interruptions?: { from: string; to: string }[]
  /** False: declared in public, recorded by staff, not yet confirmed by the office. */
  confirmed: boolean
  /** Of one that staff recorded: who, when, and until which day the office may object. */
  documented?: { by: string; at: string; objectUntil: string }
  /** The same for all pledges of one joint patronage (a couple, brothers, one trial); null: it stands alone. */
  jointId: string | null
  /** The hand-over chain: the pledge before this one, and the one that carries it on. */
  succeedsId: string | null
  succeededById: string | null
  /** Every proposal that somebody else takes over, oldest first; the last one may stand. */
  handOvers?: HandOver[]
  /** Houses it belonged to before its member moved, oldest first. */
  houses?: { legislatureId: string; until: string }[]
  /** As far as it is written down; `transitionsOf` says what holds. */
  transitions?: Transition[]
  /** The parliamentarian who brought this one in. */
  invitedById: string | null
  /** Absent: it never wrote one. */
  line?: OfficeLine
  /** Since when moderators are asked whether it lapsed; null or absent: they are not. */
  lapseAskedAt?: string | null
  /** The last month of a silence after which a moderator said that it goes on. */
  keptThrough?: string
  /** Who said yes first, where two persons are needed. */
  approvedOnceBy: string | null
  decisions: Decision[]
  /** Who opened the declaration when: nobody accepts what they have not looked at. */
  openings: { by: string; at: string; url: string }[]
}

export const MARKS = [
  'MAILBOX_NOT_PUBLISHED',
  'CHANNEL_NOT_LISTED',
  'OFFICE_UNMATCHED',
  'OFFICE_FROZEN',
  'DECLARED_LATE',
  'PATRON_EXCLUDED',
] as const
export type Mark = (typeof MARKS)[number]

/** The marks that make a second person necessary. */
export const SECOND_PERSON_MARKS: readonly Mark[] = ['MAILBOX_NOT_PUBLISHED', 'CHANNEL_NOT_LISTED']
