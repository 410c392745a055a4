import type { TypedDocumentString } from '../generated/graphql.ts'
import { type Answer, Trouble, troubleOf } from './trouble.ts'

const PATIENCE = 15_000

/**
 * Asks the public API, as anybody may: no key, no cookie. Nothing is kept: who is hidden meanwhile must be gone with
 * the next question. @throws Trouble, and an AbortError when `signal` says so
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal)
  const answer = await response.json().then(
    (json: Answer) => json,
    (): Answer => ({}),
  )
  const trouble = troubleOf(response.status, answer, response.headers.get('x-request-id'))
  if (trouble !== null) throw trouble
  return answer.data as Result
}

async function send(body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), signal]),
    })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new Trouble('away')
  }
}
