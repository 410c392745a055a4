import { clientOf } from '../base/address.ts'
import { type Limit, takeOne } from '../base/limit.ts'
import type { SetCookies } from '../base/session.ts'
import { createCodes } from '../code/code.ts'
import { type Invitee, userOf } from './invitation.ts'
import { STAFF_SESSION_SECONDS, type StaffAuth } from './staff-auth.ts'

/**
 * Sign-in of staff without a passkey, for one machine only. Imported by `packages/local` and nothing else:
 * it is absent from the bundles for AWS, not switched off in them.
 */

export const STAFF_ASK_COOKIE = 'patronat-console-ask'

const PER_PERSON: Limit = { name: 'local-code', most: 30, seconds: 600 }

export type LocalAsk = {
  staffId: string
  cookieHeader: string | null
  address: string
  /** Puts the code where the person reads it: the local mailbox. */
  sendCode: (letter: { staffId: string; code: string }) => Promise<void>
}

/** A code under the same rules as an office's. @throws actor.tooMany */
export async function requestLocalCode(staffAuth: StaffAuth, ask: LocalAsk): Promise<SetCookies> {
  await takeOne(staffAuth.internals.tables, 'staff', PER_PERSON, `${ask.staffId}#${clientOf(ask.address)}`)
  const { code, setCookies } = await codesOf(staffAuth).make(ask.staffId, ask.cookieHeader)
  await ask.sendCode({ staffId: ask.staffId, code })
  return { setCookies }
}

/** Checks the code and opens a session, for somebody new to sign-in too. @throws office.codeWrong, office.codeUsedUp, office.codeExpired; field `code` */
export async function enterLocalCode(
  staffAuth: StaffAuth,
  { code, cookieHeader, ...person }: Invitee & { code: string; cookieHeader: string | null },
): Promise<SetCookies> {
  const used = await codesOf(staffAuth).use(person.staffId, code, cookieHeader)
  const { engine, sessions } = staffAuth.internals
  const user = await userOf(engine, person)
  const opened = await sessions.open(user.id, 'local-code', STAFF_SESSION_SECONDS)
  return { setCookies: [...opened.setCookies, ...used.setCookies] }
}

const codesOf = ({ internals: { engine, secret, secureCookies } }: StaffAuth) =>
  createCodes({ engine, secret, cookie: { name: STAFF_ASK_COOKIE, path: '/local', secure: secureCookies } })
