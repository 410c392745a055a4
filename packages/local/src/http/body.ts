import type { IncomingMessage } from 'node:http'

/** A body bigger than this (bytes) is refused, on every route. The largest of ours is some kilobytes. */
export const BODY_LIMIT = 1024 * 1024

export class BodyTooLarge extends Error {}

/** The whole body. Errors: BodyTooLarge as soon as that is known; nothing beyond the limit is kept. */
export async function readBody(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const LINGER_MS = 3_000
const LINGER_BYTES = 64 * 1024 * 1024

/**
 * Lets the rest of a refused body run into the void for a moment. Closed at once, the connection would be reset
 * while the client still sends, and it would never read why.
 */
export function discardRest(request: IncomingMessage): void {
  let size = 0
  const hangUp = () => request.socket.destroy()
  const timer = setTimeout(hangUp, LINGER_MS).unref()
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > LINGER_BYTES) hangUp()
  })
  request.on('close', () => clearTimeout(timer))
  request.resume()
}
