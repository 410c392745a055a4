import type { Found } from './jpeg.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Header, palette, drawing, transparency, and how bright and which white: all numbers, no text, no time, no profile. */
const OF_THE_PICTURE = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'pHYs'])

/** As `readJpeg`, for PNG: text, EXIF, time, colour profiles and animations are more than the picture. */
export function readPng(bytes: Uint8Array): Found | null {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: Pick<Found, 'width' | 'height'> | null = null
  let carriesMore = false
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const next = at + 12 + length
    if (next > bytes.length) return null
    const name = String.fromCodePoint(...bytes.subarray(at + 4, at + 8))
    if ((size === null) !== (name === 'IHDR')) return null
    if (name === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    carriesMore ||= !OF_THE_PICTURE.has(name)
    if (name === 'IEND') return size === null ? null : { ...size, carriesMore: carriesMore || next !== bytes.length }
    at = next
  }
  return null
}
