import type { AuthProvider } from 'react-admin'
import type { ConsoleClient } from '../data/client.ts'
import { AcceptInvitationDocument, SignOutDocument, ViewerDocument, type ViewerQuery } from '../../generated/graphql.ts'
import { codeOf, failureError, isFailure } from '../data/failure.ts'
import { mayDo } from './access.ts'
import { enrolPasskey, signInWithPasskey } from './passkey.ts'

type Viewer = NonNullable<ViewerQuery['result']>
export type SignIn = { invitation?: string }

/** Who is signed in is the server's to say; asked once, and again after each sign-in, sign-out and refusal. */
export const consoleAuthProvider = (client: ConsoleClient): AuthProvider => {
  let asked: Promise<Viewer | null> | null = null
  const forget = () => {
    asked = null
  }
  const viewer = (): Promise<Viewer | null> => {
    asked ??= client.query({ query: ViewerDocument }).then(({ data }) => data.result)
    asked.catch(forget)
    return asked
  }

  const acceptInvitation = async (token: string) => {
    const { data } = await client.mutate({ mutation: AcceptInvitationDocument, variables: { token } })
    if (isFailure(data?.result)) throw failureError(data.result)
    await enrolPasskey('Patronat')
    // That session ends with the enrolment. Where the browser wants another tap, the sign-in page follows.
    await signInWithPasskey().catch(() => undefined)
  }

  return {
    login: async ({ invitation }: SignIn) => {
      await (invitation === undefined ? signInWithPasskey() : acceptInvitation(invitation))
      // Only now: the page may have asked who is there while the ceremony went on, and heard "nobody".
      forget()
    },
    logout: async () => {
      const who = await viewer().catch(() => null)
      if (who !== null) await client.mutate({ mutation: SignOutDocument })
      forget()
    },
    checkAuth: async () => {
      if ((await viewer()) !== null) return
      forget()
      throw Object.assign(new Error('patronat.signIn.needed'), { message: false })
    },
    // FORBIDDEN is no reason to sign out: the page says that this person may not.
    checkError: async (error: unknown) => {
      if (codeOf(error) !== 'UNAUTHENTICATED' && (error as { status?: number }).status !== 401) return
      forget()
      throw new Error('ra.notification.logged_out')
    },
    getIdentity: async () => {
      const who = await viewer()
      return { id: who?.id ?? '', fullName: who?.name ?? '' }
    },
    getPermissions: async () => (await viewer())?.permissions ?? [],
    canAccess: async ({ resource, action }) => mayDo((await viewer())?.permissions ?? [], resource, action),
  }
}
