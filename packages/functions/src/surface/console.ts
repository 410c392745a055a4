import type { OfficeAuth } from '@patronat/auth/office/office-auth.ts'
import type { StaffAuth, StaffMethod } from '@patronat/auth/staff/staff-auth.ts'
import { type Actor, PUBLIC_ACTOR } from '@patronat/core/actor/actor.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Core } from '@patronat/core/core.ts'
import { findStaff } from '@patronat/core/staff/staff.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import { registrySource } from '@patronat/graphql/source/registry-source.ts'
import { cookieHeaderOf, type FunctionUrlHandler, toRequest, toResult } from '../http/function-url.ts'
import { previewNotice } from '../stream/notice-sent.ts'
import { noSignIn, serveSurface } from './serve.ts'

const INVITATION_HOURS = 72

/** How a session may have been opened to count as signed in. On AWS a passkey; one machine adds its own. */
export type ConsoleMethods = { methods: readonly Exclude<StaffMethod, 'invitation'>[] }

/** `offices`: sign-in of offices; moderators see whether somebody is signed in, and end it. */
export type ConsoleSettings = ConsoleMethods & { offices: OfficeAuth }

/** What staff do: moderate, keep records, answer for it. */
export const serveConsole = (core: Core, auth: StaffAuth, report: ErrorReport, settings: ConsoleSettings) =>
  serveSurface('console', core, report, async (event) => {
    const cookieHeader = cookieHeaderOf(event)
    const actor = await staffOf(core, auth, settings, cookieHeader)
    const cookies: string[] = []
    return {
      actor,
      cookies,
      source: actor.kind === 'staff' ? registrySource(core, actor) : signedOutSource(core),
      previewNotice: (pledgeId) => previewNotice({ core, origin: new URL(toRequest(event).url).origin }, pledgeId),
      signIn: {
        ...noSignIn,
        async invite(invitee) {
          return (await auth.invite({ ...invitee, expiresInHours: INVITATION_HOURS })).token
        },
        async acceptInvitation(token) {
          const { setCookies } = await auth.acceptInvitation(token).catch(invitationUsed)
          cookies.push(...setCookies)
          const opened = await auth.session(setCookies.map((cookie) => cookie.split(';')[0]).join('; '))
          if (opened === null) throw new DomainError('actor.notSignedIn')
          return opened.staffId
        },
        staffAccess: (staffId) => auth.accessOf(staffId),
        endStaffSession: (staffId, sessionId) =>
          sessionId === null ? auth.endSessionsOf(staffId) : auth.endSession(staffId, sessionId),
        barStaff: (staffId, barred) => auth.bar(staffId, barred),
        forgetPasskeysOf: (staffId) => auth.forgetPasskeysOf(staffId),
        withdrawInvitation: (staffId) => auth.withdrawInvitation(staffId),
        officeAccess: (mailbox) => settings.offices.accessOf(mailbox),
        endSessionsOf: (mailbox) => settings.offices.endSessionsOf(mailbox),
        async ownSession() {
          return (await auth.session(cookieHeader))?.sessionId ?? null
        },
        async signOut() {
          cookies.push(...(await auth.signOut(cookieHeader)).setCookies)
        },
      },
    }
  })

/** Who is signed in at the console. */
export async function staffOf(
  core: Core,
  auth: StaffAuth,
  settings: ConsoleMethods,
  cookieHeader: string | null,
): Promise<Actor> {
  const session = await auth.session(cookieHeader)
  // An invitation opens a session in which a passkey can be enrolled; it is nobody's signature.
  const method = settings.methods.find((allowed) => allowed === session?.method)
  const staff = session === null || method === undefined ? null : await findStaff(core, session.staffId)
  if (staff === null || !staff.data.active || method === undefined) return PUBLIC_ACTOR
  return { kind: 'staff', id: staff.id, organisationId: staff.data.organisationId, roles: staff.data.roles, method }
}

/** Unknown, used and too old look the same. */
function invitationUsed(error: unknown): never {
  throw error instanceof DomainError ? new DomainError('staff.invitationUsed', { field: 'token', cause: error }) : error
}

/** Nobody is signed in: every read is refused before it is made. */
const signedOutSource = (core: Core) =>
  new Proxy(publicSource(core.tables), {
    get: () => () => Promise.reject(new DomainError('actor.notSignedIn')),
  })

/** The passkey ceremonies under `/console/auth/`. */
export const serveConsoleAuth =
  (auth: StaffAuth): FunctionUrlHandler =>
  async (event) =>
    toResult(await auth.handler(toRequest(event)))
