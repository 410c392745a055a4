import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDataDir, prepareDataDir } from '@patronat/local/data-dir.ts'
import { readLock, takeLock } from '@patronat/local/lock.ts'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import { markOf } from '@patronat/local/process-mark.ts'
import { readSecrets } from '@patronat/local/secrets.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'patronat-lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const lockModule = new URL('../../packages/local/src/lock.ts', import.meta.url).href
const script = (code: string) => [
  '--input-type=module',
  '--eval',
  `import { takeLock } from ${JSON.stringify(lockModule)}; const dataDir = ${JSON.stringify(dataDir)}; ${code}`,
]

/** A process that took the lock; killed as with -9 when asked. */
async function ownerElsewhere() {
  const child = spawn(
    process.execPath,
    script(`await takeLock(dataDir, 'start'); console.log('taken'); setInterval(() => {}, 1e6)`),
  )
  await once(child.stdout, 'data')
  return {
    pid: child.pid,
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

test('a second process is told who has the folder, where it answers, and what to do', async () => {
  const lock = await takeLock(dataDir, 'start')
  lock.update({ port: 4000, database: { endpoint: 'http://127.0.0.1:1', keyId: 'k' }, enginePid: null })
  await expect(takeLock(dataDir, 'start')).rejects.toThrow(
    new RegExp(`process ${process.pid}, at http://localhost:4000/[\\s\\S]*DATA_DIR`),
  )
  expect(readLock(dataDir)).toMatchObject({ pid: process.pid, port: 4000, work: 'start' })
  lock.release()
  expect(readLock(dataDir)).toBeNull()
  expect(readdirSync(dataDir)).toEqual([])
})

test('a process that was killed leaves a lock that the next one takes over', async () => {
  const owner = await ownerElsewhere()
  expect(readLock(dataDir)?.pid).toBe(owner.pid)
  await expect(takeLock(dataDir, 'start')).rejects.toThrow('already runs')
  await owner.kill()
  expect(readLock(dataDir)).toBeNull()
  await takeLock(dataDir, 'start')
  expect(readLock(dataDir)?.pid).toBe(process.pid)
})

test("a killed process's lock is not taken over before its database is gone", async () => {
  const owner = await ownerElsewhere()
  const engine = spawn('sleep', ['60'])
  const database = { pid: engine.pid, mark: markOf(engine.pid ?? 0) }
  writeFileSync(
    join(dataDir, 'lock'),
    JSON.stringify({ pid: owner.pid, mark: markOf(owner.pid ?? 0), engine: database }),
  )
  await owner.kill()
  let taken = false
  const taking = takeLock(dataDir, 'start').then(() => (taken = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(taken).toBe(false)
  engine.kill()
  await taking
  expect(readLock(dataDir)?.pid).toBe(process.pid)
})

test('of several that find a dead lock at once, one gets it', async () => {
  const owner = await ownerElsewhere()
  await owner.kill()
  // Each lives until all have answered: a winner that was gone already would be a dead owner again.
  const contenders = Array.from({ length: 5 }, () =>
    spawn(
      process.execPath,
      script(`
        try { await takeLock(dataDir, 'start'); console.log('got it') } catch { console.log('told to wait') }
        process.stdin.resume()`),
    ),
  )
  const outputs = await Promise.all(
    contenders.map(async (child) => String((await once(child.stdout, 'data'))[0] as Buffer).trim()),
  )
  for (const child of contenders) child.stdin.end()
  expect(outputs.filter((output) => output === 'got it')).toHaveLength(1)
})

test.runIf(markOf(process.pid) !== null)('a lock whose process number now belongs to somebody else is dead', () => {
  const content = { pid: process.ppid, mark: 'another boot/1', work: 'start', port: 4000, database: null }
  writeFileSync(join(dataDir, 'lock'), JSON.stringify(content))
  expect(readLock(dataDir)).toBeNull()
})

test('a torn lock is no lock', async () => {
  writeFileSync(join(dataDir, 'lock'), '{"pid":')
  await takeLock(dataDir, 'command')
  expect(readLock(dataDir)?.work).toBe('command')
})

test('a command opens the database alone, and beside a running start uses the same one', async () => {
  const alone = await openForCommand(dataDir)
  expect(alone.besideStart).toBe(false)
  expect(readLock(dataDir)?.work).toBe('command')
  await expect(takeLock(dataDir, 'start')).rejects.toThrow('command is at work')
  const { endpoint } = alone.connection

  // The same engine, now announced as a running start's.
  const running = { pid: process.pid, mark: markOf(process.pid), work: 'start', port: 1 }
  const database = { endpoint, keyId: alone.secrets.databaseKeyId }
  writeFileSync(join(dataDir, 'lock'), JSON.stringify({ ...running, database }))
  const beside = await openForCommand(dataDir)
  expect(beside.besideStart).toBe(true)
  expect(beside.connection.endpoint).toBe(endpoint)
  expect(beside.secrets).toEqual(alone.secrets)
  await beside.close()
  await alone.close()
  expect(readLock(dataDir)).toBeNull()
})

test('secrets are made once, for their owner only', () => {
  const secrets = readSecrets(dataDir)
  expect(readSecrets(dataDir)).toEqual(secrets)
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  writeFileSync(join(dataDir, 'secrets.json'), 'torn')
  expect(() => readSecrets(dataDir)).toThrow('Restore it from a copy')
  expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).toBe('torn')
})

test("a folder with somebody else's files is neither written to nor emptied", () => {
  writeFileSync(join(dataDir, 'thesis.txt'), 'years of work')
  expect(() => prepareDataDir(dataDir)).toThrow('something else is kept')
  expect(readdirSync(dataDir)).toEqual(['thesis.txt'])
})

test('a fresh start empties a folder of ours, but for its mark and lock', async () => {
  prepareDataDir(dataDir)
  await takeLock(dataDir, 'start')
  readSecrets(dataDir)
  emptyDataDir(dataDir)
  expect(readdirSync(dataDir).sort()).toEqual(['lock', 'patronat.txt'])
  prepareDataDir(dataDir)
})
