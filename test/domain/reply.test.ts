import { afterAll, expect, test } from 'vitest'
import { keepReply, listReplies } from '@patronat/core/reply/reply.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { startDatabase } from '../support/database.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const { core, actors, organisation } = await makeWorld(tables)

const words = {
  organisationId: organisation.id,
  decision: 'PLEDGE_DECLINE' as const,
  reason: 'DUPLICATE',
  language: 'de' as const,
  text: 'Danke, {member}. {prisoner} hat Sie schon.',
  expectedVersion: null,
}

test('a moderator’s own words are kept with their history, offered to all of the organisation and to nobody else', async () => {
  const first = await keepReply(core, actors.moderator, words)
  await expect(keepReply(core, actors.secondModerator, words)).rejects.toThrow('record.changed')
  const second = await keepReply(core, actors.admin, { ...words, text: '', expectedVersion: first.version })
  expect([second.id, second.version, second.data.text]).toEqual([first.id, first.version + 1, ''])
  expect(await verifyTrail(core, first.id)).toEqual([])
  expect((await listReplies(core, actors.secondModerator)).map(({ id }) => id)).toEqual([first.id])
  expect(await listReplies(core, actors.stranger)).toEqual([])
  await expect(listReplies(core, actors.editor)).rejects.toThrow('actor.notAllowed')
})

test('two moderators who write the same text at once: one is told to look again', async () => {
  const asked = { ...words, reason: 'OTHER' }
  const both = await Promise.allSettled([
    keepReply(core, actors.moderator, asked),
    keepReply(core, actors.secondModerator, asked),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test.each([
  ['a reason that the decision does not know', { reason: 'NOT_FOUND' }, { code: 'input.invalid', field: 'reason' }],
  ['a gap that nobody fills', { text: 'Dear {name}' }, { code: 'input.invalid', field: 'text' }],
  ['an account', { text: 'DE89 3704 0044 0532 0130 00' }, { code: 'input.financial', field: 'text' }],
])('a template with %s is refused', async (_, wrong, refusal) => {
  await expect(keepReply(core, actors.moderator, { ...words, ...wrong })).rejects.toMatchObject(refusal)
})
