import { DomainError } from '../base/error.ts'
import { PAYMENT_HOSTS } from './payment-host.ts'

/**
 * Patronage is not financial assistance: text that carries an account, a card or a payment link is
 * refused. Accounts and cards are found by their checksum, so that court and case numbers, telephones
 * and dates pass.
 */
export function findFinancial(text: string): 'account' | 'card' | 'link' | null {
  // Wide digits, special spaces and letters that nobody sees would hide an account from us, not from its reader.
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  if (hasAccount(plain)) return 'account'
  if (hasCard(plain)) return 'card'
  return hasPaymentLink(plain) ? 'link' : null
}

/** @throws input.financial with what was found, for the sentence that says why */
export function refuseFinancial(fields: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, text] of Object.entries(fields)) {
    const found = text === null || text === undefined ? null : findFinancial(text)
    if (found !== null) throw new DomainError('input.financial', { field, detail: { found } })
  }
}

/** How an IBAN begins. Each beginning is tried: "IK11 UA21…" must not hide the one in the other. */
const IBAN_START = /(?<![A-Z0-9])[A-Z]{2}\d{2}/giu

function hasAccount(text: string): boolean {
  for (const { 0: start, index } of text.matchAll(IBAN_START)) {
    const length = IBAN_LENGTH[start.slice(0, 2).toUpperCase()]
    if (length === undefined) continue
    // As long as its country's are, with the spaces, dots and dashes that people put in.
    const whole = new RegExp(`^.{4}(?:[\\s.\\p{Pd}]{0,2}[A-Z0-9]){${length - 4}}(?![A-Z0-9])`, 'iu')
    const [found] = whole.exec(text.slice(index)) ?? []
    if (found !== undefined && ibanHolds(found.replace(/[^A-Z0-9]/giu, '').toUpperCase())) return true
  }
  return false
}

function ibanHolds(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Lengths by country, from the IBAN registry: without them one in 97 number plates would be an account. */
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  AD: 24, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24,
  FI: 18, FR: 27, GB: 22, GE: 22, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, KZ: 20, LI: 21, LT: 20,
  LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, RU: 33,
  SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
} // prettier-ignore

/** Where a card's number can begin: not within a link, a case number or a telephone. */
const CARD_START = /(?<![\w/=.%+-])\d/gu
const CARD_LENGTHS = [15, 16, 19]
/** First digits and lengths of the card schemes in use: a bare Luhn check would refuse one case number in ten. */
const SCHEME = /^(?:4\d{15}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/

function hasCard(text: string): boolean {
  for (const { index } of text.matchAll(CARD_START))
    for (const length of CARD_LENGTHS) {
      const [found] = new RegExp(`^\\d(?:[ -]?\\d){${length - 1}}(?![\\d-])`, 'u').exec(text.slice(index)) ?? []
      const digits = (found ?? '').replace(/\D/g, '')
      if (SCHEME.test(digits) && luhnHolds(digits)) return true
    }
  return false
}

function luhnHolds(digits: string): boolean {
  let sum = 0
  for (const [at, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

function hasPaymentLink(text: string): boolean {
  const hosts = text.toLowerCase().matchAll(/(?:https?:\/\/|(?<![\w@.-]))((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w-])/gu)
  for (const [, host] of hosts)
    if (PAYMENT_HOSTS.some((payment) => host === payment || host?.endsWith(`.${payment}`) === true)) return true
  return false
}
