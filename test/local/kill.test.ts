import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readItems } from '@patronat/core/table/client.ts'
import { readLock } from '@patronat/local/lock.ts'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import { startPump } from '@patronat/local/pump.ts'

const ROUNDS = 8
const module = (path: string) => JSON.stringify(new URL(`../../packages/${path}`, import.meta.url).href)

/** Writes pairs, each in one transaction, and says the number of each that was confirmed; a consumer follows. */
const writer = (dataDir: string, from: number) => `
  import { appendFileSync, writeSync } from 'node:fs'
  import { toAttributes } from ${module('core/src/table/client.ts')}
  import { sendTransaction } from ${module('core/src/table/write.ts')}
  import { openForCommand } from ${module('local/src/open-for-command.ts')}
  import { readLock } from ${module('local/src/lock.ts')}
  import { startPump } from ${module('local/src/pump.ts')}
  const dataDir = ${JSON.stringify(dataDir)}
  const { tables, connection } = await openForCommand(dataDir)
  const handler = async ({ Records }) => {
    for (const { dynamodb } of Records) appendFileSync(dataDir + '/handled.log', dynamodb.Keys.pk.S + '\\n')
    return { batchItemFailures: [] }
  }
  await startPump({ tables, connection, dataDir, consumers: [{ name: 'follower', handler }] })
  for (let n = ${from}; ; n += 1) {
    const put = (sk) => ({ Put: { TableName: tables.names.registry, Item: toAttributes({ pk: String(n), sk, shape: 1 }) } })
    await sendTransaction(tables, [put('state'), put('audit')], 'token-' + n)
    writeSync(1, n + '\\n')
  }`

test('whoever was told that something is kept finds it, whole and followed up, however often all is killed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'patronat-kill-'))
  let last = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', writer(dataDir, last + 1)])
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    // Killed after so many confirmations: in the middle of whatever then goes on.
    while (said.split('\n').length < 5 + round * 3) await once(child.stdout, 'data')
    const engine = readLock(dataDir)?.engine?.pid
    child.kill('SIGKILL')
    if (round % 2 === 0 && engine !== undefined) process.kill(-engine, 'SIGKILL')
    await once(child, 'close')
    last = Math.max(last, ...said.trim().split('\n').map(Number))
  }

  const { tables, connection, close } = await openForCommand(dataDir)
  const handled = join(dataDir, 'handled.log')
  const follower = {
    name: 'follower',
    handler: async ({ Records }: { Records: { dynamodb: { Keys: Record<string, { S?: string | undefined }> } }[] }) => {
      for (const { dynamodb } of Records) appendFileSync(handled, `${dynamodb.Keys['pk']?.S}\n`)
      return { batchItemFailures: [] }
    },
  }
  const pump = await startPump({ tables, connection, dataDir, consumers: [follower] })
  await pump.drain()
  const followed = new Set(readFileSync(handled, 'utf8').split('\n'))
  for (let n = 1; n <= last + 1; n += 1) {
    const [state, audit] = await readItems(tables, 'registry', [
      { pk: String(n), sk: 'state' },
      { pk: String(n), sk: 'audit' },
    ])
    // The one after the last may have been written without a word; then it is whole as well.
    if (n <= last) expect(state).not.toBeNull()
    expect(state === null).toBe(audit === null)
    if (state !== null) expect(followed).toContain(String(n))
  }
  expect(last).toBeGreaterThan(ROUNDS * 4)
  await pump.stop()
  await close()
  rmSync(dataDir, { recursive: true })
}, 30_000)
