import { afterAll, expect, test } from 'vitest'
import { dynamoAdapter } from '@patronat/auth/adapter/adapter.ts'
import { startDatabase } from '../support/database.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)

const verification = { additionalFields: { triesLeft: { type: 'number', required: false } } } as const
const user = { additionalFields: { staffId: { type: 'string', required: false } } } as const
const adapter = dynamoAdapter(tables, 'office')({ verification, user })
const staff = dynamoAdapter(tables, 'staff')({ verification, user })

const soon = new Date(Date.now() + 600_000)

async function createCode(identifier: string, triesLeft = 3) {
  const data = { identifier, value: 'right', triesLeft, expiresAt: soon }
  return adapter.create({ model: 'verification', data })
}

const createUser = (email: string, more: object = {}, realm = adapter) =>
  realm.create({ model: 'user', data: { email, name: '', emailVerified: true, ...more } })

const createSession = (userId: string, at: number) =>
  adapter.create({ model: 'session', data: { userId, token: `${userId}-${at}`, expiresAt: soon } })

const sessionsOf = (userId: string) => ({ model: 'session', where: [{ field: 'userId', value: userId }] })

const fifty = <T>(run: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, run))

test.each([
  ['identifier', 'by-identifier'],
  ['id', 'by-id'],
] as const)('of fifty racers one consumes a code, asked by %s', async (field, identifier) => {
  const code = await createCode(identifier)
  const where = [{ field, value: field === 'id' ? code.id : identifier }]
  const got = await fifty(() => adapter.consumeOne({ model: 'verification', where }))
  expect(got.filter((row) => row !== null)).toEqual([expect.objectContaining({ identifier, value: 'right' })])
  expect(await adapter.findOne({ model: 'verification', where })).toBeNull()
})

test.each([[1], [5], [49]])('exactly %i of fifty guarded decrements pass', async (tries) => {
  const identifier = `counted-${tries}`
  await createCode(identifier, tries)
  const where = [
    { field: 'identifier', value: identifier },
    { field: 'triesLeft', operator: 'gt' as const, value: 0 },
  ]
  const increment = { triesLeft: -1 }
  const left = await fifty(() =>
    adapter.incrementOne<{ triesLeft: number }>({ model: 'verification', where, increment }),
  )
  const passed = left.flatMap((row) => (row === null ? [] : [row.triesLeft]))
  expect(passed.toSorted((a, b) => a - b)).toEqual(Array.from({ length: tries }, (_, at) => at))
})

test.each([
  ['the wrong value', { field: 'value', value: 'wrong' }],
  ['a date that is past', { field: 'expiresAt', operator: 'lt' as const, value: new Date() }],
  ['a list without it', { field: 'value', operator: 'in' as const, value: ['one', 'two'] }],
  ['a field that is null', { field: 'triesLeft', value: null }],
])('a code is not consumed under the guard of %s', async (name, guard) => {
  await createCode(name)
  const where = [{ field: 'identifier', value: name }, guard]
  expect(await adapter.consumeOne({ model: 'verification', where })).toBeNull()
  expect(await adapter.findOne({ model: 'verification', where: where.slice(0, 1) })).not.toBeNull()
})

test('a second code under one identifier takes the place of the first', async () => {
  const first = await createCode('twice')
  const second = await createCode('twice')
  const [older, newer] = [first, second].map(({ id }) => [{ field: 'id', value: id }])
  expect(await adapter.consumeOne({ model: 'verification', where: older ?? [] })).toBeNull()
  expect(await adapter.consumeOne({ model: 'verification', where: newer ?? [] })).not.toBeNull()
})

test('of fifty sign-ups with one address one succeeds', async () => {
  const made = await Promise.allSettled(Array.from({ length: 50 }, () => createUser('same@parliament.example')))
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const refused = made.find(({ status }) => status === 'rejected')
  expect(refused).toMatchObject({ reason: { name: 'TakenError', message: 'Another user has this email' } })
})

