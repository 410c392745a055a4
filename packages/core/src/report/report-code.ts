import type { Sealer } from '../seal/seal.ts'

const DIGITS = 16

/**
 * The code to return with, e.g. `4821 0937 5526 1180`: digits only, so that it can be typed on any keyboard and
 * dictated in any language; sixteen of them cannot be guessed. It follows from the form's own nonce, so a form that
 * the lift sent twice shows the same code twice.
 */
export function reportCodeFor(sealer: Sealer, nonce: string): string {
  const digest = BigInt(`0x${Buffer.from(sealer.index('reportNonce', nonce), 'base64url').toString('hex')}`)
  const digits = (digest % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0')
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** What is kept of a code, or null if it cannot be one. Spaces and dashes do not matter. */
export function reportCodeIndex(sealer: Sealer, code: string): string | null {
  const digits = code.replace(/\D/g, '')
  return digits.length === DIGITS ? sealer.index('reportCode', digits) : null
}
