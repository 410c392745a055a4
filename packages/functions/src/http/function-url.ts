/** What a Lambda function URL hands over (payload format 2.0), as far as it is read here. */
export type FunctionUrlEvent = {
  rawPath: string
  rawQueryString: string
  cookies?: string[]
  headers: Record<string, string>
  requestContext: { domainName: string; requestId: string; http: { method: string; sourceIp: string } }
  body?: string
  isBase64Encoded: boolean
}

export type FunctionUrlResult = {
  statusCode: number
  headers: Record<string, string>
  cookies: string[]
  body: string
  isBase64Encoded: boolean
}

export type FunctionUrlHandler = (event: FunctionUrlEvent) => Promise<FunctionUrlResult>

export function toRequest(event: FunctionUrlEvent): Request {
  const { headers, requestContext, rawPath, rawQueryString } = event
  const host = headers['x-forwarded-host'] ?? requestContext.domainName
  const scheme = headers['x-forwarded-proto'] ?? 'https'
  const query = rawQueryString === '' ? '' : `?${rawQueryString}`
  const { method } = requestContext.http
  const hasBody = event.body !== undefined && method !== 'GET' && method !== 'HEAD'
  const given = new Headers(headers)
  if (event.cookies !== undefined) given.set('cookie', event.cookies.join('; '))
  return new Request(`${scheme}://${host}${rawPath}${query}`, {
    method,
    headers: given,
    ...(hasBody ? { body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8') } : {}),
  })
}

/** `cookies` are whole Set-Cookie values, beside those that the response has itself. */
export async function toResult(response: Response, cookies: readonly string[] = []): Promise<FunctionUrlResult> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'))
  return {
    statusCode: response.status,
    headers,
    cookies: [...response.headers.getSetCookie(), ...cookies],
    body: await response.text(),
    isBase64Encoded: false,
  }
}

/** The viewer's address: what CloudFront says it is; a client can't set that header. */
export function viewerAddress(event: FunctionUrlEvent): string {
  const viewer = event.headers['cloudfront-viewer-address']
  return viewer === undefined ? event.requestContext.http.sourceIp : viewer.replace(/:\d+$/, '')
}

/** The first language the reader asks for, or English. */
export const readerLanguage = (event: FunctionUrlEvent): string =>
  /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*/.exec(event.headers['accept-language'] ?? '')?.[0] ?? 'en'

export const cookieHeaderOf = (event: FunctionUrlEvent): string | null => event.cookies?.join('; ') ?? null