test('an address is free again when its user moves or goes', async () => {
  const first = await createUser('old@parliament.example', { staffId: 'stf_1' })
  const where = [{ field: 'id', value: first.id }]
  await createUser('taken@parliament.example')
  const move = (email: string) => adapter.update({ model: 'user', where, update: { email } })
  await expect(move('taken@parliament.example')).rejects.toThrow('Another user has this email')
  expect(await move('new@parliament.example')).toMatchObject({ email: 'new@parliament.example', staffId: 'stf_1' })
  await createUser('old@parliament.example')
  await adapter.delete({ model: 'user', where })
  await createUser('new@parliament.example', { staffId: 'stf_1' })
})

test('twenty who move one user at once leave every other address free', async () => {
  const moving = await createUser('moving@parliament.example')
  const where = [{ field: 'id', value: moving.id }]
  const to = Array.from({ length: 20 }, (_, at) => `moved-${at}@parliament.example`)
  await Promise.all(to.map((email) => adapter.update({ model: 'user', where, update: { email } })))
  const kept = await adapter.findOne<{ email: string }>({ model: 'user', where })
  expect(to).toContain(kept?.email)
  await Promise.all(to.filter((email) => email !== kept?.email).map((email) => createUser(email)))
})

test.each([
  ['session', { token: 'one-token', userId: 'u1', expiresAt: soon }],
  ['session', { token: 'two-token', userId: 'u1', expiresAt: soon }],
])('two cannot share the token of a %s', async (model, data) => {
  await adapter.create({ model, data })
  await expect(adapter.create({ model, data })).rejects.toMatchObject({ name: 'TakenError' })
})

test('a user of the staff realm is unknown in the office realm', async () => {
  const where = [{ field: 'email', value: 'both@parliament.example' }]
  await createUser('both@parliament.example', {}, staff)
  expect(await adapter.findOne({ model: 'user', where })).toBeNull()
  await createUser('both@parliament.example')
  expect(await staff.findOne({ model: 'user', where })).not.toBeNull()
})

test('more sessions than one page are all deleted, and only those of the user', async () => {
  await Promise.all(Array.from({ length: 130 }, (_, at) => createSession('many', at)))
  await createSession('other', 0)
  expect(await adapter.deleteMany(sessionsOf('many'))).toBe(130)
  expect(await adapter.count(sessionsOf('many'))).toBe(0)
  expect(await adapter.count(sessionsOf('other'))).toBe(1)
})

test.each([
  ['everything', 'user', []],
  ['a name', 'user', [{ field: 'name', value: 'x' }]],
  ['a range of a key', 'session', [{ field: 'token', operator: 'gt', value: '' }]],
  [
    'either of two',
    'user',
    [
      { field: 'id', value: 'a', connector: 'OR' },
      { field: 'id', value: 'b', connector: 'OR' },
    ],
  ],
  [
    'any case',
    'user',
    [
      { field: 'id', value: 'a' },
      { field: 'email', value: 'A', mode: 'insensitive' },
    ],
  ],
  [
    'what ends like this',
    'user',
    [
      { field: 'id', value: 'a' },
      { field: 'email', value: 'A', operator: 'ends_with' },
    ],
  ],
  [
    'more than a hundred keys',
    'session',
    [{ field: 'token', operator: 'in', value: Array.from({ length: 101 }, String) }],
  ],
] as const)('a question for %s throws instead of scanning', async (_, model, where) => {
  if (model === 'user') await createUser(`${_}@parliament.example`, {}).catch(() => null)
  const asked = { model, where: where as never }
  const row = {
    model: 'user',
    data: { id: 'a', email: 'a@a.example', name: '', emailVerified: true },
    forceAllowId: true,
  }
  await adapter.create(row).catch(() => null)
  await expect(adapter.findMany(asked)).rejects.toThrow(/auth table/)
  await expect(adapter.deleteMany(asked)).rejects.toThrow(/auth table/)
})

test('a refusal names fields, never values', async () => {
  const where = [{ field: 'name', value: 'a secret' }]
  const error = await adapter.findOne({ model: 'user', where }).catch((thrown: unknown) => thrown)
  expect(String(error)).toContain('user where [AND name eq]')
  expect(String(error)).not.toContain('a secret')
})

test.each([
  ['user', 'email'],
  ['session', 'token'],
  ['passkey', 'id'],
])('a %s cannot be consumed', async (model, field) => {
  await expect(adapter.consumeOne({ model, where: [{ field, value: 'x' }] })).rejects.toThrow()
})
