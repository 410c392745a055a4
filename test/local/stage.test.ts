import { expect, test } from 'vitest'
import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { fromAttributes, type Item } from '@patronat/core/table/client.ts'
import type { TableName } from '@patronat/core/table/definition.ts'
import { projectorOf } from '@patronat/functions/stream/projector.ts'
import { connectionTo } from '@patronat/local/database/database.ts'
import { fillDemo } from '@patronat/local/demo/fill-demo.ts'
import { stageDemo } from '@patronat/local/demo/seed-demo.ts'
import { ticking } from '@patronat/local/demo/when.ts'
import { startPump } from '@patronat/local/pump.ts'
import { startDatabase } from '../support/database.ts'
import { allItems } from '../support/raw.ts'
import { NOW, testClock, testSealer } from '../support/world.ts'
import { SMALL, told } from './demo-size.ts'

test('what is staged in memory is what verbs and stream make in a database', { timeout: 240_000 }, async () => {
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
