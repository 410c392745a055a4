import type { TypedDocumentString } from '../generated/graphql.ts'

const PATIENCE = 20_000

/** `offline`: no answer came, so nobody knows whether it was done; ask again with the same command id. */
export type Trouble = 'offline' | 'signedOut' | 'broken'

export class RequestError extends Error {
  readonly trouble: Trouble
  /** What the campaign can look the failure up by. */
  readonly requestId: string | null
  constructor(trouble: Trouble, requestId: string | null = null) {
    super(trouble)
    this.name = 'RequestError'
    this.trouble = trouble
    this.requestId = requestId
  }
}

type Answer = {
  data?: unknown
  errors?: readonly { extensions?: { code?: string; requestId?: string } }[]
}

/** Sends one operation. @throws RequestError, and an AbortError when `signal` says so. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal)
  if (response.status === 401) throw new RequestError('signedOut')
  const answer = await response.json().then(
    (json: Answer) => json,
    (): Answer => ({}),
  )
  const [error] = answer.errors ?? []
  const code = error?.extensions?.code
  if (code === 'UNAUTHENTICATED') throw new RequestError('signedOut')
  if (error !== undefined || answer.data === undefined || answer.data === null) {
    throw new RequestError('broken', error?.extensions?.requestId ?? response.headers.get('x-request-id'))
  }
  return answer.data as Result
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/office/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': document.documentElement.lang,
        'x-patronat-surface': 'office',
      },
      body,
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal === undefined ? [] : [signal])]),
    })
  } catch (cause) {
    if (signal?.aborted === true) throw cause
    throw new RequestError('offline')
  }
}
