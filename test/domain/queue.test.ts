import { afterAll, expect, test } from 'vitest'
import { matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import { listQueue, measureQueue } from '@patronat/core/queue/queue.ts'
import { submitReport } from '@patronat/core/report/report.ts'
import { startDatabase } from '../support/database.ts'
import { makeWorld, officeActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, clock } = world

const host = world.members.anna.data.mailboxes[0]?.address.split('@')[1] ?? ''
const register = (name: string) => {
  clock.addDays(1)
  const mailbox = officeActor(core.sealer, `${name}@${host}`)
  return registerOffice(core, mailbox, { parliamentarianId: world.members.anna.id, language: 'en' })
}
const write = (form: string) => {
  clock.addDays(1)
  const words = { wish: 'QUIET', prisonerId: null, about: 'Emil', relation: 'FAMILY', words: '', contact: '' } as const
  return submitReport(core, form, { ...words, language: 'uk' })
}
const first = await register('one')
const early = await write('early')
const second = await register('two')
const late = await write('late')

const idsOf = ({ items }: Awaited<ReturnType<typeof listQueue>>) => items.map(({ item }) => item.record.id)
const all = { kind: null, first: 100 }

test('a moderator sees families first, then what waits longest', async () => {
  const queue = await listQueue(core, actors.moderator, all)
  expect(idsOf(queue)).toEqual([early.report.id, late.report.id, first.id, second.id])
})

test('a moderator who turns pages of one sees everything once, in the same order', async () => {
  const seen: string[] = []
  for (let after: string | undefined; seen.length < 10;) {
    const page = await listQueue(core, actors.moderator, { kind: null, first: 1, ...(after && { after }) })
    seen.push(...idsOf(page))
    after = page.items.at(-1)?.cursor
    if (!page.hasMore) break
  }
  expect(seen).toEqual(idsOf(await listQueue(core, actors.moderator, all)))
})

test('an editor sees what families wrote and nothing that is decided by moderators', async () => {
  expect(idsOf(await listQueue(core, actors.editor, all))).toEqual([early.report.id, late.report.id])
  await expect(listQueue(core, actors.editor, { ...all, kind: 'OFFICE' })).rejects.toThrow('actor.notAllowed')
  expect((await measureQueue(core, actors.editor)).map(({ kind }) => kind)).toEqual(['REPORT'])
})

test.each(['public', 'partner', 'system'] as const)('%s has no queue', async (who) => {
  await expect(listQueue(core, actors[who], all)).rejects.toThrow(/^actor[.]/)
})

test('a moderator who turns a page with a cursor of something else is refused', async () => {
  for (const at of ['x', 'bnVsbA', Buffer.from('{"OFFICE":"x"}').toString('base64url')])
    await expect(listQueue(core, actors.moderator, { ...all, after: at })).rejects.toMatchObject({
      code: 'input.invalid',
    })
})

test('an office that a moderator matches leaves the queue, and the counts follow', async () => {
  const offices = async () => (await measureQueue(core, actors.moderator)).find(({ kind }) => kind === 'OFFICE')
  expect(await offices()).toMatchObject({ count: 2, isMore: false, longestSince: first.data.registeredAt })
  await matchOffice(core, actors.moderator, { id: first.id, reason: 'Called the house.' })
  expect(await offices()).toMatchObject({ count: 1, longestSince: second.data.registeredAt })
})
