/** What a file of this kind was found to be; `carriesMore`: it holds something besides the picture. */
export type Found = { width: number; height: number; carriesMore: boolean }

const MARKER = { START: 0xd8, END: 0xd9, SCAN: 0xda, JFIF: 0xe0, ADOBE: 0xee } as const
/** Tables and frames: quantisation, Huffman, restart interval; baseline, extended and progressive. */
const OF_THE_PICTURE = new Set([0xdb, 0xc4, 0xdd, 0xc0, 0xc1, 0xc2])
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
/** Exactly as long as without a thumbnail, which would be a second picture. */
const JFIF_LENGTH = 16
const ADOBE_LENGTH = 14

/**
 * Walks a JPEG from its first byte to its last. Only what draws the picture is the picture: EXIF, XMP, colour profiles,
 * comments, thumbnails, and whatever stands behind the end, are more. null: it is no JPEG, or a broken one.
 */
export function readJpeg(bytes: Uint8Array): Found | null {
  if (bytes[0] !== 0xff || bytes[1] !== MARKER.START) return null
  let size: Pick<Found, 'width' | 'height'> | null = null
  let carriesMore = false
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === MARKER.END)
      return size === null ? null : { ...size, carriesMore: carriesMore || at + 2 !== bytes.length }
    const length = word(bytes, at + 2)
    if (length < 2 || at + 2 + length > bytes.length) return null
    if (FRAMES.has(marker)) size = { height: word(bytes, at + 5), width: word(bytes, at + 7) }
    carriesMore ||= !isOfThePicture(bytes, at, marker, length)
    at += 2 + length
    if (marker === MARKER.SCAN) at = endOfScan(bytes, at)
  }
  return null
}

function isOfThePicture(bytes: Uint8Array, at: number, marker: number, length: number): boolean {
  if (marker === MARKER.JFIF) return length === JFIF_LENGTH && says(bytes, at + 4, 'JFIF\0')
  if (marker === MARKER.ADOBE) return length === ADOBE_LENGTH && says(bytes, at + 4, 'Adobe')
  return marker === MARKER.SCAN || OF_THE_PICTURE.has(marker)
}

/** In the drawn part 0xff is followed by 0 or by a restart (d0 to d7); anything else ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  for (; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

const says = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((sign, index) => bytes[at + index] === sign.codePointAt(0))
