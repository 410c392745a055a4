import type { Item } from '@patronat/core/table/client.ts'
import type { DemoSize } from '@patronat/local/demo/size.ts'

/** Every situation once. */
export const SMALL: DemoSize = {
  prisoners: { public: 24, internal: 1, hidden: 1 },
  members: { 'ua-rada': 8, 'eu-ep': 8, 'de-bundestag': 8, 'us-house': 8, 'us-senate': 8, 'ua-lviv-oblast': 3 },
  patrons: 4,
  activities: 12,
}

const ID = /([a-z]{3}_[0-9A-HJKMNP-TV-Z]{10})[0-9A-HJKMNP-TV-Z]{16}/g
/** How often something was written, and what the clock of the writer said then, is no part of what is told. */
const BY_THE_WAY = new Set([
  'epoch',
  'turn',
  'salt',
  'hash',
  'auditHash',
  'previousHash',
  'updatedAt',
  'expiresAt',
  'before',
  'after',
])

/** An item without what is random (ids behind their time, salts, what is sealed) and without how it came about. */
export function told(item: Item): string {
  const plain = JSON.stringify(item, (name, value: unknown) => {
    if (BY_THE_WAY.has(name)) return undefined
    if (value instanceof Set) return [...(value as Set<string>)].sort((a, b) => a.localeCompare(b))
    if (typeof value === 'string' && value.startsWith('p1.')) return 'sealed'
    if (name === 'reason' && /^[0-9a-f]{64}$/.test(String(value))) return 'committed'
    if (/^\{|^\[/.test(String(value)) && /card|counts/.test(name)) return sorted(JSON.parse(String(value)))
    return sorted(value)
  })
  return plain.replace(ID, '$1')
}

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
