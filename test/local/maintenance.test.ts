import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { run } from '@patronat/cli/run.ts'
import { idKind } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { migrate, openMigrations } from '@patronat/core/maintenance/migrate.ts'
import { rebuild } from '@patronat/core/maintenance/rebuild.ts'
import { listOffices } from '@patronat/core/office/list-office.ts'
import { writeIndex } from '@patronat/core/projection/write-projection.ts'
import { registerOffice, listUnmatchedOffices } from '@patronat/core/office/office.ts'
import { type Item, toAttributes } from '@patronat/core/table/client.ts'
import { sendTransaction } from '@patronat/core/table/write.ts'
import { seedDemo } from '@patronat/local/demo/seed-demo.ts'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import { startDatabase } from '../support/database.ts'
import { memberInput } from '../support/input.ts'
import { addMember } from '../support/people.ts'
import { allItems, overwrite } from '../support/raw.ts'
import { makeWorld, NOW, officeActor, testClock, testSealer } from '../support/world.ts'
import { SMALL, told } from './demo-size.ts'

/** The same core, until so many transactions were sent: then the process is gone. */
function killedAfter(whole: Core, writes: number): Core {
  let left = writes
  const client = new Proxy(whole.tables.client, {
    get: (target, name) =>
      name === 'send'
        ? async (command: Parameters<typeof target.send>[0]) => {
            if (command.constructor.name.startsWith('TransactWrite') && (left -= 1) < 0) throw new Error('killed')
            return target.send(command)
          }
        : (Reflect.get(target, name) as unknown),
  })
  return { ...whole, tables: { ...whole.tables, client } }
}

const byKey = (items: readonly Item[]) => new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]))

test('offices that were written before they had a list are found by the queue after the start, and nothing else changes', async () => {
  const world = await makeWorld((await startDatabase()).tables)
  const { core, organisation } = world
  for (let n = 0; n < 3; n += 1) {
    const member = await addMember(world, { ...memberInput(`Old Office ${n}`, world.parliament.id), mailboxes: [] })
    const mailbox = memberInput(`Old Office ${n}`, world.parliament.id).mailboxes[0]?.address ?? ''
    await registerOffice(core, officeActor(world.sealer, mailbox), { parliamentarianId: member.id, language: 'en' })
  }
  const waiting = () => listUnmatchedOffices(core, organisation.id, { first: 10 })
  const before = (await waiting()).items.map(({ item }) => item.id)
  // As the projector leaves it, words to search by included.
  await rebuild(core)
  const whole = await allItems(core.tables)
  // As an older version wrote them.
  for (const { gsi3pk: _, gsi3sk: __, ...old } of whole.filter(({ sk }) => sk === 'OFFICE'))
    await overwrite(core.tables, old)
  const keys = whole.filter(({ sk }) => sk === 'LISTED')
  await writeIndex(core, keys.map(({ pk, sk }) => ({ do: 'delete', table: 'registry', key: { pk, sk } }))) // prettier-ignore
  expect((await waiting()).items).toEqual([])
  const { admin } = world.actors
  const ofHouse = () => listOffices(core, admin, organisation.id, { legislatureId: world.parliament.id }, { first: 10 })
  expect((await ofHouse()).items).toEqual([])

  expect((await openMigrations(core)).length).toBeGreaterThan(1)
  await expect(migrate(killedAfter(core, 1))).rejects.toThrow('killed')
  await migrate(core)
  expect((await waiting()).items.map(({ item }) => item.id)).toEqual(before)
  expect((await ofHouse()).items.length).toBeGreaterThanOrEqual(before.length)
  const after = byKey(await allItems(core.tables))
  after.delete('MAINTENANCE MIGRATIONS')
  expect(after).toEqual(byKey(whole))
  expect(await openMigrations(core)).toEqual([])
})

let core: Core
beforeAll(async () => {
  core = { tables: (await startDatabase()).tables, clock: testClock(NOW), sealer: testSealer(), files: filesInMemory() }
  await seedDemo(core, SMALL)
}, 60_000)

test('who rebuilds finds every page, list and word again, a quiet page as it was, though it was killed meanwhile', async () => {
  const before = await allItems(core.tables, 'public')
  const quiet = (await allItems(core.tables)).find(
    ({ kind, data }) => kind === 'prisoner' && JSON.stringify(data).includes('"QUIET"'),
  )?.pk as string
  const quietPledges = before
    .filter(({ pk, sk }) => pk === quiet && sk.startsWith('PLEDGE#'))
    .map(({ sk }) => sk.slice(7))
  const isQuiet = (item: Item) => [quiet, ...quietPledges].some((id) => JSON.stringify(item).includes(id))
  const lost = before.filter((item) => /^(CARD|DETAIL|SLUG|POSTINGS)$|^ACTIVITY#/.test(item.sk) || 'of' in item)
  const gone = lost.filter((item) => !isQuiet(item))
  expect(gone.length).toBeGreaterThan(300)
  for (let at = 0; at < gone.length; at += 100)
    await sendTransaction(
      core.tables,
      gone.slice(at, at + 100).map(({ pk, sk }) => ({
        Delete: { TableName: core.tables.names.public, Key: toAttributes({ pk, sk }) },
      })),
      `lost-${at}`,
    )

  await expect(rebuild(killedAfter(core, 60))).rejects.toThrow('killed')
  expect(await rebuild(core, { stopped: () => true })).toBe(false)
  const met: number[] = []
  expect(await rebuild(core, { progress: (done) => met.push(done) })).toBe(true)
  // It went on; it did not begin anew.
  expect(met[0]).toBeGreaterThan(0)
  const records = (await allItems(core.tables)).filter(({ pk, sk }) => sk === idKind(pk)?.toUpperCase())
  expect(met.at(-1)).toBe(records.length)

  // A number that went up and down again is nought, as if it had never been there.
  const counted = (item: Item) =>
    /^(COVERAGE|PAST)#/.test(item.pk)
      ? (Object.fromEntries(Object.entries(item).filter(([, number]) => number !== 0)) as Item)
      : item
  const isThere = (item: Item) => Object.keys(item).length > 2
  const sorted = (items: readonly Item[]) =>
    items
      .map(counted)
      .filter(isThere)
      .map((item) => told(item))
      .sort()
  expect(sorted(await allItems(core.tables, 'public'))).toEqual(sorted(before))
  expect((await allItems(core.tables)).filter(({ sk }) => sk === 'REBUILD')).toEqual([])
}, 120_000)

test('who asks first is told how much there is to do, and nothing is written', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'patronat-rebuild-'))
  const said: string[] = []
  const surroundings = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    status: null,
    env: { DATA_DIR: dataDir },
    directory: dataDir,
    callerDirectory: dataDir,
    signal: new AbortController().signal,
  }
  const contents = async () => {
    const { tables, close } = await openForCommand(dataDir)
    const items = await allItems(tables)
    await close()
    return items
  }
  await run(['rebuild', '--dry-run'], surroundings)
  expect(said.join('\n')).toMatch(/Migration 1: [\s\S]*0 records would be gone through\. Nothing was written/)
  expect(await contents()).toEqual([])
  expect(await run(['rebuild'], surroundings)).toBe(0)
  expect(said.at(-1)).toBe('0 records: all that follows from them is new.')
  expect(await run(['rebuild', 'prisoners'], surroundings)).toBe(2)
  rmSync(dataDir, { recursive: true })
}, 30_000)
