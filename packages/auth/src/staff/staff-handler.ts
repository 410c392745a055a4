import { DomainError } from '@patronat/core/base/error.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import { clientOf } from '../base/address.ts'
import type { Engine, SessionMethod } from '../base/engine.ts'
import { type Limit, takeOne } from '../base/limit.ts'
import type { sessionsOf } from '../base/session.ts'

export const STAFF_PATH = '/console/auth'

type Route = {
  /** Who may ask at all. Left out: anybody. */
  needs?: readonly SessionMethod[]
  /** What of better-auth's answer goes out. */
  answer: (body: Record<string, unknown>) => Record<string, unknown>
}

// Only somebody invited, or somebody with a passkey, enrols one; never a code on one machine.
const enrolling: readonly SessionMethod[] = ['invitation', 'passkey']

const whole: Route['answer'] = (body) => body

// better-auth answers a sign-in with the session's token: an HttpOnly cookie would be pointless.
const onlyDone: Route['answer'] = () => ({ done: true })

const ENROLLED = 'POST /passkey/verify-registration'

/** All that is reachable. better-auth and its plugins bring some forty more. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET /passkey/generate-register-options': { needs: enrolling, answer: whole },
  [ENROLLED]: { needs: enrolling, answer: onlyDone },
  'GET /passkey/generate-authenticate-options': { answer: (body) => ({ ...body, userVerification: 'required' }) },
  'POST /passkey/verify-authentication': { answer: onlyDone },
  'POST /sign-out': { answer: onlyDone },
}

const PER_ADDRESS: Limit = { name: 'ceremony', most: 120, seconds: 600 }

export type StaffHandlerSettings = {
  engine: Engine
  sessions: ReturnType<typeof sessionsOf>
  tables: Tables
  origin: string
  addressOf: ((request: Request) => string) | undefined
  onEnrolled: ((staffId: string) => Promise<void>) | undefined
}

/** The only way from a request into better-auth. */
export function staffHandler({ engine, sessions, tables, origin, addressOf, onEnrolled }: StaffHandlerSettings) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const name = `${request.method} ${pathname.slice(STAFF_PATH.length)}`
    const route = pathname.startsWith(`${STAFF_PATH}/`) && Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined
    if (route === undefined) return refuse(404, 'not found')
    // A foreign page must not make a browser of ours post, with or without cookies.
    if (request.method === 'POST' && request.headers.get('origin') !== origin) return refuse(403, 'origin')
    if (addressOf !== undefined && (await isTooMany(tables, addressOf(request)))) return refuse(429, 'too many')
    const session = await sessions.read(request.headers.get('cookie'))
    if (route.needs !== undefined && session === null) return refuse(401, 'sign in')
    if (route.needs !== undefined && session !== null && !route.needs.includes(session.method))
      return refuse(403, 'method')
    const answer = await engine.handler(request)
    if (!answer.ok) return refuse(answer.status, 'refused')
    const staffId = session?.user.staffId
    if (name === ENROLLED && staffId != null) await onEnrolled?.(staffId)
    // One invitation, one passkey: what it opened is over once that is enrolled, or another session began.
    const isDone = request.method === 'POST' && session?.method === 'invitation'
    if (isDone) await sessions.end(session.token)
    const body = route.answer((await answer.json()) as Record<string, unknown>)
    return Response.json(body, { headers: [...cookiesOf(answer), ...NO_STORE] })
  }
}

const NO_STORE: [string, string][] = [['cache-control', 'no-store']]

const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((line): [string, string] => ['set-cookie', line])

// better-auth's own messages stay inside: they tell an unknown credential from a wrong one.
const refuse = (status: number, reason: string) => Response.json({ done: false, reason }, { status, headers: NO_STORE })

async function isTooMany(tables: Tables, address: string): Promise<boolean> {
  try {
    await takeOne(tables, 'staff', PER_ADDRESS, clientOf(address))
    return false
  } catch (error) {
    if (error instanceof DomainError) return true
    throw error
  }
}
