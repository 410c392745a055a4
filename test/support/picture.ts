import { deflateSync } from 'node:zlib'

const word = (number: number) => Buffer.from([number >> 8, number & 0xff])
const segment = (marker: number, body: Buffer | string) =>
  Buffer.concat([Buffer.from([0xff, marker]), word(Buffer.from(body).length + 2), Buffer.from(body)])

/** As far as a reader of segments can tell, a JPEG; `more` stands before its tables. */
export const jpeg = (width: number, height: number, ...more: readonly (readonly [number, string])[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...more.map(([marker, body]) => segment(marker, body)),
    segment(0xdb, Buffer.alloc(65)),
    segment(0xc0, Buffer.concat([Buffer.from([8]), word(height), word(width), Buffer.from([1, 1, 0x11, 0])])),
    segment(0xc4, Buffer.alloc(20)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // A drawn part with a byte that looks like a marker, and a restart.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ])

const chunk = (name: string, body: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)])
}

/** The same as PNG, without the check sums that nobody reads. */
export const png = (width: number, height: number, ...more: readonly (readonly [string, string])[]): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...more.map(([name, body]) => chunk(name, Buffer.from(body))),
    chunk('IDAT', deflateSync(Buffer.alloc(8))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
