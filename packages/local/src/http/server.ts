import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CannotStart } from '../cannot-start.ts'
import { jsonAnswer, send, textAnswer, type Answer } from './answer.ts'
import { BODY_LIMIT, BodyTooLarge, discardRest, readBody } from './body.ts'
import { sendResult, toFunctionUrlEvent, type FunctionHandler } from './function-url.ts'
import { isOwnHost, isOwnPage } from './host.ts'

export type PageRequest = {
  method: 'GET' | 'POST'
  path: string
  query: URLSearchParams
  /** Accept-Language, for pages in several languages. */
  languages: string
  /** Of a POST; empty otherwise. */
  form: URLSearchParams
  cookieHeader: string | null
  /** The client's. */
  address: string
}

export type Page = (request: PageRequest) => Answer | Promise<Answer>

/** What answers at a path. */
export type Route =
  /** The handler that also runs on AWS. `anyHost`: the public API, which anybody may ask under any name. */
  | { handler: FunctionHandler; anyHost?: true }
  /** Exists on one machine only. `post`: it takes forms from our own pages. */
  | { page: Page; post?: true }

/** By path; `/office/*` is everything below `/office/`. The longest that fits is taken. */
export type Routes = Readonly<Record<string, Route>>

export type LocalServer = {
  port: number
  /** What is answered from now on; until the first call all but the routes given at the start is 503. */
  serve: (routes: Routes) => void
  stop: () => Promise<void>
}

const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1024 }

/** Listens on 127.0.0.1 only. Errors: CannotStart where the port is taken. */
export async function listen(port: number, atFirst: Routes, warn: (line: string) => void): Promise<LocalServer> {
  let routes: Routes = atFirst
  let starting = true
  const server = createServer(TIMEOUTS, (request, response) => {
    const requestId = randomUUID()
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof BodyTooLarge)) warn(`${requestId} ${placeOf(error)} for ${pathOf(request)}`)
      refuse(request, response, error, requestId)
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request)
    const route = path === null ? undefined : find(routes, path)
    const openToAll = route !== undefined && 'handler' in route && route.anyHost === true
    const own = portOf(server)
    if (!openToAll && !isOwnHost(request.headers.host, own))
      return send(request, response, textAnswer(421, `This machine answers at http://localhost:${own}/ only.`))
    if (path === null || route === undefined) {
      const none = starting ? textAnswer(503, 'Patronat is still starting.') : textAnswer(404, 'There is no such page.')
      return send(request, response, none)
    }
    if ('handler' in route) {
      const event = toFunctionUrlEvent(request, await readBody(request))
      return sendResult(request, response, await route.handler(event))
    }
    send(request, response, await showPage(route, path, request, own))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw cannotListen(port, error)
  })
  return {
    port: portOf(server),
    serve(all) {
      routes = all
      starting = false
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const limit = setTimeout(() => server.closeAllConnections(), 2_000)
      await closed
      clearTimeout(limit)
    },
  }
}

async function showPage(
  route: Extract<Route, { page: Page }>,
  path: string,
  request: IncomingMessage,
  port: number,
): Promise<Answer> {
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if (!reading && !(route.post === true && request.method === 'POST'))
    return textAnswer(405, 'This page can only be read.')
  if (!reading && !isOwnPage(request.headers as { 'sec-fetch-site'?: string; origin?: string }, port))
    return textAnswer(403, "This was sent from another site's page, so nothing was done.")
  return route.page({
    method: reading ? 'GET' : 'POST',
    path,
    query: new URLSearchParams((request.url ?? '').split('?').slice(1).join('?')),
    languages: request.headers['accept-language'] ?? '',
    form: new URLSearchParams(reading ? '' : (await readBody(request)).toString('utf8')),
    cookieHeader: request.headers.cookie ?? null,
    address: request.socket.remoteAddress ?? '',
  })
}

/** The path as it was sent; null where it is none (`GET http://elsewhere/`). */
function pathOf(request: IncomingMessage): string | null {
  const path = (request.url ?? '').split('?')[0] ?? ''
  return path.startsWith('/') ? path : null
}

export function find(routes: Routes, path: string): Route | undefined {
  if (Object.hasOwn(routes, path)) return routes[path]
  const below = Object.keys(routes).filter((pattern) => pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1)))
  const longest = below.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? undefined : routes[longest]
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, requestId: string): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const tooLarge = error instanceof BodyTooLarge
  const message = tooLarge
    ? `The request is larger than ${BODY_LIMIT / 1024 / 1024} MB. Nothing was done; send less at once.`
    : 'Something went wrong on our side. Nothing was lost by it; try again, and if it stays, name the request id.'
  const code = tooLarge ? 'BAD_USER_INPUT' : 'INTERNAL'
  const answer = jsonAnswer({ errors: [{ message, extensions: { code, requestId } }] }, tooLarge ? 413 : 500)
  if (tooLarge) response.setHeader('connection', 'close')
  send(request, response, answer)
  if (tooLarge) discardRest(request)
}

function cannotListen(port: number, error: NodeJS.ErrnoException): CannotStart {
  const other = port < 65_535 ? port + 1 : port - 1
  const remedy = `Start with another one:\n  PORT=${other} pnpm start`
  if (error.code === 'EADDRINUSE')
    return new CannotStart(`Port ${port} is taken by another program. ${remedy}`, { cause: error })
  return new CannotStart(`Patronat may not listen on port ${port} (${error.code}). ${remedy}`, { cause: error })
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port
/** Its name and where it came from; a message may quote what belongs in no log. */
const placeOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${/\n\s+(at .+)/.exec(error.stack ?? '')?.[1] ?? ''}` : 'unknown error'
