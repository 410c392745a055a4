import { expect, test } from 'vitest'
import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { fromAttributes, type Item } from '@patronat/core/table/client.ts'
import type { TableName } from '@patronat/core/table/definition.ts'
import { projectorOf } from '@patronat/functions/stream/projector.ts'
import { connectionTo } from '@patronat/local/database/database.ts'
import { fillDemo } from '@patronat/local/demo/fill-demo.ts'
import { stageDemo } from '@patronat/local/demo/seed-demo.ts'
import type { DemoSize } from '@patronat/local/demo/size.ts'
import { ticking } from '@patronat/local/demo/when.ts'
import { startPump } from '@patronat/local/pump.ts'
import { startDatabase } from '../support/database.ts'
import { allItems } from '../support/raw.ts'
import { NOW, testClock, testSealer } from '../support/world.ts'

/** Every situation once. */
const SMALL: DemoSize = {
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
function told(item: Item): string {
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

test('what is staged in memory is what verbs and stream make in a database', { timeout: 90_000 }, async () => {
  const { tables, endpoint } = await startDatabase()
  const core: Core = { tables, clock: testClock(NOW), sealer: testSealer(), files: filesInMemory() }
  const staging = await stageDemo(core, SMALL)
  await fillDemo(ticking({ ...core, silent: true }), SMALL, () => {})
  const consumers = [{ name: 'projector', handler: projectorOf(core) }]
  const pump = await startPump({ tables, connection: connectionTo(endpoint), consumers, dataDir: null })
  await pump.drain()
  await pump.stop()

  for (const table of ['registry', 'public'] as const satisfies TableName[]) {
    // Commands are keyed by chance, and are not loaded.
    const stay = (all: Item[]) =>
      all
        .filter(({ sk }) => sk !== 'COMMAND' && sk !== 'OUTBOX')
        .map(told)
        .sort()
    const staged = stay([...staging.items(table)].map((attributes) => fromAttributes(attributes)))
    expect(staged.length).toBeGreaterThan(300)
    expect(staged).toEqual(stay(await allItems(tables, table)))
  }
})
