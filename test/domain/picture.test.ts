import { expect, test } from 'vitest'
import { jpeg, png } from '../support/picture.ts'
import { readPicture } from '@patronat/core/file/picture.ts'

test('a plain picture is read from its bytes, whatever somebody calls it', () => {
  expect(readPicture(jpeg(600, 800))).toMatchObject({ type: 'image/jpeg', width: 600, height: 800 })
  expect(readPicture(png(480, 480))).toMatchObject({ type: 'image/png', width: 480, height: 480 })
  expect(readPicture(jpeg(600, 800)).hash).toMatch(/^[0-9a-f]{64}$/)
})

const exif = [0xe1, 'Exif\0\0II*\0where and when'] as const

test.each([
  ['EXIF, which may say where', jpeg(600, 800, exif)],
  ['XMP', jpeg(600, 800, [0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>'])],
  ['a colour profile', jpeg(600, 800, [0xe2, 'ICC_PROFILE\0'])],
  ['IPTC', jpeg(600, 800, [0xed, 'Photoshop 3.0\0'])],
  ['a comment', jpeg(600, 800, [0xfe, 'taken at home'])],
  ['a thumbnail in its first segment', jpeg(600, 800, [0xe0, 'JFXX\0a small picture'])],
  ['something behind its end', Buffer.concat([jpeg(600, 800), Buffer.from('PK and a whole archive')])],
  ['text in a PNG', png(480, 480, ['tEXt', 'Author\0somebody'])],
  ['EXIF in a PNG', png(480, 480, ['eXIf', 'II*'])],
  ['something behind the end of a PNG', Buffer.concat([png(480, 480), Buffer.from('<script>')])],
])('a picture with %s is refused', (_, bytes) => {
  expect(() => readPicture(bytes)).toThrow('picture.carriesMore')
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['an animation', Buffer.from('GIF89a and so on')],
  ['half a JPEG', jpeg(600, 800).subarray(0, -9)],
  ['half a PNG', png(480, 480).subarray(0, -13)],
  [
    'a segment that is longer than the file',
    Buffer.concat([jpeg(600, 800).subarray(0, 20), Buffer.from([0xff, 0xdb, 0xff, 0xff])]),
  ],
])('%s is no picture', (_, bytes) => {
  expect(() => readPicture(bytes)).toThrow('picture.unreadable')
})

test('a picture that is too heavy, too large or too small is refused with what would do', () => {
  expect(() => readPicture(jpeg(1201, 800))).toThrow('picture.tooLarge')
  expect(() => readPicture(png(40, 480))).toThrow('picture.tooLarge')
  expect(() => readPicture(Buffer.concat([jpeg(600, 800), Buffer.alloc(300_000)]))).toThrow('picture.tooLarge')
})
