import type { z } from 'zod'
import { DomainError } from '../base/error.ts'
import type { LocalText } from './local-text.ts'

/**
 * Reads input by its schema. The first thing wrong is named by its path, so that the form can say it
 * beside the field; `within` is where the schema stands in the whole input. @throws input.missing | input.tooLong | input.invalid
 */
export function readInput<T>(schema: z.ZodType<T>, input: unknown, within?: string): T {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = [...(within === undefined ? [] : [within]), ...(issue?.path ?? [])].join('.')
  const code =
    issue?.code === 'too_big'
      ? 'input.tooLong'
      : issue?.code === 'too_small' || (issue?.code === 'invalid_type' && issue.input === undefined)
        ? 'input.missing'
        : 'input.invalid'
  throw new DomainError(code, { field, ...(issue === undefined ? {} : { detail: { problem: issue.message } }) })
}

/** Why somebody did it; kept in the audit trail. @throws input.missing */
export function requireReason(reason: string): void {
  if (reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
}

/** English is what everybody reads whose own language is not there. @throws text.englishMissing */
export function requireEnglish(texts: Readonly<Record<string, LocalText>>): void {
  for (const [field, text] of Object.entries(texts))
    if ((text['en'] ?? '').trim() === '') throw new DomainError('text.englishMissing', { field })
}
