/** Points either way, and bytes: what the server takes. */
const MOST = { points: 1200, bytes: 300_000 }
/** First the quality goes down, then the size. */
const POINTS = [1200, 900, 640]
const QUALITIES = [0.86, 0.74, 0.6]

export type Drawn = { base64: string; width: number; height: number; bytes: number }

/**
 * Draws a picture anew, small enough to send. What is drawn has points and nothing else: where, when and with which
 * telephone it was taken never leaves this computer. @throws where the browser can't read the file
 */
export async function reEncode(file: Blob, canvas: HTMLCanvasElement): Promise<Drawn> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    for (const points of POINTS)
      for (const quality of QUALITIES) {
        const { width, height } = draw(picture, canvas, points)
        const bytes = pictureOnly(await toJpeg(canvas, quality))
        if (bytes.length <= MOST.bytes) return { base64: toBase64(bytes), width, height, bytes: bytes.length }
      }
  } finally {
    picture.close()
  }
  throw new Error('It stays too large')
}

function draw(picture: ImageBitmap, canvas: HTMLCanvasElement, points: number) {
  const scale = Math.min(1, points / Math.max(picture.width, picture.height))
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('Nothing to draw with')
  // JPEG knows no transparency: it would come out black.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return { width: canvas.width, height: canvas.height }
}

const toJpeg = async (canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array> => {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (blob === null) throw new Error('Nothing was drawn')
  return new Uint8Array(await blob.arrayBuffer())
}

const [START_OF_SCAN, JFIF, LAST_APPLICATION, COMMENT] = [0xda, 0xe0, 0xef, 0xfe]

/** Some browsers write segments of their own (size, colour profile); the server takes none. */
export function pictureOnly(jpeg: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)]
  for (let at = 2; at + 3 < jpeg.length;) {
    const marker = jpeg[at + 1] ?? 0
    const next = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0))
    if (marker === START_OF_SCAN) {
      kept.push(jpeg.subarray(at))
      break
    }
    const isMore = (marker > JFIF && marker <= LAST_APPLICATION) || marker === COMMENT
    if (!isMore) kept.push(jpeg.subarray(at, next))
    at = next
  }
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of kept) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCodePoint(byte)
  return btoa(text)
}
