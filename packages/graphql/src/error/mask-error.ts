import { DomainError, ERROR } from '@patronat/core/base/error.ts'
import { GraphQLError } from 'graphql'
import { sentenceOf } from './error.text.ts'

export type ErrorReport = (report: {
  level: 'warn' | 'error' | 'info' | 'debug'
  code: string
  requestId: string
  error?: unknown
}) => void

/**
 * What leaves the house of an error that was thrown. Our own say what to do; everything else says only
 * under which request id it is in the log.
 */
export function maskErrorFor(reader: { language: string; requestId: string }, report: ErrorReport) {
  const { requestId } = reader
  return (error: unknown): Error => {
    const original = error instanceof GraphQLError ? (error.originalError ?? null) : error
    if (original instanceof DomainError) {
      const { graphql, log } = ERROR[original.code]
      report({ level: log, code: original.code, requestId })
      return withPlace(error, sentenceOf(original, reader.language), {
        code: graphql,
        reason: original.code,
        field: original.field,
        requestId,
      })
    }
    // GraphQL's own: the query is wrong, and its author may know where.
    if (error instanceof GraphQLError && original === null) return withoutCause(error)
    report({ level: 'error', code: 'INTERNAL', requestId, error: original })
    return withPlace(
      error,
      `Something went wrong on our side. Nothing you sent is lost; tell us this number: ${requestId}`,
      {
        code: 'INTERNAL',
        requestId,
      },
    )
  }
}

/** Yoga shows the cause of a body that is no JSON, whatever it is; that there is one decides the HTTP status. */
function withoutCause(error: GraphQLError): GraphQLError {
  if (error.extensions['originalError'] !== undefined) error.extensions['originalError'] = {}
  return error
}

function withPlace(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  const { nodes, path } = error
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions })
}
