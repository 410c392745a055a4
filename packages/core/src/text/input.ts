import type { z } from 'zod'
import { DomainError } from '../base/error.ts'

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
