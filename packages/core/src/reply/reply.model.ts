import { z } from 'zod'
import { REASON_CODES } from '../pledge/pledge.model.ts'

/** Why a report does not count, in short. The office reads the text. */
export const ACTIVITY_REASONS = [
  'NOT_FOUND',
  'NOT_PUBLIC',
  'NOT_NAMING_THE_PRISONER',
  'NOT_BY_THE_MEMBER',
  'DUPLICATE',
  'OTHER',
] as const

/** What an office is answered, and the reasons that each of these knows. */
export const REPLY_REASONS = {
  PLEDGE_CHANGES: REASON_CODES,
  PLEDGE_DECLINE: REASON_CODES,
  ACTIVITY_DECLINE: ACTIVITY_REASONS,
} as const satisfies Record<string, readonly string[]>
export type ReplyDecision = keyof typeof REPLY_REASONS
export const REPLY_DECISIONS = Object.keys(REPLY_REASONS) as [ReplyDecision, ...ReplyDecision[]]

/** The languages in which offices are answered. */
export const REPLY_LANGUAGES = ['en', 'uk', 'de'] as const

export const replyInput = z
  .object({
    decision: z.enum(REPLY_DECISIONS),
    reason: z.string(),
    language: z.enum(REPLY_LANGUAGES),
    /** `{prisoner}` and `{member}` are filled in; empty: Patronat's own text. */
    text: z.string().trim().max(2000),
  })
  .refine(({ decision, reason }) => (REPLY_REASONS[decision] as readonly string[]).includes(reason), {
    path: ['reason'],
  })
  .refine(({ text }) => !/[{}]/u.test(text.replaceAll(/\{(?:prisoner|member)\}/gu, '')), { path: ['text'] })
export type ReplyInput = z.infer<typeof replyInput>

/** An organisation's own words for one decision, reason and language, instead of the ones that Patronat brings. */
export type ReplyTemplate = ReplyInput & { organisationId: string }
