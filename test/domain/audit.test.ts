import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AuditEntry, auditKey, valuesKey } from '@patronat/core/audit/chain.ts'
import { listAudit, verifyTrail } from '@patronat/core/audit/reader.ts'
import { recordCode } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { recordStaffInvitation } from '@patronat/core/staff/staff.ts'
import { type Item, readItem } from '@patronat/core/table/client.ts'
import { startDatabase, type TestDatabase } from '../support/database.ts'
import { at, because, pledgeIn, refusalOf } from '../support/pledges.ts'
import { addInternalPrisoner, publication } from '../support/people.ts'
import { allItems, overwrite, remove } from '../support/raw.ts'
import { makeWorld, type World } from '../support/world.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await startDatabase()
  world = await makeWorld(database.tables)
})
afterAll(() => database.stop())

/** A record with four entries. */
async function changedThrice(name: string) {
  let record = await addInternalPrisoner(world, name)
  for (const text of ['first', 'second', 'third'])
    record = await changePrisoner(world.core, world.actors.editor, {
      ...at(record),
      change: { summary: { en: text } },
      reason: `because ${text}`,
    })
  return record
}

const faults = (record: { id: string }) => verifyTrail(world.core, record.id)
const itemAt = async (key: { pk: string; sk: string }) => (await readItem(database.tables, 'registry', key)) as Item

test('a moderator reads who changed what, from what to what, and why, newest first', async () => {
  const record = await changedThrice('Read Out')
  const [newest] = (await listAudit(world.core, record.id, { first: 2 })).items
  expect(newest?.item).toMatchObject({
    version: 4,
    event: 'prisoner.changed',
    actor: expect.stringMatching(/^staff:stf_/),
    at: world.clock.now().toISOString(),
    values: {
      reason: 'because third',
      changes: [{ field: 'summary', before: { en: 'second' }, after: { en: 'third' } }],
    },
  })
  expect(await faults(record)).toEqual([])
})

test('a trail longer than a page verifies', async () => {
  let record = await addInternalPrisoner(world, 'Long Trail')
  for (let turn = 0; turn < 104; turn += 1)
    record = await changePrisoner(world.core, world.actors.editor, {
      ...because(record),
      change: { sentenceMonths: turn + 1 },
    })
  expect(await faults(record)).toEqual([])
  await remove(database.tables, auditKey(record.id, 3))
  expect(await faults(record)).not.toEqual([])
})

const ATTACKS: [string, (id: string) => Promise<unknown>][] = [
  ['another actor in an entry', (id) => rewrite(id, 2, { actor: 'staff:stf_somebody' })],
  ['another time in an entry', (id) => rewrite(id, 2, { at: '2020-01-01T00:00:00.000Z' })],
  ['another event in the newest entry', (id) => rewrite(id, 4, { event: 'prisoner.shown' })],
  ['a first entry that is gone', (id) => remove(database.tables, auditKey(id, 1))],
  ['an entry in the middle that is gone', (id) => remove(database.tables, auditKey(id, 2))],
  ['a newest entry that is gone', (id) => remove(database.tables, auditKey(id, 4))],
  [
    'all entries gone',
    async (id) => {
      for (const version of [1, 2, 3, 4]) await remove(database.tables, auditKey(id, version))
    },
  ],
  [
    'values altered by somebody who has the key',
    async (id) => {
      const key = valuesKey(id, 3)
      const values = JSON.parse(await world.sealer.open((await itemAt(key))['values'] as never, `${key.pk}/${key.sk}`))
      values.changes[0].after = { en: 'something else' }
      await reseal(id, 3, values)
    },
  ],
  [
    'a reason altered by somebody who has the key',
    async (id) => {
      const key = valuesKey(id, 3)
      const values = JSON.parse(await world.sealer.open((await itemAt(key))['values'] as never, `${key.pk}/${key.sk}`))
      await reseal(id, 3, { ...values, reason: 'a better reason' })
    },
  ],
  [
    'values moved there from another entry',
    async (id) => overwrite(database.tables, { ...(await itemAt(valuesKey(id, 2))), ...valuesKey(id, 3) }),
  ],
  [
    'values that are no sealed text',
    async (id) => overwrite(database.tables, { ...valuesKey(id, 3), shape: 1, values: 'p1.one.AAAA.AAAA' }),
  ],
]

