import { expect, test } from 'vitest'
import { findFinancial } from './financial.ts'

test.each([
  ['DE89 3704 0044 0532 0130 00', 'account'],
  ['Please help: UA213223130000026007233566001 thank you', 'account'],
  ['EE382200221020145685', 'account'],
  ['ee38-2200-2210-2014-5685', 'account'],
  ['card 4111 1111 1111 1111', 'card'],
  ['5555555555554444', 'card'],
  ['support https://www.paypal.me/somebody', 'link'],
  ['ko-fi.com/someone', 'link'],
  ['https://send.monobank.ua/jar/abc', 'link'],
])('an office cannot write "%s": it is about money', (text, found) => {
  expect(findFinancial(text)).toBe(found)
})

test.each([
  'Case No. 1-12/2019, judgement of 16.09.2020, article 205.5 part 2',
  'Telephone +380 44 255 21 15, fax +7 (863) 200-12-34',
  'Southern District Military Court, case 22-1/2020-1234567890123',
  'born 1986-05-05, sentenced 2020-09-16 to 14 years',
  'https://www.europarl.europa.eu/doceo/document/E-9-2021-001234_EN.html',
  'https://x.com/example/status/1337000000000000001',
  'He is held in IK-11, Stavropol; wisemen.example writes of it',
  'parliamentary question 20/12345 of the Bundestag',
  'DE89 is a motorway exit',
])('an office can write "%s": no money in it', (text) => {
  expect(findFinancial(text)).toBeNull()
})
