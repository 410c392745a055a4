import type { IncomingMessage, ServerResponse } from 'node:http'
import { CONTENT_POLICY, EVERY_ANSWER, OWN_ORIGIN_ONLY, policyText } from './security-headers.ts'

/** What a page or file of this machine answers. */
export type Answer = {
  status: number
  type: string
  body: string | Uint8Array
  headers?: Readonly<Record<string, string | readonly string[]>>
}

export type PolicyName = keyof typeof CONTENT_POLICY

export const contentPolicy = (name: PolicyName) => ({ 'content-security-policy': policyText(CONTENT_POLICY[name]) })

export const htmlAnswer = (body: string, policy: PolicyName = 'page', status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
  headers: { ...contentPolicy(policy), 'cache-control': 'no-store' },
})

export const jsonAnswer = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  headers: { 'cache-control': 'no-store' },
})

/** A sentence for whoever asked; what went wrong and what to do. */
export const textAnswer = (status: number, text: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${text}\n`,
  headers: { 'cache-control': 'no-store' },
})

export const redirect = (location: string, status: 302 | 303 = 302, cookies: readonly string[] = []): Answer => ({
  ...textAnswer(status, location),
  headers: { location, 'cache-control': 'no-store', ...(cookies.length > 0 && { 'set-cookie': cookies }) },
})

/** Sends an answer; 304 instead where the browser's copy (If-None-Match) is the same. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const headers = {
    ...contentPolicy('data'),
    ...EVERY_ANSWER,
    ...OWN_ORIGIN_ONLY,
    'content-type': answer.type,
    ...answer.headers,
  }
  const etag = answer.headers?.['etag']
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (typeof etag === 'string' && answer.status === 200 && known?.includes(etag) === true) {
    const { 'content-type': _, ...rest } = headers
    response.writeHead(304, withMutableLists(rest)).end()
    return
  }
  const body = Buffer.from(answer.body)
  response.writeHead(answer.status, withMutableLists({ ...headers, 'content-length': String(body.length) }))
  response.end(request.method === 'HEAD' ? undefined : body)
}

const withMutableLists = (headers: Readonly<Record<string, string | readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  )
