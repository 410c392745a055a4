import { readCookie } from './cookie.ts'
import type { Engine, SessionMethod } from './engine.ts'

export type AuthUser = {
  id: string
  email: string
  staffId?: string | null
  sessionsEndedAt?: Date | null
  barred?: boolean | null
  lastSignInAt?: Date | null
  invitation?: string | null
  invitedAt?: Date | null
  invitedUntil?: Date | null
  invitationUsedAt?: Date | null
}

export type LiveSession = { id: string; token: string; method: SessionMethod; user: AuthUser }

/** One sign-in that is still good, for whoever looks after it; never its token. */
export type OpenSession = { id: string; method: SessionMethod; startedAt: Date; expiresAt: Date }

type SessionRow = { id: string; token: string; userId: string; createdAt: Date; expiresAt: Date; method: SessionMethod }

const isOpen = ({ createdAt }: { createdAt: Date }, user: AuthUser): boolean =>
  user.barred !== true && (user.sessionsEndedAt == null || createdAt > user.sessionsEndedAt)

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
        session: { id: string; token: string; createdAt: Date; method: SessionMethod }
        user: AuthUser
      }
      // The index by user may lag behind a sign-in; this mark can't: it is read with the user.
      if (!isOpen(session, user)) return null
      return { id: session.id, token: session.token, method: session.method, user }
    },

    async signOut(cookieHeader: string | null): Promise<SetCookies> {
      const { headers } = await engine.api.signOut({ headers: headersOf(cookieHeader), returnHeaders: true })
      return { setCookies: linesOf(headers, cookieName) }
    },

    /** Those of a user that are good now, newest first; at most 100. */
    async list(user: AuthUser): Promise<OpenSession[]> {
      const { adapter } = await engine.$context
      const where = [{ field: 'userId', value: user.id }]
      const rows = await adapter.findMany<SessionRow>({ model: 'session', where, limit: 100 })
      return rows
        .filter((row) => row.expiresAt > new Date() && isOpen(row, user))
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
        .map(({ id, method, createdAt, expiresAt }) => ({ id, method, startedAt: createdAt, expiresAt }))
    },

    /** Ends one session of this user; another user's stays. */
    async endOne(userId: string, id: string): Promise<void> {
      const { adapter } = await engine.$context
      const where = [
        { field: 'id', value: id },
        { field: 'userId', value: userId },
      ]
      await adapter.deleteMany({ model: 'session', where })
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
