import type { Tables } from '@patronat/core/table/client.ts'
import { createEngine } from '../base/engine.ts'
import { type OpenSession, sessionsOf, type SetCookies } from '../base/session.ts'
import { findUser } from '../base/user.ts'
import { createInvitations, type InvitationNow, invitationOf, type Invitee } from './invitation.ts'
import { passkeys } from './passkey.ts'
import { STAFF_PATH, staffHandler } from './staff-handler.ts'

export const STAFF_COOKIE = 'patronat-console'

/** A working day; and, for an invitation, the time to enrol a passkey. */
export const STAFF_SESSION_SECONDS = 12 * 3600
const ENROL_SECONDS = 15 * 60

export type StaffMethod = 'passkey' | 'invitation' | 'local-code'

export type StaffSession = { staffId: string; method: StaffMethod; userId: string; sessionId: string }

export type Passkey = { id: string; name: string | null; enrolledAt: Date }

/** How somebody signs in, for whoever gives access: never a token, a key or an address. */
export type StaffAccess = {
  sessions: OpenSession[]
  passkeys: Passkey[]
  lastSignInAt: Date | null
  invitation: InvitationNow | null
}

export type StaffAuthSettings = {
  tables: Tables
  secret: string
  baseURL: string
  /** The domain that passkeys belong to, e.g. `patronat.example`; `localhost` on one machine. */
  rpID: string
  /** The one origin that may sign in, e.g. `https://patronat.example`. */
  origin: string
  secureCookies?: boolean
  /** Somebody enrolled a passkey: for the history of who may come in. */
  onEnrolled?: (staffId: string) => Promise<void>
  /** The client's address, where known: anonymous ceremonies are then counted by it. */
  addressOf?: (request: Request) => string
}

/**
 * Sign-in of staff by passkey. A session of the method `invitation` may only enrol a passkey: whoever asks
 * `session` must demand another method for anything else.
 */
export function createStaffAuth(settings: StaffAuthSettings) {
  const { tables, secret, baseURL, rpID, origin, secureCookies = false } = settings
  const engine = createEngine({
    tables,
    realm: 'staff',
    secret,
    baseURL,
    basePath: STAFF_PATH,
    cookie: { name: STAFF_COOKIE, path: '/console', sameSite: 'strict', secure: secureCookies },
    sessionSeconds: STAFF_SESSION_SECONDS,
    // Enrolling another passkey asks for a sign-in of the last quarter of an hour.
    freshSeconds: ENROL_SECONDS,
    methodOfPath: { '/passkey/verify-authentication': 'passkey', '/passkey/verify-registration': 'passkey' },
    plugins: [passkeys({ rpID, origin })],
  })
  const sessions = sessionsOf(engine, STAFF_COOKIE)
  const invitations = createInvitations({ engine, secret })

  async function session(cookieHeader: string | null): Promise<StaffSession | null> {
    const live = await sessions.read(cookieHeader)
    const staffId = live?.user.staffId
    if (live === null || staffId == null || live.method === 'code') return null
    return { staffId, method: live.method, userId: live.user.id, sessionId: live.id }
  }

  return {
    /** Answers `/console/auth/*`: the five endpoints of `staff-handler.ts`, 404 for anything else. */
    handler: staffHandler({
      engine,
      sessions,
      tables,
      origin,
      addressOf: settings.addressOf,
      onEnrolled: settings.onEnrolled,
    }),

    /** Makes a token that opens one short session. Shown once; only its keyed hash is kept. */
    invite: (invitee: Invitee & { expiresInHours: number }): Promise<{ token: string }> => invitations.invite(invitee),

    /** Uses the token up. @throws actor.notSignedIn when it is unknown, used, too old or withdrawn */
    async acceptInvitation(token: string): Promise<SetCookies> {
      const userId = await invitations.accept(token)
      return sessions.open(userId, 'invitation', ENROL_SECONDS)
    },

    session,

    signOut: (cookieHeader: string | null): Promise<SetCookies> => sessions.signOut(cookieHeader),

    /** What is open for them now. Nothing for somebody who was never invited and never came. */
    async accessOf(staffId: string): Promise<StaffAccess> {
      const user = await findUser(engine, 'staffId', staffId)
      if (user === null) return { sessions: [], passkeys: [], lastSignInAt: null, invitation: null }
      const { adapter } = await engine.$context
      const where = [{ field: 'userId', value: user.id }]
      const keys = await adapter.findMany<PasskeyRow>({ model: 'passkey', where, limit: 100 })
      return {
        sessions: await sessions.list(user),
        passkeys: keys.map(({ id, name, createdAt }) => ({ id, name: name ?? null, enrolledAt: new Date(createdAt) })),
        lastSignInAt: user.lastSignInAt ?? null,
        invitation: invitationOf(user, new Date()),
      }
    },

    /** Ends one session at once. */
    async endSession(staffId: string, sessionId: string): Promise<void> {
      const user = await findUser(engine, 'staffId', staffId)
      if (user !== null) await sessions.endOne(user.id, sessionId)
    },

    /** From now on no session of theirs is read and no passkey or invitation opens one; until `bar(…, false)`. */
    async bar(staffId: string, barred: boolean): Promise<void> {
      const user = await findUser(engine, 'staffId', staffId)
      if (user === null) return
      const { internalAdapter } = await engine.$context
      await internalAdapter.updateUser(user.id, { barred })
      if (barred) await sessions.endAll(user.id)
    },

    /** Their open invitation opens nothing any more. */
    async withdrawInvitation(staffId: string): Promise<void> {
      const user = await findUser(engine, 'staffId', staffId)
      if (user !== null) await invitations.withdraw(user.id)
    },

    /** Ends every session of a member of staff at once, and their open invitations. */
    async endSessionsOf(staffId: string): Promise<void> {
      const user = await findUser(engine, 'staffId', staffId)
      if (user !== null) await sessions.endAll(user.id)
    },

    /** Takes all passkeys away (a lost device, somebody who left); a new invitation brings the next. */
    async forgetPasskeysOf(staffId: string): Promise<void> {
      const user = await findUser(engine, 'staffId', staffId)
      const { adapter } = await engine.$context
      if (user !== null) await adapter.deleteMany({ model: 'passkey', where: [{ field: 'userId', value: user.id }] })
    },

    /** For the other files of this folder only. */
    internals: { engine, sessions, tables, secret, secureCookies },
  }
}

type PasskeyRow = { id: string; name?: string | null; createdAt: Date | string }

export type StaffAuth = ReturnType<typeof createStaffAuth>
