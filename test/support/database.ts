import type { Tables } from '@patronat/core/table/client.ts'
import { startEngine, tablesAt } from '@patronat/local/database/database.ts'
import { chooseEngine, surroundings } from '@patronat/local/database/engine.ts'
import { createTables } from '@patronat/local/database/tables.ts'
import { randomBytes } from 'node:crypto'

export type TestDatabase = { tables: Tables; endpoint: string; stop: () => Promise<void> }

// One engine for a worker, in memory; it ends with the worker. The key survives the reset of modules between files.
const worker = globalThis as { patronatTestEngine?: ReturnType<typeof startEngine> }

/** Three empty tables that nobody else has, in memory, on a free port of 127.0.0.1. Some milliseconds each. */
export async function startDatabase(): Promise<TestDatabase> {
  worker.patronatTestEngine ??= startEngine({ memory: true, engine: engineForTests() })
  const { connection, endpoint } = await worker.patronatTestEngine
  const tables = tablesAt(connection, `test-${randomBytes(6).toString('hex')}`)
  await createTables(tables.client, tables.names)
  return { tables, endpoint, stop: async () => tables.client.destroy() }
}

/** PATRONAT_TEST_ENGINE=java runs the same tests on Amazon's own emulator, for a second opinion. */
const engineForTests = () =>
  chooseEngine(process.env['PATRONAT_TEST_ENGINE'] === 'java' ? { ...surroundings(), dynoxide: null } : surroundings())
