import { timingSafeEqual } from 'node:crypto'
import type { Core } from '../core.ts'

/** What the stop link of a letter holds: whoever got the letter can stop it, and nobody who guesses. */
export const stopTokenOf = (core: Core, invitationId: string): string =>
  `${invitationId}.${core.sealer.index('stop', invitationId)}`

/** The invitation that a stop link is about, or null. */
export function readStopToken(core: Core, token: string): string | null {
  const [id = '', mac = ''] = token.split('.')
  const expected = Buffer.from(core.sealer.index('stop', id))
  const given = Buffer.from(mac)
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
}
