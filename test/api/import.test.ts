import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { addInternalPrisoner } from '../support/people.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
const { world } = house
const { actors } = world
afterAll(() => house.close())

const packed = (text: string) => gzipSync(text).toString('base64')
const file = (kind: string, text: string, more: object = {}) => ({
  kind,
  fileName: 'list.csv',
  content: packed(text),
  ...more,
})

const PLAN = `mutation ($input: ImportInput!) { planImport(input: $input) {
  ... on ImportPlan { encoding columns { column field samples } missing newCount changedCount unchangedCount refusedCount
    rows { key change label at fields { field before after } warnings } refused { at who why detail }
    job { done total } skipped houses { code memberCount missing } }
  ... on Failure { code message } } }`
const RUN = `mutation ($input: RunImportInput!) { runImport(input: $input) {
  ... on ImportRun { id done written left failed { label message } } ... on Failure { code message } } }`
const JOBS = '{ importJobs { kind fileName done total } }'

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `Erfunden ${'abdefglmnoprstuv'[at % 16]}${'abdefglmno'[Math.floor(at / 16)]}ova,a.example/${at}`,
  )
const MANY = `who,source\n${rows(130).join('\n')}\n`

test('an editor maps a column, takes a row out, brings the list in by parts, is interrupted, and goes on', async () => {
  const editor = await house.staffVisitor(actors.editor)
  const plan = async (input: object) => (await editor.ask(PLAN, { input })).data?.['planImport']
  const unmapped = await plan(file('PRISONERS', MANY))
  expect(unmapped).toMatchObject({
    missing: ['name'],
    newCount: 0,
    columns: [
      { column: 'who', field: 'ignore', samples: ['Erfunden aaova', 'Erfunden baova', 'Erfunden daova'] },
      { column: 'source', field: 'source' },
    ],
  })
  const input = file('PRISONERS', MANY, { map: 'who=name', language: 'uk' })
  const planned = await plan(input)
  expect(planned).toMatchObject({ encoding: 'UTF-8', missing: [], newCount: 130, refusedCount: 0, job: null })
  const [unwanted] = planned.rows
  const run = async () => (await editor.ask(RUN, { input: { file: input, skip: [unwanted.key] } })).data?.['runImport']
  expect(await run()).toMatchObject({ done: 100, written: 100, left: 29, failed: [] })

  // The browser was closed; the same file is chosen again.
  expect((await editor.ask(JOBS)).data?.['importJobs']).toEqual([
    { kind: 'PRISONERS', fileName: 'list.csv', done: 100, total: 129 },
  ])
  expect(await plan(input)).toMatchObject({ newCount: 30, job: { done: 100, total: 129 }, skipped: [unwanted.key] })
  expect(await run()).toMatchObject({ done: 129, written: 29, left: 0 })
  expect((await editor.ask(JOBS)).data?.['importJobs']).toEqual([])
  expect(await plan(input)).toMatchObject({ newCount: 1, unchangedCount: 129, job: null })
})

test('who may bring in what depends on the role, and a refusal is said before anything is read', async () => {
  const roles = {
    moderator: actors.moderator,
    editor: actors.editor,
    coordinator: actors.coordinator,
    admin: actors.admin,
  }
  const may: Record<string, string[]> = {}
  for (const kind of ['ROSTER', 'PRISONERS', 'PLEDGES', 'ACTIVITIES', 'CONTACTS'])
    for (const [role, actor] of Object.entries(roles)) {
      const visitor = await house.staffVisitor(actor)
      const { data } = await visitor.ask(PLAN, { input: { kind, fileName: 'x', content: 'no gzip' } })
      if (data?.['planImport'].code !== 'actor.notAllowed') may[kind] = [...(may[kind] ?? []), role]
    }
  expect(may).toEqual({
    ROSTER: ['coordinator', 'admin'],
    PRISONERS: ['editor', 'admin'],
    PLEDGES: ['moderator'],
    ACTIVITIES: ['moderator'],
    CONTACTS: ['moderator', 'coordinator', 'admin'],
  })
})

test('a small file that unpacks to more than is ever read is refused', async () => {
  const editor = await house.staffVisitor(actors.editor)
  const bomb = gzipSync(Buffer.alloc(26 * 1024 * 1024)).toString('base64')
  const { data } = await editor.ask(PLAN, { input: { kind: 'PRISONERS', fileName: 'x.csv', content: bomb } })
  expect(data?.['planImport']).toMatchObject({ code: 'roster.unreadable' })
})

test('another organisation’s records are neither found by an import nor changed by it', async () => {
  await addInternalPrisoner(world, 'Nura Eigenova')
  const stranger = await house.staffVisitor(actors.stranger)
  const input = file('PRISONERS', 'name,source\nNura Eigenova,a.example/1\n', { language: 'en' })
  const { data } = await stranger.ask(PLAN, { input })
  expect(data?.['planImport'].rows).toMatchObject([{ change: 'NEW', warnings: [] }])
  const editor = await house.staffVisitor(actors.editor)
  const own = await editor.ask(PLAN, { input })
  expect(own.data?.['planImport'].rows).toMatchObject([
    { change: 'CHANGED', warnings: ['Found by the name alone, without a key: is it the same person?'] },
  ])
})

test('a coordinator reads what was said with a member, and writes it down', async () => {
  const coordinator = await house.staffVisitor(actors.coordinator)
  const log = `mutation ($input: LogContactInput!) { logContact(input: $input) { ... on Contact { id kind summary } ... on Failure { code } } }`
  const input = {
    commandId: 'call-1',
    parliamentarian: world.members.clara.id,
    kind: 'CALL',
    on: '2026-11-20',
    summary: 'Asks for the dossier',
  }
  const first = await coordinator.ask(log, { input })
  expect(first.data?.['logContact']).toMatchObject({ kind: 'CALL', summary: 'Asks for the dossier' })
  expect((await coordinator.ask(log, { input })).data).toEqual(first.data)
  const read = `query ($id: ID!) { contacts(parliamentarian: $id, first: 5) { edges { node { summary owner { name } } } } }`
  const { data } = await coordinator.ask(read, { id: world.members.clara.id })
  expect(data?.['contacts'].edges).toEqual([
    { node: { summary: 'Asks for the dossier', owner: { name: 'Cora Coordinator' } } },
  ])
  const stranger = await house.staffVisitor(actors.stranger)
  expect((await stranger.ask(read, { id: world.members.clara.id })).data?.['contacts'].edges).toEqual([])
})
