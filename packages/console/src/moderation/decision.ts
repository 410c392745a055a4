import type { ReasonCode } from '../generated/graphql.ts'

export type DecisionName = 'accept' | 'changes' | 'decline'

/** The three answers to a pledge: the act behind each, its key, and whether it tells the office a reason. */
export const DECISIONS = {
  accept: { act: 'acceptPledge', key: 'a', tone: 'primary' },
  changes: { act: 'requestPledgeChanges', key: 'c', tone: 'primary' },
  decline: { act: 'declinePledge', key: 'd', tone: 'error' },
} as const satisfies Record<DecisionName, { act: string; key: string; tone: 'primary' | 'error' }>

export const REASON_CODES: readonly ReasonCode[] = [
  'DECLARATION_NOT_FOUND',
  'DECLARATION_NOT_PUBLIC',
  'NOT_NAMING_THE_PRISONER',
  'NOT_BY_THE_MEMBER',
  'MAILBOX_NOT_THE_MEMBERS',
  'DUPLICATE',
  'OTHER',
]
