import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemClock } from '@patronat/core/base/clock.ts'
import type { Core } from '@patronat/core/core.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { sealWithKeyRing } from '@patronat/core/seal/seal.ts'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import { allItems } from '../support/raw.ts'

const COMMAND = new URL('../../packages/cli/src/patronat.ts', import.meta.url).pathname
const ROWS = 160

/** Invented people; 160 names that no two share. */
const list = `name,source\n${Array.from({ length: ROWS }, (_, at) => `Name${'abdefglmnoprstuv'[at % 16]}${'abdefglmno'[Math.floor(at / 16)]} Erfunden,a.example/${at}`).join('\n')}\n`

async function inRegistry<T>(dataDir: string, work: (core: Core) => Promise<T>): Promise<T> {
  const { tables, secrets, close } = await openForCommand(dataDir)
  try {
    return await work({ tables, clock: systemClock, sealer: sealWithKeyRing(secrets.keyRing), files: filesInMemory() })
  } finally {
    await close()
  }
}

test('an import whose process is killed is gone on with by the same command, and nobody is there twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'patronat-killed-import-'))
  const dataDir = join(folder, 'data')
  writeFileSync(join(folder, 'people.csv'), list)
  await inRegistry(dataDir, (core) =>
    createOrganisation(
      core,
      { kind: 'system', name: 'seed' },
      {
        slug: 'campaign',
        name: { en: 'Campaign' },
        callsThem: { en: 'prisoners' },
        contact: 'mail@campaign.example',
      },
    ),
  )
  const start = () =>
    spawn(process.execPath, [COMMAND, 'import', 'prisoners', 'people.csv'], {
      env: { ...process.env, DATA_DIR: dataDir, INIT_CWD: folder },
    })

  const first = start()
  // Progress is told every 50 rows: then it is in the middle.
  first.stderr.on('data', (text: Buffer) => {
    if (text.toString().includes(`50/${ROWS}`)) first.kill('SIGKILL')
  })
  expect(await once(first, 'exit')).toEqual([null, 'SIGKILL'])

  const second = start()
  let told = ''
  second.stdout.on('data', (text: Buffer) => (told += text.toString()))
  const [exitCode] = (await once(second, 'exit')) as [number]
  expect(exitCode).toBe(0)
  const [, done] = /broken off after (\d+) rows/.exec(told) ?? []
  expect(Number(done)).toBeGreaterThanOrEqual(50)
  expect(told).toContain(`${ROWS - Number(done)} rows written`)

  await inRegistry(dataDir, async (core) => {
    const items = await allItems(core.tables)
    const people = items.filter((item) => item['kind'] === 'prisoner')
    expect(people).toHaveLength(ROWS)
    expect(new Set(people.map((item) => (item['data'] as { slug: string }).slug)).size).toBe(ROWS)
    expect(items.filter(({ sk }) => sk.startsWith('AUDIT#')).length).toBe(ROWS + 1)
    const job = items.find(({ sk }) => sk === 'JOB')
    expect(job?.['job']).toMatchObject({ cursor: ROWS, total: ROWS, finishedAt: expect.any(String) })
  })
  rmSync(folder, { recursive: true, force: true })
})
