import { CODE_SECONDS } from '@patronat/auth/code/code.ts'
import { enterLocalCode, requestLocalCode } from '@patronat/auth/staff/local-sign-in.ts'
import type { StaffAuth } from '@patronat/auth/staff/staff-auth.ts'
import type { Core } from '@patronat/core/core.ts'
import { findStaff, openStaffEmail } from '@patronat/core/staff/staff.ts'
import type { PostOffice } from '@patronat/functions/mail/post-office.ts'
import { randomUUID } from 'node:crypto'
import type { LocalSignIn } from './page/sign-in.ts'

/** Staff sign in by a code to their mailbox, which is on this machine like all mail. */
export function staffSignIn(core: Core, auth: StaffAuth, post: PostOffice): LocalSignIn {
  async function find(staffId: string) {
    const staff = await findStaff(core, staffId)
    if (staff === null || !staff.data.active) return null
    return { staffId, name: staff.data.name, email: await openStaffEmail(core, staff) }
  }
  return {
    find,
    async ask({ staffId, email }, { language, cookieHeader, address }) {
      const { setCookies } = await requestLocalCode(auth, {
        staffId,
        cookieHeader,
        address,
        sendCode: ({ code }) =>
          post.send({
            // Asked for twice is sent twice.
            cause: `local-sign-in:${randomUUID()}`,
            to: email,
            language,
            template: 'officeCode',
            toStaff: true,
            data: { code, minutes: CODE_SECONDS / 60 },
          }),
      })
      return { cookies: setCookies }
    },
    async enter(person, { code, cookieHeader }) {
      return { cookies: (await enterLocalCode(auth, { ...person, code, cookieHeader })).setCookies }
    },
  }
}
