import type { Tables } from '@patronat/core/table/client.ts'
import { createEngine } from '../base/engine.ts'
import { sessionsOf, type SetCookies } from '../base/session.ts'
import { findUser } from '../base/user.ts'
import { createInvitations, type Invitee } from './invitation.ts'
import { passkeys } from './passkey.ts'
import { STAFF_PATH, staffHandler } from './staff-handler.ts'

export const STAFF_COOKIE = 'patronat-console'

/** A working day; and, for an invitation, the time to enrol a passkey. */
export const STAFF_SESSION_SECONDS = 12 * 3600
const ENROL_SECONDS = 15 * 60

export type StaffMethod = 'passkey' | 'invitation' | 'local-code'

export type StaffSession = { staffId: string; method: StaffMethod; userId: string }

export type StaffAuthSettings = {
  tables: Tables
  secret: string
  baseURL: string
  /** The domain that passkeys belong to, e.g. `patronat.example`; `localhost` on one machine. */
  rpID: string
  /** The one origin that may sign in, e.g. `https://patronat.example`. */
  origin: string
  secureCookies?: boolean
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
    return { staffId, method: live.method, userId: live.user.id }
  }

  return {
    /** Answers `/console/auth/*`: the five endpoints of `staff-handler.ts`, 404 for anything else. */
    handler: staffHandler({ engine, sessions, tables, origin, addressOf: settings.addressOf }),

    /** Makes a token that opens one short session. Shown once; only its keyed hash is kept. */
    invite: (invitee: Invitee & { expiresInHours: number }): Promise<{ token: string }> => invitations.invite(invitee),

    /** Uses the token up. @throws actor.notSignedIn when it is unknown, used, too old or withdrawn */
    async acceptInvitation(token: string): Promise<SetCookies> {
      const userId = await invitations.accept(token)
      return sessions.open(userId, 'invitation', ENROL_SECONDS)
    },

    session,

    signOut: (cookieHeader: string | null): Promise<SetCookies> => sessions.signOut(cookieHeader),

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

export type StaffAuth = ReturnType<typeof createStaffAuth>
