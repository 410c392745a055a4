import type { ReplyDecision } from '../generated/graphql.ts'
import { ACTIVITY_REASONS, activityReply, type ActivityReason } from '../moderation/activity-reply.ts'
import { REASON_CODES } from '../moderation/decision.ts'
import { REPLY_LANGUAGES, type ReplyLanguage, replyText } from '../moderation/reply-template.ts'
import type { ReasonCode } from '../generated/graphql.ts'

/** The reasons of each answer, in the order in which they are offered. */
export const REPLY_REASONS = {
  PLEDGE_CHANGES: REASON_CODES,
  PLEDGE_DECLINE: REASON_CODES,
  ACTIVITY_DECLINE: ACTIVITY_REASONS,
} as const satisfies Record<ReplyDecision, readonly string[]>

export const REPLY_DECISIONS = Object.keys(REPLY_REASONS) as ReplyDecision[]

export type ReplyNames = { prisoner: string; member: string }
export type ReplyFor = { decision: ReplyDecision; reason: string; language: ReplyLanguage }
type Kept = ReplyFor & { text: string }

/** Names stand where they will be filled in. */
export const PLACES: ReplyNames = { prisoner: '{prisoner}', member: '{member}' }

/** What Patronat brings for a decision, reason and language. */
export const builtIn = ({ decision, reason, language }: ReplyFor, names: ReplyNames): string =>
  decision === 'ACTIVITY_DECLINE'
    ? activityReply(reason as ActivityReason, language, names)
    : replyText(decision === 'PLEDGE_CHANGES' ? 'changes' : 'decline', reason as ReasonCode, language, names)

/** The organisation's own words if it has any, else Patronat's; names filled in. */
export function replyOf(kept: readonly Kept[], wanted: ReplyFor, names: ReplyNames): string {
  const { decision, reason, language } = wanted
  const own = kept.find((one) => one.decision === decision && one.reason === reason && one.language === language)
  if (own === undefined || own.text === '') return builtIn(wanted, names)
  return own.text.replaceAll('{prisoner}', names.prisoner).replaceAll('{member}', names.member)
}

export { REPLY_LANGUAGES, type ReplyLanguage }
