import { z } from 'zod'
import { DomainError } from '../base/error.ts'
import { refuseFinancial } from '../text/financial.ts'
import { requireEnglish } from '../text/input.ts'
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
export type UndertakingCount = (typeof UNDERTAKING_COUNTS)[number]

/** Kinds that count in one way only: months are made of statements, and that no money is meant is never scored. */
export const COUNTS_OF: Partial<Record<UndertakingKind, UndertakingCount>> = {
  PUBLIC_DECLARATION: 'ONCE_BY_DEADLINE',
  MONTHLY_STATEMENT: 'MONTHLY',
  NOT_FINANCIAL: 'PRINCIPLE',
}

/** Part of every pledge, so of every set. */
export const ALWAYS_PART = ['PUBLIC_DECLARATION', 'MONTHLY_STATEMENT'] as const

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
  undertakings: z.array(undertaking).min(1).max(30),
})
export type UndertakingSet = z.infer<typeof undertakingSet>

/**
 * A set that could not be kept by anybody, or would not say what patronage is.
 * @throws undertakingSet.alwaysPart | undertakingSet.onlyOnce | undertakingSet.countsOtherwise | undertakingSet.keyTwice |
 * text.englishMissing | input.financial
 */
export function refuseOtherSets({ name, statementDefinition, undertakings }: UndertakingSet): void {
  requireEnglish({ name, statementDefinition })
  refuseFinancial(name)
  refuseFinancial(statementDefinition)
  for (const kind of ALWAYS_PART)
    if (!undertakings.some((item) => item.kind === kind))
      throw new DomainError('undertakingSet.alwaysPart', { field: 'undertakings' })
  for (const [at, { key, kind, counts, text }] of undertakings.entries()) {
    const field = `undertakings.${at}`
    const before = undertakings.slice(0, at)
    requireEnglish({ [`${field}.text`]: text })
    for (const words of Object.values(text)) refuseFinancial({ [`${field}.text`]: words })
    if (before.some((other) => other.key === key))
      throw new DomainError('undertakingSet.keyTwice', { field: `${field}.key`, detail: { key } })
    if (kind in COUNTS_OF && before.some((other) => other.kind === kind))
      throw new DomainError('undertakingSet.onlyOnce', { field: `${field}.kind` })
    if (counts !== (COUNTS_OF[kind] ?? counts))
      throw new DomainError('undertakingSet.countsOtherwise', { field: `${field}.counts` })
    if (counts === 'MONTHLY' && kind !== 'MONTHLY_STATEMENT')
      throw new DomainError('undertakingSet.countsOtherwise', { field: `${field}.counts` })
  }
}
