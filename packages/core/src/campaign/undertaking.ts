import { z } from 'zod'
import { localText } from '../text/local-text.ts'

export const UNDERTAKING_KINDS = [
  'PUBLIC_DECLARATION',
  'MONTHLY_STATEMENT',
  'AUTHORITY_APPEAL',
  'APPEAL_TO_DETAINING_STATE',
  'LETTER_OR_VISIT',
  'ASSISTANCE',
  'COLLEAGUE_OUTREACH',
  'EXCHANGE_LIST_REQUEST',
  'LEGISLATION',
  'SANCTIONS_CALL',
  'REHABILITATION',
  'PUBLIC_EVENT',
  'OTHER',
  'NOT_FINANCIAL',
] as const
export type UndertakingKind = (typeof UNDERTAKING_KINDS)[number]

/** How an undertaking counts. A PRINCIPLE is shown and never scored. */
export const UNDERTAKING_COUNTS = ['ONCE_BY_DEADLINE', 'MONTHLY', 'WHEN_POSSIBLE', 'PRINCIPLE'] as const

export const undertaking = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(UNDERTAKING_KINDS),
  counts: z.enum(UNDERTAKING_COUNTS),
  text: localText(600),
})
export type Undertaking = z.infer<typeof undertaking>

/** The list of what patrons of one audience intend to do. A version is never changed: a pledge keeps the one it accepted. */
export const undertakingSet = z.object({
  code: z.string().regex(/^[a-z0-9-]{2,60}$/),
  version: z.number().int().positive(),
  name: localText(160),
  /** What "once a month" means, published with the set. */
  statementDefinition: localText(1500),
  undertakings: z
    .array(undertaking)
    .min(2)
    .max(30)
    .refine(
      (items) => ['PUBLIC_DECLARATION', 'MONTHLY_STATEMENT'].every((kind) => items.some((item) => item.kind === kind)),
      'declaration and monthly statement are always part of a pledge',
    ),
})
export type UndertakingSet = z.infer<typeof undertakingSet>
