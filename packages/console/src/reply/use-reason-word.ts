import type { ReasonCode, ReplyDecision } from '../generated/graphql.ts'
import type { ActivityReason } from '../moderation/activity-reply.ts'
import { useText } from '../provider/i18n/text.ts'

/** A reason in the reader's words; pledges and activities have reasons of their own. */
export const useReasonWord = () => {
  const t = useText()
  return (decision: ReplyDecision, reason: string): string =>
    decision === 'ACTIVITY_DECLINE'
      ? t(`activity.reason.${reason as ActivityReason}`)
      : t(`word.reasonCode.${reason as ReasonCode}`)
}
