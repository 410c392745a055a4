import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'

/** One line of JSON. Never bodies, codes, addresses or names: a log is read by more people than the registry. */
export function log(
  level: 'debug' | 'info' | 'warn' | 'error',
  message: string,
  fields: Record<string, unknown> = {},
): void {
  if (level === 'debug') return
  const write = level === 'info' ? console.info : console.error
  write(JSON.stringify({ level, message, ...fields }))
}

/** An error by its kind and place; its message may quote what somebody typed. */
export const describe = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? {
        error: error.name,
        stack: error.stack
          ?.split('\n')
          .slice(1, 6)
          .map((line) => line.trim()),
      }
    : {}

export const reportError: ErrorReport = ({ level, code, requestId, error }) =>
  log(level, code, { requestId, ...(error === undefined ? {} : describe(error)) })
