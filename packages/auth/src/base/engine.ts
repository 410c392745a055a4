import type { Tables } from '@patronat/core/table/client.ts'
import type { BetterAuthOptions } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { betterAuth } from 'better-auth/minimal'
import { dynamoAdapter } from '../adapter/adapter.ts'
import type { Clause } from '../adapter/condition.ts'
import type { Realm } from '../adapter/model.ts'
import { rowsOf } from '../adapter/row.ts'
import { keyedHash } from './keyed-hash.ts'

/** How somebody came in. A session without a method can't be made. */
export type SessionMethod = 'code' | 'passkey' | 'invitation' | 'local-code'

export type EngineSettings = {
  tables: Tables
  realm: Realm
  secret: string
  baseURL: string
  /** Where better-auth's router would answer; offices have none. */
  basePath: string
  cookie: { name: string; path: string; sameSite: 'lax' | 'strict'; secure: boolean }
  /** How long a session lives from its beginning; it never slides. */
  sessionSeconds: number
  freshSeconds: number
  /** The method of sessions that better-auth opens by itself, by its endpoint's path. */
  methodOfPath: Readonly<Record<string, SessionMethod>>
  plugins: NonNullable<BetterAuthOptions['plugins']>
}

type Opening = { userId: string; method: SessionMethod; seconds: number }

// Only types: callers are this package.
const opening = { $Infer: { body: {} as Opening } }

/** Opens a session and answers its cookie. Server only: it has no path, so no request reaches it. */
const openSession = createAuthEndpoint.serverOnly({ method: 'POST', metadata: opening }, async (ctx) => {
  const { userId, method, seconds } = ctx.body
  const expiresAt = new Date(Date.now() + seconds * 1000)
  const session = await ctx.context.internalAdapter.createSession(userId, false, { method, expiresAt }, true)
  const user = await ctx.context.internalAdapter.findUserById(userId)
  if (user === null) throw new Error('A session needs a user')
  await setSessionCookie(ctx, { session, user }, false, { maxAge: seconds })
})

/** better-auth for one realm: its own cookie, key and users. Nothing of it is reachable but by its callers. */
export function createEngine(settings: EngineSettings) {
  const { realm, cookie, methodOfPath } = settings
  return betterAuth({
    appName: 'Patronat',
    baseURL: settings.baseURL,
    basePath: settings.basePath,
    // One secret for both realms would let a cookie of one be taken for one of the other.
    secret: keyedHash(settings.secret, 'cookie', realm),
    database: dynamoAdapter(settings.tables, realm),
    telemetry: { enabled: false },
    // Ours count by /64 and in the table (base/limit.ts).
    rateLimit: { enabled: false },
    logger: { level: 'error', log: logNamesOnly },
    emailAndPassword: { enabled: false },
    user: {
      additionalFields: {
        staffId: { type: 'string', required: false, input: false },
        sessionsEndedAt: { type: 'date', required: false, input: false },
        // Somebody who no longer works here: no session of theirs is opened or read.
        barred: { type: 'boolean', required: false, input: false },
        lastSignInAt: { type: 'date', required: false, input: false },
        // The one invitation that counts, by the hash of its token; an earlier or withdrawn one opens nothing.
        invitation: { type: 'string', required: false, input: false },
        invitedAt: { type: 'date', required: false, input: false },
        invitedUntil: { type: 'date', required: false, input: false },
        invitationUsedAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      additionalFields: { method: { type: 'string', required: false, input: false } },
      expiresIn: settings.sessionSeconds,
      freshAge: settings.freshSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    verification: {
      additionalFields: { triesLeft: { type: 'number', required: false, input: false } },
      // Expired rows go by TTL; the clean-up would be a scan.
      disableCleanup: true,
    },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: cookie.name,
      cookies: { session_token: { name: cookie.name } },
      defaultCookieAttributes: {
        path: cookie.path,
        sameSite: cookie.sameSite,
        secure: cookie.secure,
        httpOnly: true,
      },
      ipAddress: { disableIpTracking: true },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const method = session['method'] ?? methodOfPath[context?.path ?? '']
            // Default deny: a session whose way in nobody declared is not made.
            if (method === undefined) return false
            if (!(await mayOpen(settings.tables, realm, session.userId, method as SessionMethod))) return false
            return { data: { ...session, method, ipAddress: null, userAgent: null } }
          },
        },
      },
    },
    plugins: [{ id: 'patronat-session', endpoints: { openSession } }, ...settings.plugins],
  })
}

/** Whether this user may come in; if so, and it is a sign-in, when they last did is written down. */
async function mayOpen(tables: Tables, realm: Realm, userId: string, method: SessionMethod): Promise<boolean> {
  const { rows, change } = rowsOf(tables, realm)
  const where: Clause[] = [{ field: 'id', operator: 'eq', value: userId, connector: 'AND', mode: 'sensitive' }]
  const [user] = await rows({ model: 'user', where })
  if (user === undefined || user['barred'] === true) return false
  if (method !== 'invitation') await change({ model: 'user', where }, user, { lastSignInAt: new Date().toISOString() })
  return true
}

export type Engine = ReturnType<typeof createEngine>

// What better-auth hands to its log may hold rows, tokens and addresses: only names of errors pass.
const logNamesOnly = (_level: unknown, _message: string, ...details: unknown[]) => {
  const names = details.map((detail) => (detail instanceof Error ? detail.name : typeof detail))
  console.error(`Sign-in failed: ${names.join(', ') || 'no details'}`)
}
