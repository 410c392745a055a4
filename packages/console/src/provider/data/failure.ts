import { HttpError } from 'react-admin'

/** The typed refusal that every mutation may answer with. */
export type Failure = { code: string; message: string; field: string | null; detail: readonly string[] }

export const isFailure = (result: unknown): result is Failure =>
  typeof result === 'object' && result !== null && (result as Record<string, unknown>)['__typename'] === 'Failure'

/** Field paths begin at the mutation's `input`; forms begin below it. */
const formField = (field: string | null): string =>
  field === null ? 'root.serverError' : field.replace(/^input\./, '')

/** As react-admin wants it: the sentence beside its field and, without a field, for the whole form. */
export const failureError = (failure: Failure): HttpError =>
  new HttpError(failure.message, 422, {
    errors: { [formField(failure.field)]: failure.message },
    code: failure.code,
    detail: failure.detail,
  })

/** ra-data-graphql wraps whatever is thrown while it reads an answer; what was thrown is the truth. */
export const unwrapped = (error: unknown): unknown =>
  error instanceof HttpError && error.body instanceof HttpError ? error.body : error

/** The domain's own code of an error, or the GraphQL one, or null when there was no answer. */
export const codeOf = (error: unknown): string | null => {
  if (!(error instanceof HttpError)) return null
  const body = error.body as { code?: string; graphQLErrors?: { extensions?: { code?: string } }[] } | null | undefined
  return body?.code ?? body?.graphQLErrors?.[0]?.extensions?.code ?? null
}

/** Somebody else acted on the record after this page was read. */
export const isOvertaken = (error: unknown): boolean =>
  ['record.changed', 'pledge.notInState', 'activity.notInState'].includes(codeOf(error) ?? '')
