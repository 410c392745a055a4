import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentPolicy } from './answer.ts'
import { EVERY_ANSWER } from './security-headers.ts'

/** What a Lambda function URL hands to its function: payload format 2.0. */
export type FunctionUrlEvent = {
  version: '2.0'
  routeKey: '$default'
  rawPath: string
  rawQueryString: string
  cookies?: string[]
  /** Lower-case names; the cookies are not among them. */
  headers: Record<string, string>
  queryStringParameters?: Record<string, string>
  requestContext: {
    accountId: string
    apiId: string
    domainName: string
    domainPrefix: string
    http: { method: string; path: string; protocol: string; sourceIp: string; userAgent: string }
    requestId: string
    routeKey: '$default'
    stage: '$default'
    time: string
    timeEpoch: number
  }
  body?: string
  isBase64Encoded: boolean
}

export type FunctionUrlResult =
  | string
  | {
      statusCode?: number
      headers?: Record<string, string | number | boolean>
      cookies?: string[]
      body?: string
      isBase64Encoded?: boolean
    }

export type FunctionHandler = (event: FunctionUrlEvent) => Promise<FunctionUrlResult>

/** Only CloudFront may say these; what a client claims is dropped, here as there. */
const EDGE_ONLY = /^(x-forwarded-|cloudfront-|x-amz|forwarded$|connection$|cookie$)/

const TEXT = /^(text\/|application\/(json|xml|javascript|graphql|[\w.-]+\+json|[\w.-]+\+xml))/

/** A request as the function behind the edge would see it. */
export function toFunctionUrlEvent(request: IncomingMessage, body: Buffer): FunctionUrlEvent {
  const [rawPath, rawQueryString] = splitOnce(request.url ?? '/', '?')
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1'
  const host = request.headers.host ?? ''
  const method = request.method ?? 'GET'
  const now = new Date()
  const headers = {
    ...clientHeaders(request),
    'x-forwarded-host': host,
    'x-forwarded-proto': 'http',
    'cloudfront-viewer-address': `${sourceIp}:${request.socket.remotePort ?? 0}`,
  }
  const cookies = request.headers.cookie?.split(/;\s*/).filter((cookie) => cookie !== '')
  const query = [...new URLSearchParams(rawQueryString)]
  const isText = TEXT.test(request.headers['content-type'] ?? '')
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookies !== undefined && cookies.length > 0 && { cookies }),
    headers,
    ...(query.length > 0 && { queryStringParameters: joined(query) }),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: host,
      domainPrefix: 'local',
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  }
}

function clientHeaders(request: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(request.headersDistinct).flatMap(([name, values]) =>
    values === undefined || EDGE_ONLY.test(name) ? [] : [[name, values.join(',')] as const],
  )
  return Object.fromEntries(pairs)
}

/** A name that comes several times has its values joined by commas. */
function joined(query: readonly (readonly [string, string])[]): Record<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of query) {
    const before = values.get(name)
    values.set(name, before === undefined ? value : `${before},${value}`)
  }
  return Object.fromEntries(values)
}

function splitOnce(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Sends what the function answered. A result without a status is its body, as JSON, as on AWS. */
export function sendResult(request: IncomingMessage, response: ServerResponse, result: FunctionUrlResult): void {
  const whole = typeof result === 'object' && result.statusCode !== undefined
  const {
    statusCode = 200,
    headers = {},
    cookies = [],
    body = '',
    isBase64Encoded = false,
  } = whole
    ? result
    : {
        headers: { 'content-type': 'application/json' },
        body: typeof result === 'string' ? result : JSON.stringify(result),
      }
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  // A page that the function itself serves (the explorer) brings its own policy.
  const isPage = named['content-type']?.startsWith('text/html') === true
  response.writeHead(statusCode, {
    ...(!isPage && contentPolicy('data')),
    ...EVERY_ANSWER,
    ...named,
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    ...(statusCode !== 204 && statusCode !== 304 && { 'content-length': bytes.length }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
