import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sealed } from '@patronat/core/seal/seal.ts'
import { sealWithKeyRing } from '@patronat/core/seal/seal.ts'
import { testSealer } from '../support/world.ts'

const sealer = testSealer()
const TEXT = 'her sister, by telephone'
const sealed = await sealer.seal(TEXT, 'prs_1/basis')

test('whoever holds the key reads any text back, at its own place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, about) => {
      expect(await sealer.open(await sealer.seal(text, about), about)).toBe(text.toWellFormed())
    }),
  )
})

test('the same text sealed twice looks different, and never holds the text', async () => {
  const again = await sealer.seal(TEXT, 'prs_1/basis')
  expect(again).not.toBe(sealed)
  expect(Buffer.from(again.split('.')[3] ?? '', 'base64url').toString()).not.toContain('sister')
})

test.each(['prs_2/basis', 'prs_1/visibility', '', 'prs_1/basis '])(
  'a text moved to "%s" does not open there',
  async (about) => {
    await expect(sealer.open(sealed, about)).rejects.toThrow()
  },
)

test('a text with any byte changed, cut short or renamed to another key does not open', async () => {
  const parts = sealed.split('.')
  const body = Buffer.from(parts[3] ?? '', 'base64url')
  const altered = (change: (bytes: Buffer) => Buffer) =>
    [...parts.slice(0, 3), change(Buffer.from(body)).toString('base64url')].join('.') as Sealed
  for (let at = 0; at < body.length; at += 1) {
    const flipped = altered((bytes) => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))))
    await expect(sealer.open(flipped, 'prs_1/basis')).rejects.toThrow()
  }
  for (const length of [0, 1, 4, 8, 12, 15, 16, body.length - 1])
    await expect(
      sealer.open(
        altered((bytes) => bytes.subarray(0, length)),
        'prs_1/basis',
      ),
    ).rejects.toThrow()
  await expect(sealer.open(sealed.replace('.one.', '.two.') as Sealed, 'prs_1/basis')).rejects.toThrow()
  await expect(sealer.open(TEXT as Sealed, 'prs_1/basis')).rejects.toThrow()
})

test('another ring cannot open it, and says which key is missing without the text', async () => {
  const key = new Uint8Array(32).fill(9)
  const same = sealWithKeyRing({ current: 'one', keys: { one: key }, index: key })
  await expect(same.open(sealed, 'prs_1/basis')).rejects.toThrow()
  const without = sealWithKeyRing({ current: 'three', keys: { three: key }, index: key })
  await expect(without.open(sealed, 'prs_1/basis')).rejects.toThrow('"one"')
})

test('after the current key was replaced old text opens, and new text is sealed with the new key', async () => {
  const later = testSealer('two')
  expect(await later.open(sealed, 'prs_1/basis')).toBe(TEXT)
  const fresh = await later.seal(TEXT, 'prs_1/basis')
  expect(fresh.split('.')[1]).toBe('two')
  expect(await sealer.open(fresh, 'prs_1/basis')).toBe(TEXT)
})

test('an index finds the same mailbox again, whatever key seals, and keeps kinds apart', () => {
  expect(testSealer('two').index('mailbox', 'a@b.example')).toBe(sealer.index('mailbox', 'a@b.example'))
  expect(sealer.index('telephone', 'a@b.example')).not.toBe(sealer.index('mailbox', 'a@b.example'))
  expect(sealer.index('mailbox', 'a@b.example')).not.toContain('a@b')
})
