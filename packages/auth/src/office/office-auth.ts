import type { Tables } from '@patronat/core/table/client.ts'
import { clientOf } from '../base/address.ts'
import { createEngine } from '../base/engine.ts'
import { keyedHash } from '../base/keyed-hash.ts'
import { type Limit, takeOne } from '../base/limit.ts'
import { sessionsOf, type SetCookies } from '../base/session.ts'
import { ensureUser, findUser } from '../base/user.ts'
import { createCodes } from '../code/code.ts'

export const OFFICE_COOKIE = 'patronat-office'
export const OFFICE_ASK_COOKIE = 'patronat-office-ask'

const WEEK = 7 * 24 * 3600

/**
 * Six codes an hour bound both guessing (432 guesses of 10^8 a day) and mail in a stranger's inbox.
 * Sixty in ten minutes for an address: a whole parliament may stand behind one.
 */
const PER_MAILBOX: Limit = { name: 'code-mailbox', most: 6, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'code-address', most: 60, seconds: 600 }

export type OfficeAuthSettings = {
  tables: Tables
  secret: string
  baseURL: string
  secureCookies?: boolean
  /** Hands the code over for delivery. Must not take longer for one mailbox than for another. */
  sendCode: (letter: { mailbox: string; code: string; language: string }) => Promise<void>
  /** For tests: how long a code lives. */
  codeSeconds?: number
}

/** One mailbox, one spelling. */
const normal = (mailbox: string) => mailbox.normalize('NFC').trim().toLowerCase()

/**
 * Sign-in of offices by a code to their mailbox. Functions only: nothing of better-auth answers requests.
 * Whether a mailbox may be an office's at all is decided before, by the domain.
 */
export function createOfficeAuth(settings: OfficeAuthSettings) {
  const { tables, secret, baseURL, secureCookies = false } = settings
  const path = '/office'
  const engine = createEngine({
    tables,
    realm: 'office',
    secret,
    baseURL,
    basePath: '/office/auth',
    cookie: { name: OFFICE_COOKIE, path, sameSite: 'lax', secure: secureCookies },
    sessionSeconds: WEEK,
    freshSeconds: 0,
    methodOfPath: {},
    plugins: [],
  })
  const sessions = sessionsOf(engine, OFFICE_COOKIE)
  const codes = createCodes({
    engine,
    secret,
    cookie: { name: OFFICE_ASK_COOKIE, path, secure: secureCookies },
    ...(settings.codeSeconds === undefined ? {} : { codeSeconds: settings.codeSeconds }),
  })

  return {
    /** Sends a code. The same answer and the same work whether or not the mailbox is known. @throws actor.tooMany */
    async requestCode(ask: {
      mailbox: string
      language: string
      cookieHeader: string | null
      address: string
    }): Promise<SetCookies> {
      const mailbox = normal(ask.mailbox)
      await takeOne(tables, 'office', PER_ADDRESS, clientOf(ask.address))
      await takeOne(tables, 'office', PER_MAILBOX, keyedHash(secret, 'limit', mailbox))
      const { code, setCookies } = await codes.make(mailbox, ask.cookieHeader)
      await settings.sendCode({ mailbox, code, language: ask.language })
      return { setCookies }
    },

    /**
     * Signs in. @throws office.codeWrong (detail.triesLeft), office.codeUsedUp, office.codeExpired; field `code`.
     * Another browser than the one that asked is told the same as a late one.
     */
    async enterCode(entry: { mailbox: string; code: string; cookieHeader: string | null }): Promise<SetCookies> {
      const mailbox = normal(entry.mailbox)
      const used = await codes.use(mailbox, entry.code, entry.cookieHeader)
      const user = await ensureUser(engine, 'email', { email: mailbox, name: '' })
      const opened = await sessions.open(user.id, 'code', WEEK)
      return { setCookies: [...opened.setCookies, ...used.setCookies] }
    },

    async session(cookieHeader: string | null): Promise<{ userId: string; mailbox: string } | null> {
      const live = await sessions.read(cookieHeader)
      return live === null ? null : { userId: live.user.id, mailbox: live.user.email }
    },

    signOut: (cookieHeader: string | null): Promise<SetCookies> => sessions.signOut(cookieHeader),

    /** How many sessions of a mailbox are good now, and when it last signed in. */
    async accessOf(mailbox: string): Promise<{ sessions: number; lastSignInAt: Date | null }> {
      const user = await findUser(engine, 'email', normal(mailbox))
      if (user === null) return { sessions: 0, lastSignInAt: null }
      return { sessions: (await sessions.list(user)).length, lastSignInAt: user.lastSignInAt ?? null }
    },

    /** Ends every session of a mailbox at once (an office that was impersonated is frozen). */
    async endSessionsOf(mailbox: string): Promise<void> {
      const user = await findUser(engine, 'email', normal(mailbox))
      if (user !== null) await sessions.endAll(user.id)
    },
  }
}

export type OfficeAuth = ReturnType<typeof createOfficeAuth>
