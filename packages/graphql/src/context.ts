import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import type { Source } from './source/source.ts'
import type { Surface } from './surface.ts'

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
  /** `https://…`: under which this surface was asked, for links to what it serves itself. */
  origin: string
}
