import { readCookie } from './cookie.ts'
import type { Engine, SessionMethod } from './engine.ts'

export type AuthUser = {
  id: string
  email: string
  staffId?: string | null
  sessionsEndedAt?: Date | null
}

export type LiveSession = { token: string; method: SessionMethod; user: AuthUser }

export type SetCookies = { setCookies: string[] }

const headersOf = (cookieHeader: string | null) => new Headers({ cookie: cookieHeader ?? '' })

/** The lines for the session's own cookie; better-auth also drops cookies that we never set. */
const linesOf = (headers: Headers, name: string): string[] =>
  headers.getSetCookie().filter((line) => line.startsWith(`${name}=`))

/** What can be done with sessions of one realm, over better-auth. */
export function sessionsOf(engine: Engine, cookieName: string) {
  return {
    /** Opens a session. @returns the line for the browser */
    async open(userId: string, method: SessionMethod, seconds: number): Promise<SetCookies> {
      const body = { userId, method, seconds }
      const { headers } = await engine.api.openSession({ body, returnHeaders: true })
      return { setCookies: linesOf(headers, cookieName) }
    },

    async read(cookieHeader: string | null): Promise<LiveSession | null> {
      if (readCookie(cookieHeader, cookieName) === null) return null
      const found = await engine.api.getSession({ headers: headersOf(cookieHeader), query: { disableRefresh: true } })
      if (found === null) return null
      const { session, user } = found as unknown as {
        session: { token: string; createdAt: Date; method: SessionMethod }
        user: AuthUser
      }
      // The index by user may lag behind a sign-in; this mark can't: it is read with the user.
      if (user.sessionsEndedAt != null && session.createdAt <= user.sessionsEndedAt) return null
      return { token: session.token, method: session.method, user }
    },

    async signOut(cookieHeader: string | null): Promise<SetCookies> {
      const { headers } = await engine.api.signOut({ headers: headersOf(cookieHeader), returnHeaders: true })
      return { setCookies: linesOf(headers, cookieName) }
    },

    /** Ends every session of a user that was opened until now, at once. */
    async endAll(userId: string): Promise<void> {
      const { internalAdapter } = await engine.$context
      await internalAdapter.updateUser(userId, { sessionsEndedAt: new Date() })
      await internalAdapter.deleteUserSessions(userId)
    },

    async end(token: string): Promise<void> {
      const { internalAdapter } = await engine.$context
      await internalAdapter.deleteSession(token)
    },
  }
}
