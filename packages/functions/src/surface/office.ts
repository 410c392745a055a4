import type { OfficeAuth } from '@patronat/auth/office/office-auth.ts'
import { type Actor, PUBLIC_ACTOR } from '@patronat/core/actor/actor.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Core } from '@patronat/core/core.ts'
import { isMailboxFrozen } from '@patronat/core/office/freeze-office.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { officeSource } from '@patronat/graphql/source/office-source.ts'
import { cookieHeaderOf, viewerAddress } from '../http/function-url.ts'
import { noSignIn, serveSurface } from './serve.ts'

/** What offices do: sign in by a code to their mailbox, pledge, report. */
export const serveOffice = (core: Core, auth: OfficeAuth, report: ErrorReport) => {
  const actorOf = (mailbox: string): Actor => ({
    kind: 'office',
    mailbox,
    mailboxIndex: core.sealer.index('mailbox', mailbox),
  })
  return serveSurface('office', core, report, async (event) => {
    const cookieHeader = cookieHeaderOf(event)
    const session = await auth.session(cookieHeader)
    const actor = session === null ? PUBLIC_ACTOR : actorOf(session.mailbox)
    const cookies: string[] = []
    return {
      actor,
      cookies,
      source: officeSource(core, actor),
      signIn: {
        ...noSignIn,
        async requestCode({ mailbox, language }) {
          const { setCookies } = await auth.requestCode({
            mailbox,
            language,
            cookieHeader,
            address: viewerAddress(event),
          })
          cookies.push(...setCookies)
        },
        async enterCode({ mailbox, code }) {
          const { setCookies } = await auth.enterCode({ mailbox, code, cookieHeader })
          // A code that was sent before the office was frozen. Asked only now: a wrong code must tell nothing.
          if (await isMailboxFrozen(core, core.sealer.index('mailbox', mailbox))) {
            await auth.endSessionsOf(mailbox)
            throw new DomainError('office.codeExpired', { field: 'code' })
          }
          cookies.push(...setCookies)
          return actorOf(mailbox)
        },
        endSessionsOf: (mailbox) => auth.endSessionsOf(mailbox),
        async signOut() {
          cookies.push(...(await auth.signOut(cookieHeader)).setCookies)
        },
      },
    }
  })
}
