import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import type { Source } from './source/source.ts'
import type { Surface } from './surface.ts'

export const INVITATION_STATES = ['PENDING', 'EXPIRED', 'WITHDRAWN', 'USED'] as const
export const STAFF_METHODS = ['passkey', 'invitation', 'code', 'local-code'] as const

/** How somebody signs in, as far as others may know. */
export type StaffAccess = {
  sessions: { id: string; method: (typeof STAFF_METHODS)[number]; startedAt: Date; expiresAt: Date }[]
  passkeys: { id: string; name: string | null; enrolledAt: Date }[]
  lastSignInAt: Date | null
  invitation: { state: (typeof INVITATION_STATES)[number]; invitedAt: Date; until: Date } | null
}

/** What signs people in and out, as the surface needs it; each surface gets its own. */
export type SignIn = {
  /** A code to a mailbox. */
  requestCode(input: { mailbox: string; language: string }): Promise<void>
  enterCode(input: { mailbox: string; code: string }): Promise<Actor>
  /** Opens the session that may enrol a passkey; answers whose it is. */
  acceptInvitation(token: string): Promise<string>
  /** A token that signs a member of staff in once. */
  invite(input: { staffId: string; email: string; name: string }): Promise<string>
  signOut(): Promise<void>
  /** Ends every session of an office's mailbox, on every device. */
  endSessionsOf(mailbox: string): Promise<void>
  /** What is open for a member of staff now. */
  staffAccess(staffId: string): Promise<StaffAccess>
  /** Ends one session of a member of staff; null: all, and their open invitation with them. */
  endStaffSession(staffId: string, sessionId: string | null): Promise<void>
  /** No session, passkey or invitation of theirs opens anything; false: they do again. */
  barStaff(staffId: string, barred: boolean): Promise<void>
  forgetPasskeysOf(staffId: string): Promise<void>
  withdrawInvitation(staffId: string): Promise<void>
  /** Whether somebody is signed in with an office's mailbox. */
  officeAccess(mailbox: string): Promise<{ sessions: number; lastSignInAt: Date | null }>
  /** The id of the session that asks. */
  ownSession(): Promise<string | null>
}

/** What every resolver gets. */
export type Context = {
  surface: Surface
  core: Core
  actor: Actor
  source: Source
  signIn: SignIn
  /** Of the reader, for sentences that are made here (BCP 47). */
  language: string
  requestId: string
  /** A letter as it would be sent now; only where letters are decided about. */
  previewNotice?: (pledgeId: string) => Promise<{ subject: string; text: string } | null>
  /** `https://…`: under which this surface was asked, for links to what it serves itself. */
  origin: string
}
