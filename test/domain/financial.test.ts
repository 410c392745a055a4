import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFinancial } from '@patronat/core/text/financial.ts'

/** From the IBAN registry, by hand: country and length of the part behind the four first places. */
const COUNTRIES = { UA: 25, DE: 18, EE: 16, FR: 23, NO: 11, MT: 27, GB: 18, PL: 24, LT: 16, CH: 17, NL: 14, CZ: 20 }

/** The check digits, by long division over big numbers: another way than the one under test. */
function iban(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((sign) => parseInt(sign, 36).toString()).join('')
  return `${country}${(98n - (BigInt(digits) % 97n)).toString().padStart(2, '0')}${account}`
}

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''))
const validIban = fc
  .constantFrom(...(Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[]))
  .chain((country) => digits(COUNTRIES[country]).map((account) => iban(country, account)))

const grouped = (text: string, by: string): string => text.replace(/(.{4})(?!$)/g, `$1${by}`)
const SEPARATORS = ['', ' ', '-', '\u00A0', '\u202F', '\u2011', '.', '  ', '\n']
const written = fc
  .tuple(validIban, fc.constantFrom(...SEPARATORS), fc.boolean())
  .map(([text, by, small]) => (small ? grouped(text, by).toLowerCase() : grouped(text, by)))

/** Words that stand beside it, some of which look like the beginning of an account or a card. */
const AROUND = ['', 'pay to', 'IK11', 'No12', 'UA21', 'in 2021', '12', 'IBAN:', '(', 'рахунок', 'part 2, AB12 CD34']
const before = fc.constantFrom(...AROUND)
const after = fc.constantFrom('', '.', ' thank you', ', Emil', ')', ' дякую', '\n2021', '; 12 34')

test('whatever stands around a valid account, and however it is spaced, it is found', () => {
  fc.assert(
    fc.property(before, written, after, (left, account, right) => {
      expect(findFinancial(`${left} ${account}${right}`)).not.toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('an account with one wrong digit is none', () => {
  fc.assert(
    fc.property(validIban, fc.nat(9), fc.nat(9), (account, place, shift) => {
      const at = 5 + (place % (account.length - 5))
      const digit = (Number(account[at]) + 1 + (shift % 9)) % 10
      fc.pre(String(digit) !== account[at])
      const wrong = account.slice(0, at) + digit + account.slice(at + 1)
      expect(findFinancial(wrong)).not.toBe('account')
    }),
  )
})

/** Luhn's check digit, from the left. */
function card(start: string): string {
  const sum = [...start].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + Math.floor(value / 10) + (value % 10)
  }, 0)
  return start + String((10 - (sum % 10)) % 10)
}
const validCard = fc
  .constantFrom('4', '51', '55', '2202', '2720', '34', '37', '6011', '65')
  .chain((scheme) => digits((scheme.startsWith('3') ? 14 : 15) - scheme.length).map((rest) => card(scheme + rest)))

test('whatever stands around a valid card, and however it is spaced, it is found', () => {
  fc.assert(
    fc.property(before, validCard, fc.constantFrom('', ' ', '-', '\u00A0'), after, (left, number, by, right) => {
      expect(findFinancial(`${left} ${grouped(number, by)}${right}`)).not.toBeNull()
    }),
    { numRuns: 2000 },
  )
})

const two = fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, '0'))
const year = fc.integer({ min: 2014, max: 2026 }).map(String)

describe('never taken for money', () => {
  const HARMLESS: Record<string, fc.Arbitrary<string>> = {
    'a court number': fc
      .tuple(fc.nat(30), fc.nat(999), year, digits(13))
      .map(([court, number, of, long]) => `case ${court}-${number}/${of}-${long}, judgement ${court}-${number}/${of}`),
    'a German mobile telephone': digits(8).map((rest) => `+49 151 ${rest}`),
    'a German mobile telephone without its sign': digits(8).map((rest) => `tel. 49151${rest}`),
    'a telephone of the European Parliament': digits(7).map((rest) => `+32 2 28 ${rest}`),
    'two telephones beside each other': fc.tuple(digits(9), digits(9)).map(([a, b]) => `+380${a} +380${b}`),
    'a telephone with a long extension': fc.tuple(digits(8), digits(5)).map(([a, b]) => `+33 3 ${a} ext ${b}`),
    'several days': fc
      .array(fc.tuple(two, two, year), { maxLength: 6 })
      .map((days) => days.map(([day, , of]) => `${day}.${day > '12' ? '12' : day}.${of}`).join(' ')),
    'several days, written otherwise': fc
      .array(fc.tuple(year, two), { maxLength: 6 })
      .map((days) => days.map(([of, day]) => `${of}-12-${day}`).join(', ')),
    'an article of a law': fc.tuple(fc.nat(400), fc.nat(9)).map(([a, b]) => `article ${a}.${b} part ${b}`),
    'a post on X': digits(18).map((id) => `https://x.com/anna/status/1${id}`),
    'a post on Facebook': digits(15).map((id) => `https://www.facebook.com/anna/posts/4${id}`),
    'a photo on Facebook': digits(15).map((id) => `https://www.facebook.com/photo/?fbid=5${id}`),
    'a question in parliament': fc.tuple(year, digits(6)).map(([of, number]) => `E-${number}/${of} (20/${number})`),
  }
  test.each(Object.entries(HARMLESS))('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findFinancial(text)).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })
})

test.each([
  'PayPal.me/emil',
  'https://www.paypal.com/donate?hosted_button_id=1',
  '"paypal.me/emil"',
  '“paypal.me”',
  '<https://send.monobank.ua/jar/abc>',
  'give at ko-fi.com!',
  'www.patreon.com',
  'переказ: send.monobank.ua/jar/abc',
  'paypal\u200B.me/emil',
  'ＤＥ８９ 3704 0044 0532 0130 00',
])('%s is about money', (text) => {
  expect(findFinancial(text)).not.toBeNull()
})

test.each([
  'paypal.me.example/x',
  'notpaypal.me',
  'likewise.com',
  'office@wise.com',
  'my-ko-fi.company',
  'Otherwise.com',
])('%s is not', (text) => {
  expect(findFinancial(text)).toBeNull()
})
