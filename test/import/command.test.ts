import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '@patronat/cli/run.ts'
import { systemClock } from '@patronat/core/base/clock.ts'
import { findLegislature } from '@patronat/core/legislature/legislature.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { sealWithKeyRing } from '@patronat/core/seal/seal.ts'
import { readLock, takeLock } from '@patronat/local/lock.ts'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import { prepareDataDir } from '@patronat/local/data-dir.ts'
import { openDatabase } from '@patronat/local/database/database.ts'
import { readSecrets } from '@patronat/local/secrets.ts'
import { allItems, overwrite, remove } from '../support/raw.ts'
import { invented } from './popolo-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'patronat-import-'))
  file = join(folder, 'roster.json')
  writeFileSync(file, JSON.stringify(invented()))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const dataDir = () => join(folder, 'data')

async function patronat(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const exitCode = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    status: null,
    env: { DATA_DIR: dataDir() },
    directory: folder,
    callerDirectory: folder,
    signal: new AbortController().signal,
  })
  return { exitCode, out: out.join('\n'), err: err.join('\n') }
}

const DESCRIBED = ['--name', 'Riigikoda', '--country', 'ee', '--level', 'national']
const SET = [
  '--time-zone',
  'Europe/Tallinn',
  '--language',
  'et',
  '--domain',
  'riigikoda.example',
  '--domain-source',
  'https://riigikoda.example/',
]
const importFile = (...more: string[]) =>
  patronat('import', 'roster', 'roster.json', '--legislature', 'ee-riigikoda', '--format', 'popolo', ...more)

async function inRegistry<T>(work: (open: Awaited<ReturnType<typeof openForCommand>>) => Promise<T>): Promise<T> {
  const open = await openForCommand(dataDir())
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}
/** As much of `start` as a command has to do with: the lock, and a database that only the lock tells of. */
async function startDatabaseOnly() {
  prepareDataDir(dataDir())
  const lock = await takeLock(dataDir(), 'start')
  const keyId = readSecrets(dataDir()).databaseKeyId
  const database = await openDatabase({ dataDir: dataDir(), keyId })
  lock.update({ port: 4321, database: { endpoint: database.endpoint, keyId }, enginePid: database.pid })
  const stop = async () => {
    await database.stop()
    lock.release()
  }
  return { tables: database.tables, stop }
}

const everything = () => inRegistry(({ tables }) => allItems(tables))

test('a dry run shows the diff and the reasons, and the table is as it was', async () => {
  const first = await importFile('--dry-run', ...DESCRIBED)
  expect(first.exitCode).toBe(0)
  expect(first.out).toContain('+ Mari Ööbik')
  expect(first.out).toContain('the house has no official domain yet: set it, then import again (2)')
  expect(first.out).toContain("The file's addresses end in riigikoda.example (2).")
  expect(first.out.endsWith('\nNothing was written.')).toBe(true)
  expect(await everything()).toEqual([])
})

test('somebody imports, completes the house, imports again, and a last time changes nothing', async () => {
  const first = await importFile(...DESCRIBED)
  expect([first.exitCode, first.err]).toEqual([0, ''])
  expect(first.out).toContain('INCOMPLETE: it lacks timeZone, languages, domains')
  expect(first.out).toContain('8 rows written')

  const completed = await patronat('legislature', 'complete', 'ee-riigikoda', ...SET)
  expect(completed.out).toContain('ee-riigikoda is complete')
  const second = await importFile()
  expect(second.out).toMatch(/~ Mari Ööbik\n[\s\S]*mailboxes +\+ mari\.oobik@riigikoda\.example/)

  const before = await everything()
  const third = await importFile()
  expect(third.exitCode).toBe(0)
  expect(third.out).toContain('nothing was changed')
  expect(await everything()).toEqual(before)
  const house = before.find((item) => item['kind'] === 'legislature')?.pk ?? ''
  expect(await patronat('verify', 'trail', house)).toMatchObject({ exitCode: 0 })
})

test('a script reads the report as JSON and nothing else', async () => {
  const { out } = await importFile('--json', ...DESCRIBED, ...SET)
  expect(JSON.parse(out)).toMatchObject({
    dryRun: false,
    houses: [{ code: 'ee-riigikoda', memberCount: 3, missing: [] }],
    totals: { new: 4, changed: 0, unchanged: 0, gone: 0, refused: 0, sitting: 3 },
    outcome: { written: 8, stopped: false, failed: [] },
  })
})

test(
  'an import beside a running Patronat goes into its database, and leaves it running',
  { timeout: 30_000 },
  async () => {
    const running = await startDatabaseOnly()
    try {
      const answer = await importFile(...DESCRIBED)
      expect(answer.exitCode).toBe(0)
      expect(answer.out).not.toContain('next start')
      expect(await allItems(running.tables)).not.toEqual([])
      expect(readLock(dataDir())?.work).toBe('start')
      const found = await inRegistry(({ tables, secrets }) =>
        findLegislature(
          { tables, clock: systemClock, sealer: sealWithKeyRing(secrets.keyRing), files: filesInMemory() },
          'ee-riigikoda',
        ),
      )
      expect(found?.data.memberCount).toBe(3)
    } finally {
      await running.stop()
    }
  },
)

