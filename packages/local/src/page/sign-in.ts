import { redirect, textAnswer } from '../http/answer.ts'
import type { Page } from '../http/server.ts'

/** Signs a member of staff in. Null: there is nobody of that id. `cookies` are whole Set-Cookie values. */
export type LocalSignIn = (staffId: string) => Promise<{ cookies: readonly string[] } | null>

/** `POST /local/sign-in` (form field `staffId`): leads to the console. It exists on one machine only. */
export const signInPage =
  (signIn: LocalSignIn): Page =>
  async ({ method, form }) => {
    if (method !== 'POST') return redirect('/local/')
    const staffId = form.get('staffId') ?? ''
    const session = staffId === '' ? null : await signIn(staffId)
    if (session === null)
      return textAnswer(404, 'There is nobody of that name here any more. Go back to /local/ and reload it.')
    return redirect('/console/', 303, session.cookies)
  }
