/** What the server takes in one request; a roster of a whole parliament packs to a tenth of this. */
const PACKED_AT_MOST = 900_000

/** The bytes of a file, gzipped, in base64; null: too large even so. The server reads and decodes them. */
export async function packFile(file: File): Promise<string | null> {
  const packed = new Response(file.stream().pipeThrough(new CompressionStream('gzip')))
  const bytes = new Uint8Array(await packed.arrayBuffer())
  if (bytes.length * 1.34 > PACKED_AT_MOST) return null
  // In parts: one call takes only so many arguments.
  const text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, part) =>
    String.fromCodePoint(...bytes.subarray(part * 8192, (part + 1) * 8192)),
  )
  return btoa(text.join(''))
}