async function rewrite(id: string, version: number, change: Partial<AuditEntry>) {
  await overwrite(database.tables, { ...(await itemAt(auditKey(id, version))), ...change })
}

async function reseal(id: string, version: number, values: unknown) {
  const key = valuesKey(id, version)
  const sealed = await world.sealer.seal(JSON.stringify(values), `${key.pk}/${key.sk}`)
  await overwrite(database.tables, { ...key, shape: 1, values: sealed })
}

test.each(ATTACKS)('an auditor finds %s', async (what, attack) => {
  const record = await changedThrice(what.replaceAll(/[^A-Za-z ]/g, ''))
  await attack(record.id)
  expect(await faults(record)).not.toEqual([])
})

test('an entry that was damaged does not hide the others from a moderator', async () => {
  const record = await changedThrice('Damaged Entry')
  await overwrite(database.tables, { ...valuesKey(record.id, 3), shape: 1, values: 'p1.one.AAAA.AAAA' })
  const { items } = await listAudit(world.core, record.id, { first: 10 })
  expect(items.map(({ item }) => [item.version, item.values !== null])).toEqual([
    [4, true],
    [3, false],
    [2, true],
    [1, true],
  ])
})

test('values that were erased leave the chain whole, and nothing to read', async () => {
  const record = await changedThrice('Erased Values')
  for (const version of [1, 2, 3, 4]) await remove(database.tables, valuesKey(record.id, version))
  expect(await faults(record)).toEqual([])
  const { items } = await listAudit(world.core, record.id, { first: 10 })
  expect(items.map(({ item }) => item.values)).toEqual([null, null, null, null])
})

test('the chain itself tells nothing: the same text twice leaves two commitments', async () => {
  const [one, two] = [await changedThrice('Same One'), await changedThrice('Same Two')]
  const [entry, other] = [await itemAt(auditKey(one.id, 4)), await itemAt(auditKey(two.id, 4))]
  expect(entry['changes']).not.toEqual(other['changes'])
})

test('a thief of the disk reads no reason, no basis, no mailbox, no decision, no code and no invitation', async () => {
  const { core, actors } = world
  const SECRET = {
    basis: 'zq-basis her aunt in Kyiv',
    hide: 'zq-hide her mother asks',
    change: 'zq-change told by telephone',
    decline: 'zq-decline we found no such post',
    code: '48151623',
    token: 'zq-token-of-an-invitation',
    mailbox: 'anna.beispiel@parliament.example',
    summaryOnce: 'zq-summary said once and taken back',
  }
  const record = await addInternalPrisoner(world, 'Told To Nobody', { summary: { en: SECRET.summaryOnce } })
  const changed = await changePrisoner(core, actors.editor, {
    ...at(record),
    change: { summary: { en: 'another' } },
    reason: SECRET.change,
  })
  const proposed = await publishPrisoner(core, actors.editor, publication(record.id, changed.version, SECRET.basis))
  await hidePrisoner(core, actors.moderator, { ...at(proposed), reason: SECRET.hide })
  const { pledge } = await pledgeIn(world, 'SUBMITTED')
  await pledges.declinePledge(core, actors.moderator, { ...refusalOf(pledge), text: SECRET.decline })
  await recordCode(core, { mailbox: SECRET.mailbox, code: SECRET.code, language: 'en' })
  const staffId = actors.moderator.kind === 'staff' ? actors.moderator.id : ''
  await recordStaffInvitation(core, actors.admin, staffId, SECRET.token)

  const items = await allItems(database.tables)
  // What the house publishes itself stands in the member's record, and nowhere else.
  const elsewhere = items.filter(({ sk }) => sk !== 'PARLIAMENTARIAN')
  const raw = JSON.stringify(elsewhere, (_, value) => (value instanceof Set ? [...value] : value))
  expect(raw).toContain('Told To Nobody')
  for (const [what, text] of Object.entries(SECRET)) expect(raw.includes(text), what).toBe(false)
  for (const item of elsewhere) if (item.sk.startsWith('AUDIT#')) expect(JSON.stringify(item)).not.toContain('Nobody')
})
