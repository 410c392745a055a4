import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { prepareDataDir } from '@patronat/local/data-dir.ts'
import { takeLock } from '@patronat/local/lock.ts'

const START = fileURLToPath(new URL('../../packages/local/src/start.ts', import.meta.url))

// Each is a whole process, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'patronat-start-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** Starts Patronat where it can't; resolves with what it said when it has ended. */
function start(args: string[], env: Record<string, string>) {
  return new Promise<{ code: number | string; said: string }>((resolve) => {
    const options = { env: { ...process.env, DATA_DIR: dataDir, PORT: '0', ...env }, timeout: 20_000 }
    execFile(process.execPath, [START, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    )
  })
}

test('who mistypes a flag is told how it goes, and nothing is begun', async () => {
  const { code, said } = await start(['--frehs'], {})
  expect(code).toBe(2)
  expect(said).toContain("'--frehs'")
  expect(said).toContain('Usage: pnpm start')
  expect(said).not.toContain('    at ')
  expect(readdirSync(dataDir)).toEqual([])
})

test('who starts a second one is told about the first, even with --fresh, which removes nothing', async () => {
  prepareDataDir(dataDir)
  await takeLock(dataDir, 'start')
  writeFileSync(join(dataDir, 'database.sqlite'), 'precious')
  const { code, said } = await start(['--fresh'], {})
  expect(code).toBe(1)
  expect(said).toContain(`process ${process.pid}`)
  expect(readdirSync(dataDir)).toContain('database.sqlite')
})

test('who wants a port that is taken is told which, and gives the folder back', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const { code, said } = await start([], { PORT: String(port) })
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is taken`)
  expect(said).toContain(`PORT=${port + 1}`)
  expect(readdirSync(dataDir)).toEqual(['patronat.txt'])
  other.close()
})

test('who may not write to the data folder is told so, and what to set', async () => {
  // Below a file nobody can make a folder, root included.
  writeFileSync(join(dataDir, 'file'), '')
  const { code, said } = await start([], { DATA_DIR: join(dataDir, 'file', 'data') })
  expect(code).toBe(1)
  expect(said).toContain("can't write to its data folder")
  expect(said).toContain('Set DATA_DIR')
})

test('who names a database that does not answer is told so', async () => {
  const { code, said } = await start([], { DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' })
  expect(code).toBe(1)
  expect(said).toContain('No DynamoDB answers at http://127.0.0.1:9')
  expect(readdirSync(dataDir)).not.toContain('lock')
})
