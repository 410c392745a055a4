import type { Item } from '@patronat/core/table/client.ts'
import { allItems } from '../support/raw.ts'
import { type Life, nameOf } from './life.ts'

/** What differs from one life to the next though nothing went another way: instants, hashes, seals, attempts. */
const ACCIDENTAL = new Set([
  'auditHash',
  'hash',
  'previousHash',
  'salt',
  'commitments',
  'expiresAt',
  'epoch',
  'turn',
  'values',
])
/** Items whose number and content say how it came about, not what came of it. */
const TRACES = /^(COMMAND|OUTBOX|VALUES|HIDES|WAITED|CODES)\b/

/**
 * All that lies in the tables and all that was mailed, told by names instead of ids: of two lives with the same seed it
 * must be the same, whatever failed on the way.
 */
export async function endState(life: Life): Promise<string[]> {
  const lines: string[] = []
  for (const table of ['registry', 'public'] as const)
    for (const item of await allItems(life.core.tables, table))
      if (!TRACES.test(item.sk)) lines.push(`${table} ${told(life, item)}`)
  for (const { destination, subject } of await life.machine.mails())
    lines.push(`mail to ${destination.to[0]}: ${named(life, subject)}`)
  return lines.sort()
}

const told = (life: Life, item: Item): string =>
  JSON.stringify(steady(JSON.parse(named(life, JSON.stringify(plain(item))))))

/** Sets and bytes as JSON has them. */
const plain = (item: Item): unknown =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, value instanceof Set ? [...value] : value]))

const ID = /[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}/g
const named = (life: Life, text: string): string => text.replaceAll(ID, (id) => nameOf(life, id))

/** Without what is accidental, in an order of its own. */
function steady(value: unknown): unknown {
  // Most lists stand in an order that came about by ids, and ids by instants.
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(steady(one))).sort()
  // A card is kept as text, with its fields in whatever order they came.
  if (typeof value === 'string' && value.startsWith('{"')) return steady(JSON.parse(value))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !ACCIDENTAL.has(name))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, isSealed(inner) ? '…' : steady(inner)]),
  )
}

/** Sealed, or salted and hashed: another text each time. */
const isSealed = (value: unknown): boolean => typeof value === 'string' && /^(p1\.one\.|[0-9a-f]{64}$)/.test(value)
