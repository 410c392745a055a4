import type { Permission } from '../actor/permission.ts'
import type { EventName } from '../audit/event.ts'
import { DomainError } from '../base/error.ts'
import type { Sealed } from '../seal/seal.ts'
import type { LetterLanguage } from './letter.model.ts'

export const INVITATION_STATES = ['PREPARED', 'SENT', 'ANSWERED', 'STOPPED', 'BOUNCED', 'LEFT_OUT'] as const
export type InvitationState = (typeof INVITATION_STATES)[number]

/** What became of it. JOINED is said by a pledge, the others by whoever wrote or rang. */
export const ANSWERS = ['JOINED', 'THINKING', 'REFUSED'] as const
export type Answer = (typeof ANSWERS)[number]

/** Why a letter was not sent after all. INVITED: a colleague asked somebody who was written to already. */
export const LEFT_OUT = ['INVITED', 'NO_ADDRESS', 'NO_LONGER_MEMBER', 'PLEDGED', 'STOPPED'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/**
 * A letter to one parliamentarian in a campaign, and what became of it; also what a patron sends to a colleague. Who was
 * invited and what they said is never public: in no report and no partner's answer.
 */
export type Invitation = {
  organisationId: string
  campaignId: string
  parliamentarianId: string
  legislatureId: string
  /** Of the member, when it was prepared. */
  groupId: string | null
  /** Whom the letter proposes; null: nobody was waiting. */
  prisonerId: string | null
  language: LetterLanguage
  /** Where it goes, if not to the address that the house publishes. Sealed under `<id>/mailbox`. */
  mailbox: Sealed | null
  /** What the patron who asks says to the colleague. Sealed under `<id>/note`. */
  note: Sealed | null
  state: InvitationState
  preparedAt: string
  sentAt: string | null
  followedUpAt: string | null
  answer: Answer | null
  answeredAt: string | null
  leftOut: LeftOut | null
  /** The patron who asks a colleague; null: the campaign itself. */
  invitedById: string | null
}

type Move = {
  from: readonly InvitationState[]
  /** null: it stays where it is. */
  to: InvitationState | null
  by: Permission
  event: EventName
}

/** The whole life of an invitation. What is not here does not happen. */
export const INVITATION_MOVE = {
  send: { from: ['PREPARED'], to: 'SENT', by: 'invitation:write', event: 'invitation.sent' },
  leaveOut: { from: ['PREPARED'], to: 'LEFT_OUT', by: 'invitation:write', event: 'invitation.leftOut' },
  followUp: { from: ['SENT'], to: null, by: 'invitation:write', event: 'invitation.followedUp' },
  answer: { from: ['SENT', 'ANSWERED'], to: 'ANSWERED', by: 'invitation:write', event: 'invitation.answered' },
  bounce: { from: ['SENT'], to: 'BOUNCED', by: 'mail:return', event: 'invitation.bounced' },
  readdress: { from: ['BOUNCED', 'LEFT_OUT'], to: 'PREPARED', by: 'invitation:write', event: 'invitation.readdressed' },
  stop: {
    from: ['PREPARED', 'SENT', 'ANSWERED', 'BOUNCED', 'LEFT_OUT'],
    to: 'STOPPED',
    by: 'invitation:stop',
    event: 'invitation.stopped',
  },
} as const satisfies Record<string, Move>
export type InvitationMove = keyof typeof INVITATION_MOVE

/** @throws invitation.notInState, naming the state it is in */
export function requireInvitationMove(move: InvitationMove, state: InvitationState): void {
  const { from }: Move = INVITATION_MOVE[move]
  if (!from.includes(state)) throw new DomainError('invitation.notInState', { detail: { state, move } })
}

/** What is counted of letters, each in one of these. FOLLOWED_UP: no answer to the second letter either. */
export const FIGURES = [
  'PREPARED',
  'SENT',
  'FOLLOWED_UP',
  'THINKING',
  'REFUSED',
  'JOINED',
  'STOPPED',
  'BOUNCED',
  'LEFT_OUT',
] as const
export type Figure = (typeof FIGURES)[number]

/** Where a letter is counted; null: a patron asked, and there was no letter. Pure. */
export function figureOf({ state, answer, followedUpAt, leftOut, invitedById }: Invitation): Figure | null {
  if (invitedById !== null && leftOut !== null) return null
  if (state === 'ANSWERED') return answer ?? 'SENT'
  return state === 'SENT' && followedUpAt !== null ? 'FOLLOWED_UP' : state
}

/** A proposed prisoner, and those who are not wanted as patrons. */
export type Candidate = { prisonerId: string; excludes: (memberId: string, groupId: string | null) => boolean }

/**
 * Proposes a prisoner to each member in turn, going on after the one who was proposed last, so that the letters are
 * spread evenly over who waits; nobody whom the family excluded. Null where that leaves nobody. Pure.
 */
export function spread(candidates: readonly Candidate[], last: string | null) {
  let next = candidates.findIndex(({ prisonerId }) => prisonerId === last) + 1
  return (memberId: string, groupId: string | null): string | null => {
    for (let tried = 0; tried < candidates.length; tried += 1) {
      const candidate = candidates[(next + tried) % candidates.length]
      if (candidate === undefined || candidate.excludes(memberId, groupId)) continue
      next = (next + tried + 1) % candidates.length
      return candidate.prisonerId
    }
    return null
  }
}
