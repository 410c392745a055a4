import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { cardKey } from '@patronat/core/projection/card-item.ts'
import { readItem } from '@patronat/core/table/client.ts'
import { readLock } from '@patronat/local/lock.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openRegistry } from './registry-writer.ts'

const ROUNDS = 6
const WRITER = fileURLToPath(new URL('./registry-writer.ts', import.meta.url))

test('an editor who was told that a person is published finds them in registry, trail and read model, however often all is killed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'patronat-killed-'))
  const confirmed: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = spawn(process.execPath, [WRITER, dataDir, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    // After so many confirmations, whatever then goes on; every other time the database dies as well.
    while (said.split('\n').length <= 3 + round * 2) await once(child.stdout, 'data')
    const engine = readLock(dataDir)?.engine?.pid
    child.kill('SIGKILL')
    if (round % 2 === 0 && engine !== undefined) process.kill(-engine, 'SIGKILL')
    await once(child, 'close')
    // A line that was cut off was not said.
    confirmed.push(...said.split('\n').slice(0, -1))
  }
  const registry = await openRegistry(dataDir)
  const { core } = registry
  await registry.drain()
  expect(confirmed.length).toBeGreaterThan(ROUNDS * 3)
  for (const id of confirmed) {
    expect((await getPrisoner(core, id)).data.publication.level).toBe('PUBLIC')
    expect(await verifyTrail(core, id)).toEqual([])
    expect(await readItem(core.tables, 'public', cardKey(id))).not.toBeNull()
  }
  await registry.close()
  rmSync(dataDir, { recursive: true })
}, 120_000)
