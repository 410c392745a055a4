import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Text that only `open` can read. What is INTERNAL is kept as this, never in clear. */
export type Sealed = string & { readonly sealed: unique symbol }

/** Keys by id; `current` seals, every one opens, so a key can be replaced without touching old text. */
export type KeyRing = { current: string; keys: Readonly<Record<string, Uint8Array>>; index: Uint8Array }

/**
 * Seals and opens INTERNAL text. `about` names what the text belongs to (`prs_…/basis`): sealed text
 * moved to another record or field does not open there.
 */
export type Sealer = {
  seal(text: string, about: string): Promise<Sealed>
  open(sealed: Sealed, about: string): Promise<string>
  /** The same for the same value, of no use without the key: finds a mailbox without keeping it in clear. */
  index(
    kind: 'calendar' | 'mailbox' | 'reportCode' | 'reportNonce' | 'row' | 'stop' | 'telephone',
    value: string,
  ): string
}

const FORMAT = 'p1'
/** Bytes. Named, because a shorter tag would be taken too, and be easier to forge. */
const TAG = 16

/** Seals with AES-256-GCM and a key ring in memory: one machine. On AWS the same interface stands over KMS. */
export function sealWithKeyRing(ring: KeyRing): Sealer {
  const keyOf = (id: string): Uint8Array => {
    const key = ring.keys[id]
    if (key === undefined) throw new Error(`The key ring has no key "${id}"; was it replaced and thrown away?`)
    return key
  }
  return {
    async seal(text, about) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(ring.current), nonce)
      cipher.setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return [FORMAT, ring.current, nonce.toString('base64url'), body.toString('base64url')].join('.') as Sealed
    },
    async open(sealed, about) {
      const [format, id, nonce, body] = sealed.split('.')
      if (format !== FORMAT || id === undefined || nonce === undefined || body === undefined)
        throw new Error('This is no sealed text')
      const bytes = Buffer.from(body, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', keyOf(id), Buffer.from(nonce, 'base64url'), {
        authTagLength: TAG,
      })
      decipher.setAAD(Buffer.from(about))
      decipher.setAuthTag(bytes.subarray(-TAG))
      return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]).toString('utf8')
    },
    index: (kind, value) => createHmac('sha256', ring.index).update(`${kind}\n${value}`).digest('base64url'),
  }
}
