import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { readItem } from '@patronat/core/table/client.ts'
import { createTables } from '@patronat/local/database/tables.ts'
import { openDatabase } from '@patronat/local/database/database.ts'
import { startDatabase } from '../support/database.ts'

test('a test gets three tables of its own, and making them again changes nothing', async () => {
  const [one, two] = await Promise.all([startDatabase(), startDatabase()])
  const key = { pk: 'a', sk: 'b' }
  await createTables(one.tables.client, one.tables.names)
  expect(await readItem(two.tables, 'registry', key)).toBeNull()
  await Promise.all([one.stop(), two.stop()])
})

test('a process that is killed takes its database with it', async () => {
  const database = new URL('../../packages/local/src/database/database.ts', import.meta.url).href
  const code = `import { startEngine } from ${JSON.stringify(database)}
    console.log((await startEngine({ memory: true })).endpoint); setInterval(() => {}, 1e6)`
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', code])
  const endpoint = String((await once(owner.stdout, 'data'))[0] as Buffer).trim()
  expect(await answers(endpoint)).toBe(true)
  owner.kill('SIGKILL')
  await expect.poll(() => answers(endpoint), { timeout: 5_000 }).toBe(false)
})

test('an operator whose stream has grown long waits no longer for a write: it is never read from its beginning', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'patronat-database-'))
  const { engine, stop } = await openDatabase({ dataDir })
  await stop()
  if (engine === 'dynoxide') {
    const file = new DatabaseSync(join(dataDir, 'database.sqlite'), { readOnly: true })
    const asked = 'SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?'
    const plan = JSON.stringify(file.prepare(`EXPLAIN QUERY PLAN ${asked}`).all('patronat-registry'))
    file.close()
    expect(plan).toContain('USING COVERING INDEX patronat_stream_order')
  }
  rmSync(dataDir, { recursive: true })
})

const answers = (endpoint: string) =>
  fetch(endpoint).then(
    () => true,
    () => false,
  )
