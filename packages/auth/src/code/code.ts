import { DomainError } from '@patronat/core/base/error.ts'
import { randomBytes, randomInt } from 'node:crypto'
import { dropCookie, readCookie, setCookie, type CookieOptions } from '../base/cookie.ts'
import type { Engine } from '../base/engine.ts'
import { keyedHash } from '../base/keyed-hash.ts'

export const CODE_TRIES = 3
export const CODE_SECONDS = 600

export type CodeSettings = {
  engine: Engine
  secret: string
  cookie: { name: string; path: string; secure: boolean }
  /** Ten minutes unless a test wants them over. */
  codeSeconds?: number
}

type Verification = { triesLeft: number; expiresAt: Date }

/**
 * Codes of eight digits for a subject (a mailbox, a staff id). A code works only together with the random
 * cookie of the browser that asked: the row's key is made of both, so whoever asks for somebody else's
 * mailbox can neither use up that office's tries nor take the place of its code.
 */
export function createCodes({ engine, secret, cookie, codeSeconds = CODE_SECONDS }: CodeSettings) {
  const options: CookieOptions = { ...cookie, sameSite: 'Strict', maxAgeSeconds: CODE_SECONDS }
  const rowOf = (subject: string, ask: string) => keyedHash(secret, `${cookie.name} row`, subject, ask)
  const hashOf = (subject: string, ask: string, code: string) =>
    keyedHash(secret, `${cookie.name} code`, subject, ask, code)

  return {
    /** A new code; the one that this browser asked for before is dead. Nothing is looked up about the subject. */
    async make(subject: string, cookieHeader: string | null): Promise<{ code: string; setCookies: string[] }> {
      const { adapter } = await engine.$context
      const before = readCookie(cookieHeader, cookie.name) ?? ''
      const ask = randomBytes(32).toString('base64url')
      const code = String(randomInt(10 ** 8)).padStart(8, '0')
      await adapter.delete({ model: 'verification', where: [{ field: 'identifier', value: rowOf(subject, before) }] })
      await adapter.create({
        model: 'verification',
        data: {
          identifier: rowOf(subject, ask),
          value: hashOf(subject, ask, code),
          triesLeft: CODE_TRIES,
          expiresAt: new Date(Date.now() + codeSeconds * 1000),
        },
      })
      return { code, setCookies: [setCookie(cookie.name, ask, options)] }
    },

    /**
     * Uses the code up. Returns when it was right: once, however many send it at the same time.
     *
     * @throws office.codeWrong (detail.triesLeft), office.codeUsedUp, office.codeExpired; field `code`
     */
    async use(subject: string, code: string, cookieHeader: string | null): Promise<{ setCookies: string[] }> {
      const { adapter } = await engine.$context
      const ask = readCookie(cookieHeader, cookie.name)
      if (ask === null) throw refusal('office.codeExpired')
      const row = { field: 'identifier', value: rowOf(subject, ask) }
      const open = [
        row,
        { field: 'triesLeft', operator: 'gt' as const, value: 0 },
        { field: 'expiresAt', operator: 'gt' as const, value: new Date() },
      ]
      const value = hashOf(subject, ask, code.replaceAll(/\D/g, ''))
      const right = await adapter.consumeOne({ model: 'verification', where: [...open, { field: 'value', value }] })
      if (right !== null) return { setCookies: [dropCookie(cookie.name, options)] }
      const increment = { triesLeft: -1 }
      const wrong = await adapter.incrementOne<Verification>({ model: 'verification', where: open, increment })
      if (wrong !== null && wrong.triesLeft > 0) throw refusal('office.codeWrong', wrong.triesLeft)
      if (wrong !== null) throw refusal('office.codeUsedUp')
      const dead = await adapter.findOne<Verification>({ model: 'verification', where: [row] })
      throw refusal(dead !== null && dead.triesLeft <= 0 ? 'office.codeUsedUp' : 'office.codeExpired')
    },
  }
}

export type Codes = ReturnType<typeof createCodes>

const refusal = (code: 'office.codeWrong' | 'office.codeExpired' | 'office.codeUsedUp', triesLeft?: number) =>
  new DomainError(code, { field: 'code', ...(triesLeft === undefined ? {} : { detail: { triesLeft } }) })
