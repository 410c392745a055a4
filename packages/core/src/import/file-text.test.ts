import { expect, test } from 'vitest'
import { parseRosterJson } from '../roster/roster-json.ts'
import { FILE_BYTES_AT_MOST, fileText } from './file-text.ts'

const windows1251 = (text: string) =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code < 128 ? code : code - 0x410 + 0xc0
  })

test.each([
  ['UTF-8', new TextEncoder().encode('{"a":"Õun"}'), '{"a":"Õun"}'],
  ['UTF-8', new TextEncoder().encode('\uFEFF{"a":"Õun"}'), '{"a":"Õun"}'],
  ['UTF-16', Uint8Array.from(Buffer.from('\uFEFF{"a":"Õun"}', 'utf16le')), '{"a":"Õun"}'],
  ['Windows-1252', Uint8Array.from(Buffer.from('Name;Müller, Straße', 'latin1')), 'Name;Müller, Straße'],
  ['Windows-1251', windows1251('{"a":"Верховна"}'), '{"a":"Верховна"}'],
])('whoever imports a file in %s gets its letters right, without a byte order mark', (encoding, bytes, text) => {
  expect(fileText(bytes)).toEqual({ text, encoding })
})

test.each([
  ['an empty file', new Uint8Array()],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['Latin-1, which nobody wrote a roster in', Uint8Array.from([0x22, 0xd5, 0x75, 0x6e, 0x22])],
  ['more than 25 MB', new Uint8Array(FILE_BYTES_AT_MOST + 1)],
])('whoever imports %s is told that it can not be read', (_, bytes) => {
  expect(() => fileText(bytes)).toThrow(expect.objectContaining({ code: 'roster.unreadable' }))
})

test.each([
  ['{"a": nope}', 1, 8],
  ['{\n  "a": 1,\n}', 3, 1],
  ['{\n  "a": [1, 2', 2, 13],
  ['[\n1,\n,2]', 3, 1],
  ['{"a":"x\ny"}', 1, 8],
  ['{} {}', 1, 4],
  ['not JSON, " at position 2"', 1, 2],
])('whoever imports broken JSON %j is told line %i, column %i', (text, line, column) => {
  expect(() => parseRosterJson(text)).toThrow(
    expect.objectContaining({ code: 'roster.unreadable', detail: expect.objectContaining({ line, column }) }),
  )
})