test.each([
  ['nothing', [], 2, 'import roster'],
  ['an unknown command', ['import', 'donors'], 2, 'There is no command "import donors"'],
  ['an unknown flag', ['import', 'roster', 'roster.json', '--force'], 2, '--force'],
  ['no house', ['import', 'roster', 'roster.json', '--format', 'popolo'], 2, '--legislature CODE'],
  ['another format', ['import', 'roster', 'roster.json', '--legislature', 'a', '--format', 'csv'], 2, 'popolo'],
  ['no file', ['import', 'roster', 'none.json', '--legislature', 'a', '--format', 'popolo'], 2, 'There is no file'],
  [
    'a domain without a source',
    ['legislature', 'complete', 'ee-riigikoda', '--domain', 'a.example'],
    2,
    '--domain-source',
  ],
  [
    'a house that is not there',
    ['legislature', 'complete', 'ee-riigikoda', '--language', 'et'],
    1,
    'There is no house',
  ],
  [
    'a role that is none',
    ['staff', 'invite', '--name', 'A', '--email', 'a@b.example', '--role', 'king'],
    2,
    'MODERATOR',
  ],
  ['an id that is none', ['verify', 'trail', 'abc'], 2, '"abc" is no id'],
  ['an id of nothing', ['verify', 'trail', 'plg_01HZZZZZZZZZZZZZZZZZZZZZZZ'], 1, ''],
])('somebody who types %s is told what is wrong', async (_, args, exitCode, text) => {
  const answer = await patronat(...args)
  expect(answer.exitCode).toBe(exitCode)
  expect(answer.err).toContain(text)
})

test.each([
  ['a new house that is not described', JSON.stringify(invented()), '--name --country --level'],
  ['broken JSON', '{\n"persons": nope}', 'line 2, column 13'],
  ['no Popolo', '{}', 'no list of persons, organizations, memberships'],
])('somebody who imports %s is told, and nothing is written', async (_, text, said) => {
  writeFileSync(file, text)
  const answer = await importFile()
  expect([answer.exitCode, answer.out]).toEqual([1, ''])
  expect(answer.err).toContain(said)
  expect(await everything()).toEqual([])
})

test('an altered trail is found, and one whose end was cut off too', async () => {
  await importFile(...DESCRIBED)
  await patronat('legislature', 'complete', 'ee-riigikoda', ...SET)
  const house = (await everything()).find((item) => item['kind'] === 'legislature')?.pk ?? ''
  await inRegistry(({ tables }) => remove(tables, { pk: house, sk: 'AUDIT#000000003' }))
  expect((await patronat('verify', 'trail', house)).out).toContain('does not end where the record stands')
  await inRegistry(async ({ tables }) => {
    const entry = (await allItems(tables)).find(({ pk, sk }) => pk === house && sk === 'AUDIT#000000001')
    if (entry !== undefined) await overwrite(tables, { ...entry, actor: 'staff:nobody' })
  })
  expect(await patronat('verify', 'trail', house)).toMatchObject({ exitCode: 1 })
})

const withOrganisation = () =>
  inRegistry(({ tables, secrets }) =>
    createOrganisation(
      { tables, clock: systemClock, sealer: sealWithKeyRing(secrets.keyRing), files: filesInMemory() },
      { kind: 'system', name: 'seed' },
      { slug: 'campaign', name: { en: 'Campaign' }, callsThem: { en: 'prisoners' }, contact: 'mail@campaign.example' },
    ),
  )

test('a coordinator opens a campaign for an imported house, once', async () => {
  await withOrganisation()
  expect((await importFile(...DESCRIBED, ...SET)).exitCode).toBe(0)
  const create = (...more: string[]) => patronat('campaign', 'create', 'spring', '--title', 'Spring', ...more)
  expect(await create('--legislature', 'xx-nowhere')).toMatchObject({ exitCode: 1, out: '' })
  expect(await create('--legislature', 'ee-riigikoda', '--set', 'eleven-points')).toMatchObject({ exitCode: 2 })
  const opened = await create('--legislature', 'ee-riigikoda', '--deadline', '2099-12-20')
  expect([opened.exitCode, opened.err]).toEqual([0, ''])
  expect(opened.out).toContain('spring is open for the members of ee-riigikoda')
  expect((await create('--legislature', 'ee-riigikoda')).exitCode).not.toBe(0)
})

test('an administrator is invited from the command line, by a link for the console', async () => {
  await withOrganisation()
  const invite = ['staff', 'invite', '--name', 'Olena', '--email', 'olena@campaign.example', '--role', 'admin']
  const answer = await patronat(...invite)
  expect([answer.exitCode, answer.err]).toEqual([0, ''])
  expect(answer.out).toMatch(/http:\/\/localhost:4000\/console\/#\/invitation\?token=[\w-]{40,}/)
  expect(JSON.stringify(await everything())).not.toContain('olena@campaign.example')
  expect((await patronat(...invite)).exitCode).toBe(2)
})

test('every command explains itself', async () => {
  for (const words of [
    ['import', 'roster'],
    ['legislature', 'complete'],
    ['campaign', 'create'],
    ['staff', 'invite'],
    ['verify', 'trail'],
    [],
  ])
    expect(await patronat(...words, '--help')).toMatchObject({ exitCode: 0, err: '' })
})
